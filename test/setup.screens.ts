import '@testing-library/jest-dom/vitest';
import './drivers/jsdom';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { LANGUAGES, loadWords } from '@/text';

afterEach(async () => {
  cleanup();
  // React may still have work scheduled, and after the last test of a file there is no window for it.
  await new Promise((resolve) => setImmediate(resolve));
});

// What a person would wait for; beside other work a machine may take long over a key derived from a PIN.
configure({ asyncUtilTimeout: 20_000 });

// The pages fetch their words before they are drawn.
await Promise.all(LANGUAGES.map(loadWords));
