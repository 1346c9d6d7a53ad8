import type { ConsoleMessage } from '@playwright/test';

/** As much of a page as every driver's is. */
interface Loud {
  on(event: 'pageerror', listener: (error: Error) => void): unknown;
  on(event: 'console', listener: (message: ConsoleMessage) => void): unknown;
}

/** What the page complains about from now on. */
export function complaintsOf(page: Loud): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(`page error: ${message}`));
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning')
      complaints.push(`console ${type}: ${message.text()}`);
  });
  return complaints;
}
