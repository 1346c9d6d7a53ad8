import './random';
import './delays';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/** What a test says on the console is a fault, unless the test listened for it itself. */
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  const said = [console.error, console.warn].flatMap((method) => vi.mocked(method).mock.calls);
  vi.restoreAllMocks();
  // The next file may run in the same worker, with the same globals and clocks.
  vi.unstubAllGlobals();
  vi.useRealTimers();
  expect(said).toEqual([]);
});
