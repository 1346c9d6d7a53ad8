import type { BrowserContextOptions, Page } from '@playwright/test';
import type { Devices } from './devices';
import type { Progress } from './progress';
import type { Sizes } from './sizes';

/** What every measurement needs. */
export interface Hall {
  readonly devices: Devices;
  readonly origin: string;
  /** `inPage.ts`, bundled. */
  readonly script: string;
  readonly sizes: Sizes;
  readonly progress: Progress;
}

/** A page on a device of its own. */
export async function newPage(
  { devices, origin, progress }: Hall,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await devices.start({
    baseURL: origin,
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
    ...options,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  progress.listenTo(page);
  return page;
}

/** A page of the app's origin in which the app does not run, and no policy keeps scripts away. */
export const EMPTY_PAGE = '/bench.html';

export async function withEmptyPage(page: Page): Promise<void> {
  await page.route(`**${EMPTY_PAGE}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
}
