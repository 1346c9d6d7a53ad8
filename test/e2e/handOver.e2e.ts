import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, onDevice, test } from './hall';
import { choosePin, signedBy, typePaper } from './scrutiny';
import { watch } from './watch';

test.use({ keepsApp: true });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What the browser was given to save. */
async function saved(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await download.path());
}

const chosen = (buffer: Buffer) => ({ name: 'meeting.txt', mimeType: 'text/plain', buffer });

test('the laptop is needed elsewhere: the meeting goes on at the next paper on another one, and leaves the first', async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(120_000);
  const run = await HallRun.to('opened');
  await run.enter(marked('ooox'), marked('ooox'), marked('oxoo'));
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 4))).toBeVisible();

  await page.goto('/#/');
  await button(page, zh.archive.handOver.button).click();
  const file = await saved(page, async () => {
    await button(page, zh.archive.handOver.yes).click();
    await signedBy(page, PRESIDING);
  });

  const other = await browser.newContext({ baseURL: server.origin, locale: 'zh-CN' });
  const watched = watch(other, server.origin);
  const there = await other.newPage();
  await there.goto('/#/verify');
  await onDevice(there);
  const broken = Buffer.from(file);
  broken.writeUInt8(broken.readUInt8(700) ^ 1, 700);
  await there.getByLabel(zh.verify.choose).setInputFiles(chosen(broken));
  await expect(there.getByText(zh.verify.answers.doesNotHold)).toBeVisible();
  await there.getByLabel(zh.verify.choose).setInputFiles(chosen(file));
  await expect(there.getByText(zh.verify.answers.notVouchedFor)).toBeVisible();
  await button(there, zh.verify.takeOver.button).click();
  // What the first laptop shows after the hand-over; a code of something else does not open the meeting.
  const code =
    /([0-9A-F]{4} ){4}[0-9A-F]{4}/.exec(await page.locator('#root').innerText())?.[0] ?? '';
  const field = there.getByLabel(zh.verify.takeOver.handOverCode);
  await field.fill('0000 1111 2222 3333 4444');
  await button(there, zh.verify.takeOver.yes).click();
  await expect(there.getByText(zh.verify.takeOver.wrongCode)).toBeVisible();
  await field.fill(code);
  await button(there, zh.verify.takeOver.yes).click();
  await there.getByRole('link', { name: zh.verify.taken.open }).click();

  // Keys do not travel: new PINs, and then the fourth paper.
  await there.goto(`/#/meeting/${run.id}/officers`);
  await choosePin(there, CHIEF, '112233');
  await choosePin(there, SCRUTINEER, '445566');
  await there.goto(`/#/meeting/${run.id}/count`);
  await expect(there.getByText(zh.count.at(1, 4), { exact: true })).toBeVisible();
  await typePaper(there, 'ooox');
  await expect(there.getByText(zh.count.echo.stored(1, 4))).toBeVisible();
  await expect(there.getByText(zh.count.progress(4, 19))).toBeVisible();
  expect(watched.faults).toEqual([]);
  await other.close();

  // On the first laptop it is read-only, and goes after its copy was chosen again.
  await page.goto(`/#/meeting/${run.id}/count`);
  await typePaper(page, 'ooox');
  await expect(page.getByText(zh.count.echo.stored(1, 4))).toHaveCount(0);
  await page.goto('/#/');
  await button(page, zh.archive.remove.button).click();
  await page.getByLabel(zh.removal.choose).setInputFiles(chosen(broken));
  await button(page, zh.removal.yes).click();
  await expect(page.getByText(zh.removal.otherFile)).toBeVisible();
  await page.getByLabel(zh.removal.choose).setInputFiles(chosen(file));
  await button(page, zh.removal.yes).click();
  await expect(page.getByRole('heading', { name: zh.archive.removed.title })).toBeVisible();
  await page.goto(`/#/meeting/${run.id}`);
  await expect(page.getByText(zh.frame.notFound.title)).toBeVisible();
});
