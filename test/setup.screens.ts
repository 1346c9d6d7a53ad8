import '@testing-library/jest-dom/vitest';
import './drivers/jsdom';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { LANGUAGES, loadWords } from '@/text';

afterEach(cleanup);

// The pages fetch their words before they are drawn.
await Promise.all(LANGUAGES.map(loadWords));
