import { zh } from '@/text/zh';
import { ELSEWHERE } from './browser';
import { expect, test } from './hall';
import { watch } from './watch';

test('over plain http from elsewhere the app says why it cannot work', async ({
  browser,
  server,
}) => {
  const { unsupported } = zh.common;
  const origin = server.origin.replace('localhost', ELSEWHERE);
  const context = await browser.newContext();
  const watched = watch(context, origin);
  // Over plain http the browser says that it passes over this header of ours.
  watched.expected.push(/Cross-Origin-Opener-Policy header has been ignored/);
  const page = await context.newPage();
  await page.goto(origin);

  await expect(page.getByRole('heading', { name: unsupported.title })).toBeVisible();
  await expect(page.getByText(unsupported.plainHttp(origin))).toBeVisible();
  for (const need of ['secureContext', 'subtleCrypto', 'locks', 'serviceWorker'] as const) {
    await expect(page.getByText(unsupported.missing[need])).toBeVisible();
  }
  await expect(page.getByText(unsupported.ways.https)).toBeVisible();
  expect(watched.faults).toEqual([]);
  await context.close();
});
