import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** What every measurement needs. */
export interface Hall {
  readonly browser: Browser;
  readonly origin: string;
  /** `inPage.ts`, bundled. */
  readonly script: string;
}

/** A page on a device of its own. */
export async function newPage(
  { browser, origin }: Hall,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: origin, locale: 'zh-CN', viewport: { width: 1366, height: 768 } },
    ...options,
  });
  return context.newPage();
}
