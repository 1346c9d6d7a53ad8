import type { Locator } from '@playwright/test';

/*
 * What a person waits for on a page, by nothing but `waitFor`: drivers of old browsers do not
 * understand what `expect` asks of them.
 */

export const isSeen = (what: Locator): Promise<void> => what.waitFor();
export const isGone = (what: Locator): Promise<void> => what.waitFor({ state: 'detached' });
export const says = (what: Locator, text: string): Promise<void> =>
  what.filter({ hasText: text }).waitFor();
