import { expect, type Locator, type Page } from '@playwright/test';
import { pinOf } from '@test/drivers/hallRun';
import { markKeys } from '@test/drivers/padKeys';
import type { MemberName } from '@/election/events/ids';
import type { Refusal, RefusalCode, RefusalFigures } from '@/election/events/refusal';
import type { FigureName } from '@/election/events/round';
import { sayRefusal } from '@/text/sayRefusal';
import { zh } from '@/text/zh';
import { pressKeys } from './press';

/** What scrutineers do at the screen with their PINs, by mouse. */

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The last dialog is the one in front. */
const front = (page: Page) => page.getByRole('dialog').last();

/** Whoever witnesses, and whoever vouches for nobody but themselves. */
const confirmed = (dialog: Locator) =>
  dialog
    .getByRole('button', { name: zh.pins.prompt.confirm })
    .or(dialog.getByRole('button', { name: zh.seats.pinConfirm }))
    .click();

/**
 * The question is answered. What was stored shows behind a dialog that is still closing, and a key
 * pressed then is the dialog's.
 */
const answered = (page: Page) => expect(page.getByRole('dialog')).toHaveCount(0);

/** Somebody without a key on this device chooses a PIN, typed twice alike. */
export async function choosePin(page: Page, name: MemberName, pin: string): Promise<void> {
  await button(page, zh.officers.setPinOf(name)).click();
  await page.getByLabel(zh.pins.choose.first).fill(pin);
  await page.getByLabel(zh.pins.choose.again).fill(pin);
  await button(page, zh.pins.choose.confirm).click();
  await expect(button(page, zh.officers.replacePinOf(name))).toBeVisible();
}

/** One scrutineer witnesses; where there are several, this one is chosen. */
export async function witness(page: Page, name: MemberName, pin = pinOf(name)): Promise<void> {
  await givePin(page, name, pin);
  await answered(page);
}

/** Everybody who signs gives the PIN; where there is a choice the last of them is chosen. */
export async function signedBy(page: Page, ...names: readonly MemberName[]): Promise<void> {
  const dialog = front(page);
  for (const name of names) {
    const choice = dialog.getByRole('radio', { name, exact: true });
    if ((await choice.count()) > 0) await choice.check();
    await dialog.getByLabel(zh.pins.prompt.pinOf(name)).fill(pinOf(name));
  }
  await confirmed(dialog);
  await answered(page);
}

/** The same, up to the answer: the PIN may be wrong. */
export async function givePin(page: Page, name: MemberName, pin: string): Promise<void> {
  const dialog = front(page);
  await expect(dialog.getByText(zh.pins.prompt.hidden)).toBeVisible();
  const choice = dialog.getByRole('radio', { name, exact: true });
  if ((await choice.count()) > 0) await choice.check();
  await dialog.getByLabel(zh.pins.prompt.pinOf(name)).fill(pin);
  await confirmed(dialog);
}

/** Fills in a recount, up to the PINs. */
export async function countAgain(
  page: Page,
  figure: FigureName,
  value: number,
  reason: string,
): Promise<void> {
  await button(page, `${zh.figures.again.countAgain}: ${zh.terms.figure[figure]}`).click();
  await front(page).getByLabel(zh.figures.again.newFigure).fill(String(value));
  await front(page).getByLabel(zh.figures.again.reason, { exact: true }).fill(reason);
  await button(page, zh.figures.again.store).click();
}

/** Signs the standing sheet with the scrutineer's PIN. */
export async function signAs(page: Page, name: MemberName, pin = pinOf(name)): Promise<void> {
  await trySigning(page, name, pin);
  await answered(page);
}

/** The same, up to the answer: the PIN may be wrong. */
export async function trySigning(page: Page, name: MemberName, pin: string): Promise<void> {
  await page
    .getByRole('group', { name, exact: true })
    .getByRole('button', { name: zh.sign.signers.sign, exact: true })
    .click();
  await front(page).getByLabel(zh.sign.dialog.pin(name)).fill(pin);
  await front(page).getByRole('button', { name: zh.sign.dialog.confirm, exact: true }).click();
}

/** Records why a signature is wanting, up to the PIN of another scrutineer. */
export async function recordWanting(
  page: Page,
  name: MemberName,
  why: 'refused' | 'absent',
  reason: string,
): Promise<void> {
  await page
    .getByRole('group', { name, exact: true })
    .getByRole('button', { name: zh.sign.signers.wanting })
    .click();
  await front(page).getByRole('radio', { name: zh.sign.wanting[why], exact: true }).check();
  await front(page).getByLabel(zh.sign.wanting.reason).fill(reason);
  await button(page, zh.sign.wanting.confirm).click();
}

/** Withdraws the standing sheet, up to the PINs. */
export async function withdrawSheet(page: Page, reason: string): Promise<void> {
  await button(page, zh.sign.withdraw.button).click();
  await front(page).getByLabel(zh.sign.withdraw.reason).fill(reason);
  await button(page, zh.sign.withdraw.confirm).click();
}

/** Takes a stored paper back, found by packet and place, up to the PIN. */
export async function withdrawPaper(
  page: Page,
  packet: number,
  place: number,
  reason: keyof typeof zh.terms.correctionReason,
): Promise<void> {
  const words = zh.count.packets;
  await page.getByLabel(words.packet, { exact: true }).fill(String(packet));
  await page.getByLabel(words.placeIn, { exact: true }).fill(String(place));
  await button(page, words.find).click();
  await button(page, words.correctOf(packet, place)).click();
  await front(page).getByRole('button', { name: zh.terms.correctionReason[reason] }).click();
}

/** Marks a paper by keys (`o` for, `x` against, `-` nothing) and presses the store key. */
export async function typePaper(page: Page, marks: string): Promise<void> {
  await pressKeys(page, [...markKeys(marks), 'Enter']);
}

/** The whole refusal stands on the screen: what, why and what now. */
export async function refused<C extends RefusalCode>(
  page: Page,
  code: C,
  figures: RefusalFigures[C],
) {
  const { what, why, now } = sayRefusal(zh, { code, figures } as Refusal);
  for (const sentence of [what, why, now])
    await expect(page.getByText(sentence).first()).toBeVisible();
}
