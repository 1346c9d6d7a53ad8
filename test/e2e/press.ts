import type { Page } from '@playwright/test';

/** One key after the other. */
export async function pressKeys(page: Page, codes: readonly string[]): Promise<void> {
  for (const code of codes) await page.keyboard.press(code);
}
