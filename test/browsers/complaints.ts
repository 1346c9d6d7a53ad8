import type { ConsoleMessage } from '@playwright/test';

/** The part of a page that is alike in every version of the driver. */
interface PageWithConsole {
  on(event: 'pageerror', listener: (error: Error) => void): unknown;
  on(event: 'console', listener: (message: ConsoleMessage) => void): unknown;
}

/** What the page complains about from now on. */
export function complaintsOf(page: PageWithConsole): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(`page error: ${message}`));
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning')
      complaints.push(`console ${type}: ${message.text()}`);
  });
  return complaints;
}
