import { HallRun } from '@test/drivers/hallRun';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { typePaper } from './scrutiny';

test('the disk is full: said, nothing more is taken, and it goes on once there is room and the meeting was opened anew', async ({
  page,
  context,
  server,
}) => {
  const run = await HallRun.to('opened');
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 1))).toBeVisible();
  const devtools = await context.newCDPSession(page);
  const quota = (room?: number) =>
    devtools.send('Storage.overrideQuotaForOrigin', {
      origin: server.origin,
      ...(room === undefined ? {} : { quotaSize: room }),
    });
  // Chromium remembers for a while the room that was left at the last write.
  test.setTimeout(120_000);
  await page.waitForTimeout(41_000);
  await quota(1);
  await typePaper(page, 'ooox');
  await expect(page.getByText(zh.frame.answered.trouble.full)).toBeVisible();
  const stopped = page.getByText(zh.frame.stopped.full.body);
  await expect(stopped).toBeVisible();
  await expect(page.getByText(zh.count.progress(0, 23))).toBeVisible();
  await expect(page.getByText(zh.count.judged.valid(3, 3))).toBeVisible();

  await quota();
  await page.keyboard.press('Enter');
  await expect(stopped).toBeVisible();
  await page.reload();
  await expect(page.getByText(zh.count.at(1, 1))).toBeVisible();
  await expect(stopped).toHaveCount(0);
  await typePaper(page, 'ooox');
  await expect(page.getByText(zh.count.echo.stored(1, 1))).toBeVisible();
  await expect(page.getByText(zh.count.progress(1, 22))).toBeVisible();
});
