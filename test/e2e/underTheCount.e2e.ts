import { readdirSync } from 'node:fs';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { stepPlace } from '@/features/shared/places';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { BUILT, expect, onDevice, test } from './hall';
import { typePaper } from './scrutiny';

test.use({ keepsApp: true });

/** Which second store a browser has is settled as the page starts; the others are never asked for. */
const OTHER_SECOND_STORES = /^(?:bucketFiles|cacheFiles|chunks)-/;
/** Where it is gone a file is checked in the page. */
const CHECK_WORKER = /^checkWorker-/;

test('worker, cache and server go away under the count: every screen still opens, and papers are stored', async ({
  page,
  server,
}) => {
  await page.goto('/');
  await onDevice(page);
  const run = await HallRun.to('opened');
  await run.enter(marked('ooox'));
  await carry(page, run);
  await page.goto(stepPlace(run.id, 'count').replace('#', '/#'));
  await expect(page.getByText(zh.count.at(1, 2), { exact: true })).toBeVisible();

  // Everything is fetched while the papers are being sorted.
  const parts = readdirSync(`${BUILT}/assets`).filter(
    (name) =>
      /\.(?:js|css)$/.test(name) && !OTHER_SECOND_STORES.test(name) && !CHECK_WORKER.test(name),
  );
  await expect
    .poll(() =>
      page.evaluate((names) => {
        const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
        return names.filter((name) => !fetched.some((address) => address.endsWith(name)));
      }, parts),
    )
    .toEqual([]);
  await server.stop();
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });

  await typePaper(page, 'ooox');
  await expect(page.getByText(zh.count.echo.stored(1, 2))).toBeVisible();
  for (const step of ['check', 'sign', 'announce', 'close', 'prepare', 'count'] as const) {
    await page.goto(`/${stepPlace(run.id, step)}`);
    await expect(page.getByRole('heading', { level: 1, name: zh.frame.steps[step] })).toBeVisible();
  }
  await typePaper(page, 'oxoo');
  await expect(page.getByText(zh.count.echo.stored(1, 3))).toBeVisible();

  await page.goto('/#/verify');
  const buffer = Buffer.from(await run.file());
  await page
    .getByLabel(zh.verify.choose)
    .setInputFiles({ name: 'meeting.txt', mimeType: 'text/plain', buffer });
  await expect(page.getByText(zh.verify.answers.notVouchedFor)).toBeVisible();
});
