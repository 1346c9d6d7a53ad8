import { HallRun, PINS } from '@test/drivers/hallRun';
import { markKeys } from '@test/drivers/padKeys';
import { CANDIDATES } from '@test/drivers/people';
import { carry } from '@test/e2e/carry';
import { pressKeys } from '@test/e2e/press';
import { printed, squeezed } from '@test/e2e/printed';
import type { Page } from 'playwright-core';
import { zh } from '@/text/zh';

const NAMES = CANDIDATES.slice(0, 3);
const FIRST_PACKET = ['oo-', 'oxo', 'o-o'];
const SECOND_PACKET = ['oox', '-oo', 'oo-'];
const END_PACKET = ['NumpadMultiply', 'Numpad5'];

/** A meeting whose box was opened, with just these papers in it. */
export const meetingWithSixPapers = () =>
  HallRun.to('opened', { members: 7, present: 6, received: 7, seats: 2, candidates: NAMES });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/**
 * From the stored meeting to the signed sheet; the server is gone from the first paper on. No
 * `expect`, whose words to the page an older driver does not understand.
 */
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

  await page.getByRole('link', { name: zh.frame.step.next(zh.frame.steps.check) }).click();
  await button(page, zh.check.close).click();
  await page.getByText(zh.check.closed).waitFor();
  await page.getByRole('link', { name: zh.frame.step.next(zh.frame.steps.sign) }).click();
  await button(page, zh.sign.draw).click();
  for (const [name, pin] of PINS) {
    const signer = page.getByRole('group', { name, exact: true });
    await signer.getByRole('button', { name: zh.sign.signers.sign, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(zh.sign.dialog.pin(name)).fill(pin);
    await dialog.getByRole('button', { name: zh.sign.dialog.confirm, exact: true }).click();
    await page
      .getByRole('article')
      .getByText(new RegExp(`${name} ✓`))
      .waitFor();
  }

  // Loaded again it is the same sheet, with both signatures.
  await page.reload();
  for (const name of PINS.keys())
    await page
      .getByRole('article')
      .getByText(new RegExp(`${name} ✓`))
      .waitFor();
}

async function enter(page: Page, packet: number, papers: readonly string[]): Promise<void> {
  for (const [before, signs] of papers.entries()) {
    await page.getByText(zh.count.at(packet, before + 1), { exact: true }).waitFor();
    await pressKeys(page, [...markKeys(signs), 'Enter']);
    await page.getByText(zh.count.echo.stored(packet, before + 1)).waitFor();
  }
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
  await cover.waitFor({ state: 'detached' });
}

async function slipPrintsAlone(page: Page): Promise<void> {
  await button(page, zh.slips.button(1)).click();
  const dialog = page.getByRole('dialog', { name: zh.slips.title });
  const shown = await dialog.getByRole('article', { name: zh.slips.label(1) }).innerText();
  const code = /([0-9A-F]{4}\s*){5}/.exec(shown)?.[0] ?? zh.slips.failed;
  const paper = squeezed((await printed(page)).join(''));
  if (!paper.includes(squeezed(code))) throw new Error(`not printed: ${code}`);
  const beside = NAMES.filter((name) => paper.includes(squeezed(name)));
  if (beside.length > 0) throw new Error(`printed beside the slip: ${beside.join()}`);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}
