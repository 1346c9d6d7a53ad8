import type { Page } from '@playwright/test';
import { HallRun, pinOf } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, COUNTER, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { recordWanting, refused, signAs, signedBy, withdrawSheet } from './scrutiny';

/*
 * What somebody alone at the desk would do, who knows nobody's password, or one of them. Each of these
 * was done once on an app that asked for fewer signatures.
 */

const PLAN = { members: 9, present: 8, received: 9 };
const PAPERS = Array.from({ length: 8 }, () => marked('ooox'));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const pinOfField = (page: Page, name: string) => page.getByLabel(zh.pins.prompt.pinOf(name));

/** The dialog asks for these, and nobody gives a password: nothing is recorded. */
async function askedInVain(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await expect(pinOfField(page, name)).toBeVisible();
  await button(page, zh.pins.prompt.back).click();
  await expect(pinOfField(page, names[0] ?? '')).toHaveCount(0);
}

async function drawn(): Promise<HallRun> {
  const run = await HallRun.to('opened', PLAN);
  await run.enter(...PAPERS);
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  return run;
}

test('thirty seconds at the unwatched desk: nothing is announced, closed or not held', async ({
  page,
}) => {
  const run = await drawn();
  for (const name of [CHIEF, SCRUTINEER]) await run.controller.signSheet(name, pinOf(name));
  await carry(page, run);
  await button(page, zh.announce.announce).click();
  await button(page, zh.announce.confirm.yes).click();
  await askedInVain(page, PRESIDING);
  await expect(page.getByText(zh.announce.announced)).toHaveCount(0);

  const cast = await HallRun.to('signedIn', { ...PLAN, present: 2 });
  await carry(page, cast);
  await page.goto(`/#/meeting/${cast.id}/signIn`);
  await expect(button(page, zh.headCount.notHeld.button)).toBeVisible();
  // Before anybody has a password an empty hall goes home without one.
  await button(page, zh.headCount.notHeld.button).click();
  await button(page, zh.headCount.notHeld.confirm).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the chief “left”, the last password “forgotten”, the signed sheet withdrawn: each is asked of who answers', async ({
  page,
}) => {
  const run = await drawn();
  await run.controller.signSheet(SCRUTINEER, pinOf(SCRUTINEER));
  await carry(page, run);
  await page.goto(`/#/meeting/${run.id}/signIn`);
  await button(page, zh.signIn.untick(CHIEF)).click();
  await button(page, zh.signIn.left.gone).click();
  await askedInVain(page, PRESIDING, SCRUTINEER);

  await page.goto(`/#/meeting/${run.id}/officers`);
  await button(page, zh.officers.replacePinOf(SCRUTINEER)).click();
  await page.getByLabel(zh.pins.choose.first).fill('864209');
  await page.getByLabel(zh.pins.choose.again).fill('864209');
  await button(page, zh.pins.choose.confirm).click();
  await askedInVain(page, PRESIDING, CHIEF);
  await page.keyboard.press('Escape');

  await page.goto(`/#/meeting/${run.id}/sign`);
  await withdrawSheet(page, '想改');
  await askedInVain(page, PRESIDING, CHIEF, SCRUTINEER);
  await page.keyboard.press('Escape');
  // Nor does the hall let it go on without one of them, under a sheet that bears a signature.
  await withdrawSheet(page, '想改');
  await button(page, zh.pins.prompt.cannotSign).click();
  await page.getByRole('checkbox', { name: CHIEF }).check();
  await button(page, zh.hands.form.all(8)).click();
  await button(page, zh.hands.form.store).click();
  await refused(page, 'hands.sheetSigned', {});
});

test('in mid-count neither the particulars nor a show of hands typed alone put anybody else in an office', async ({
  page,
}) => {
  const run = await HallRun.to('opened', { ...PLAN, members: 11, present: 10, received: 11 });
  await run.enter(...PAPERS.slice(0, 3));
  await carry(page, run);
  await page.goto(`/#/meeting/${run.id}/prepare`);
  await page.getByLabel(zh.prepare.details.presidingOfficer).fill('别人');
  await button(page, zh.prepare.store).click();
  await refused(page, 'details.presidingByHands', { name: PRESIDING });

  await page.goto(`/#/meeting/${run.id}/officers`);
  await button(page, zh.officers.otherPresides).click();
  await page.getByLabel(zh.officers.presiding.name).fill('别人');
  await button(page, zh.hands.form.all(10)).click();
  await button(page, zh.hands.form.store).click();
  await askedInVain(page, CHIEF);
  await page.keyboard.press('Escape');

  await button(page, zh.officers.propose.more).click();
  await button(page, zh.officers.propose.addTo(zh.terms.office.scrutineer)).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '党员01', exact: true }).click();
  await button(page, zh.officers.propose.submit).click();
  await button(page, zh.hands.form.all(10)).click();
  await button(page, zh.hands.form.store).click();
  await askedInVain(page, PRESIDING);
});

test('who presides has forgotten the password: the hall agrees, the chief signs, and it is printed', async ({
  page,
}) => {
  const run = await drawn();
  await carry(page, run);
  for (const name of [CHIEF, SCRUTINEER]) await signAs(page, name);
  await page.goto(`/#/meeting/${run.id}/officers`);
  await button(page, zh.officers.replacePinOf(PRESIDING)).click();
  await button(page, zh.hands.form.all(8)).click();
  await button(page, zh.hands.form.store).click();
  await signedBy(page, CHIEF);
  await button(page, zh.officers.setPinOf(PRESIDING)).click();
  await page.getByLabel(zh.pins.choose.first).fill('707193');
  await page.getByLabel(zh.pins.choose.again).fill('707193');
  await button(page, zh.pins.choose.confirm).click();
  await signedBy(page, CHIEF);
  await page.goto(`/#/meeting/${run.id}/announce`);
  await button(page, zh.announce.announce).click();
  await button(page, zh.announce.confirm.yes).click();
  await pinOfField(page, PRESIDING).fill('707193');
  await button(page, zh.seats.pinConfirm).click();
  await expect(page.getByText(zh.announce.announced)).toBeVisible();
});

test('the chief has gone and the last scrutineer refuses: the hall agrees, the round is broken off, and the sheet says so', async ({
  page,
}) => {
  const run = await HallRun.to('opened', PLAN);
  await run.enter(...PAPERS);
  await run.submit(
    { type: 'memberLeft', name: CHIEF, reason: 'left' },
    { type: 'chiefScrutineerNamed', name: SCRUTINEER },
    { type: 'countingClosed' },
    { type: 'sheetDrawn' },
  );
  await carry(page, run);
  await recordWanting(page, SCRUTINEER, 'refused', '不认可');
  await button(page, zh.hands.form.all(7)).click();
  await button(page, zh.hands.form.store).click();
  await signedBy(page, PRESIDING);
  await expect(page.getByText(zh.sign.signers.refused)).toBeVisible();
  await button(page, zh.headCount.roundNotHeld.button).click();
  await button(page, zh.headCount.notHeld.reasons.unsigned).click();
  await button(page, zh.headCount.roundNotHeld.confirm).click();
  await signedBy(page, PRESIDING);
  await expect(page.getByText(zh.follows.again.notHeld)).toBeVisible();
});

test('a forgotten password is chosen anew before two, and every later sheet says so', async ({
  page,
}) => {
  const run = await HallRun.to('opened', PLAN);
  await run.enter(...PAPERS);
  await carry(page, run);
  await page.goto(`/#/meeting/${run.id}/officers`);
  await button(page, zh.officers.replacePinOf(COUNTER)).click();
  await page.getByLabel(zh.pins.choose.first).fill('818283');
  await page.getByLabel(zh.pins.choose.again).fill('818283');
  await button(page, zh.pins.choose.confirm).click();
  await signedBy(page, PRESIDING, CHIEF);
  await page.goto(`/#/meeting/${run.id}/check`);
  await button(page, zh.check.close).click();
  await page.goto(`/#/meeting/${run.id}/sign`);
  await button(page, zh.sign.draw).click();
  await expect(page.getByRole('article')).toContainText(
    zh.documents.deviations.newPassword([COUNTER]),
  );
});
