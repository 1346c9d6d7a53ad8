import type { BrowserContext, ConsoleMessage } from '@playwright/test';

const LOUD = ['error', 'warning'];

export interface Watch {
  /** What went wrong in the pages so far: words on the console, errors, requests to elsewhere. */
  readonly faults: readonly string[];
  /** Words on the console that this test brings about on purpose. */
  readonly expected: RegExp[];
}

/** Listens to every page of a context. The app may talk to its own origin and to nobody else. */
export function watch(context: BrowserContext, origin: string): Watch {
  const faults: string[] = [];
  const expected: RegExp[] = [];
  const note = (fault: string) => {
    if (!expected.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  context.on('console', (message: ConsoleMessage) => {
    if (LOUD.includes(message.type())) note(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const inside = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!inside) note(`request to elsewhere: ${request.url()}`);
  });
  return { faults, expected };
}
