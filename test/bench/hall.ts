import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { Progress } from './progress';
import type { Sizes } from './sizes';

/** What every measurement needs. */
export interface Hall {
  readonly browser: Browser;
  readonly origin: string;
  /** `inPage.ts`, bundled. */
  readonly script: string;
  readonly sizes: Sizes;
  readonly progress: Progress;
}

/** A page on a device of its own. */
export async function newPage(
  { browser, origin, progress }: Hall,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
    ...options,
  });
  const page = await context.newPage();
  progress.listenTo(page);
  return page;
}
