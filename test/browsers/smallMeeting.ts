import { HallRun, PINS } from '@test/drivers/hallRun';
import { markKeys } from '@test/drivers/padKeys';
import { CANDIDATES } from '@test/drivers/people';
import { pressKeys } from '@test/e2e/press';
import type { Page } from 'playwright-core';
import { zh } from '@/text/zh';

/*
 * A meeting small enough for any browser, by presses. No `expect`, whose words to the page an older
 * driver does not understand.
 */

export const NAMES = CANDIDATES.slice(0, 3);
export const FIRST_PACKET = ['oo-', 'oxo', 'o-o'];
export const SECOND_PACKET = ['oox', '-oo', 'oo-'];
export const END_PACKET = ['NumpadMultiply', 'Numpad5'];

/** A meeting whose box was opened, with just these papers in it. */
export const meetingWithSixPapers = () =>
  HallRun.to('opened', { members: 7, present: 6, received: 7, seats: 2, candidates: NAMES });

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export async function enter(
  page: Page,
  packet: number,
  papers: readonly string[],
  before = 0,
): Promise<void> {
  for (const [i, signs] of papers.entries()) {
    const place = before + i + 1;
    await page.getByText(zh.count.at(packet, place), { exact: true }).waitFor();
    await pressKeys(page, [...markKeys(signs), 'Enter']);
    await page.getByText(zh.count.echo.stored(packet, place)).waitFor();
  }
}

/** From the last paper to the sheet with every signature. */
export async function checkAndSign(page: Page): Promise<void> {
  await page.getByRole('link', { name: zh.frame.step.next(zh.frame.steps.check) }).click();
  await button(page, zh.check.close).click();
  await page.getByText(zh.check.closed).waitFor();
  await page.getByRole('link', { name: zh.frame.step.next(zh.frame.steps.sign) }).click();
  await button(page, zh.sign.draw).click();
  for (const [name, pin] of PINS) {
    const signer = page.getByRole('group', { name, exact: true });
    await signer.getByRole('button', { name: zh.sign.signers.sign, exact: true }).click();
    const dialog = page.getByRole('dialog');
    // By keys: what the driver of Firefox fills in, the page does not take up.
    await dialog.getByLabel(zh.sign.dialog.pin(name)).focus();
    await page.keyboard.type(pin);
    await dialog.getByRole('button', { name: zh.sign.dialog.confirm, exact: true }).click();
    await signed(page, name);
  }
}

/** The sheet, as it stands on the page, with the signature of everybody. */
export async function sheetSigned(page: Page): Promise<void> {
  for (const name of PINS.keys()) await signed(page, name);
}

const signed = (page: Page, name: string) =>
  page
    .getByRole('article')
    .getByText(new RegExp(`${name} ✓`))
    .waitFor();
