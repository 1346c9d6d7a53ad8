import { type HallRun, pinOf } from '@test/drivers/hallRun';
import { CHIEF } from '@test/drivers/people';
import { carry } from '@test/e2e/carry';
import { pressKeys } from '@test/e2e/press';
import { printed, squeezed } from '@test/e2e/printed';
import type { Page } from 'playwright-core';
import { zh } from '@/text/zh';
import {
  button,
  checkAndSign,
  END_PACKET,
  enter,
  FIRST_PACKET,
  NAMES,
  SECOND_PACKET,
  sheetSigned,
} from './smallMeeting';

/** From the stored meeting to the signed sheet; the server is gone from the first paper on. */
export async function sixPapers(
  page: Page,
  run: HallRun,
  stopServer: () => Promise<void>,
): Promise<void> {
  await carry(page, run);
  await page.getByText(zh.count.at(1, 1), { exact: true }).waitFor();
  // The service worker has everything from here on.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await stopServer();
  await page.reload();

  await enter(page, 1, FIRST_PACKET);
  await page.getByText(zh.count.at(1, 4), { exact: true }).waitFor();
  await pressKeys(page, END_PACKET);
  await pauseHides(page);
  await slipPrintsAlone(page);
  await enter(page, 2, SECOND_PACKET);
  await checkAndSign(page);

  // Loaded again it is the same sheet, with both signatures.
  await page.reload();
  await sheetSigned(page);
}

async function pauseHides(page: Page): Promise<void> {
  await button(page, zh.pause.button).click();
  const cover = page.getByRole('dialog', { name: zh.pause.title });
  await cover.waitFor();
  const hides = await cover.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    const opaque = getComputedStyle(element).backgroundColor.startsWith('rgb(');
    return opaque && left <= 0 && top <= 0 && right >= innerWidth && bottom >= innerHeight;
  });
  if (!hides) throw new Error('the pause leaves something of the count in view');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: zh.pins.uncover.title });
  await dialog.getByText(CHIEF).click();
  await dialog.getByLabel(zh.pins.prompt.pinOf(CHIEF)).focus();
  await page.keyboard.type(pinOf(CHIEF));
  await page.keyboard.press('Enter');
  await cover.waitFor({ state: 'detached' });
}

async function slipPrintsAlone(page: Page): Promise<void> {
  await button(page, zh.slips.button(1)).click();
  const dialog = page.getByRole('dialog', { name: zh.slips.title });
  const shown = await dialog.getByRole('article', { name: zh.slips.label(1) }).innerText();
  const code = /([0-9A-F]{4}\s*){5}/.exec(shown)?.[0] ?? 'no code';
  const paper = squeezed((await printed(page)).join(''));
  if (!paper.includes(squeezed(code))) throw new Error(`not printed: ${code}`);
  const beside = NAMES.filter((name) => paper.includes(squeezed(name)));
  if (beside.length > 0) throw new Error(`printed beside the slip: ${beside.join()}`);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}
