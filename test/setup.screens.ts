import '@testing-library/jest-dom/vitest';
import './drivers/jsdom';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { LANGUAGES, loadWords } from '@/text';

afterEach(cleanup);

// What a person would wait for; beside other work a machine may take long over a key derived from a PIN.
configure({ asyncUtilTimeout: 20_000 });

// The pages fetch their words before they are drawn.
await Promise.all(LANGUAGES.map(loadWords));
