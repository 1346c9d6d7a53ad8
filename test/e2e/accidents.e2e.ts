import type { Page } from '@playwright/test';
import { secondWriter } from '@test/browsers/secondWriter';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CANDIDATES, CHIEF, named, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import {
  countAgain,
  recordWanting,
  refused,
  signAs,
  signedBy,
  trySigning,
  typePaper,
  witness,
} from './scrutiny';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const onTo = (page: Page, step: keyof typeof zh.frame.steps) =>
  page.getByRole('link', { name: zh.frame.step.next(zh.frame.steps[step]) }).click();

test('more papers come back than people voted: counted again, then a void sheet, signed', async ({
  page,
}) => {
  const run = await HallRun.to('voted');
  await run.submit(
    { type: 'procedureRecorded', procedure: 'boxOpened' },
    { type: 'procedureRecorded', procedure: 'papersMixed' },
  );
  await carry(page, run);
  await page.getByLabel(zh.papers.opening.label).fill('25');
  await button(page, zh.papers.opening.store).click();
  await signedBy(page, CHIEF);
  await expect(page.getByText(zh.papers.opening.over(2))).toBeVisible();
  await expect(
    page.getByText(zh.papers.opening.overBody(25, zh.terms.figure.voters, 23)),
  ).toBeVisible();

  await countAgain(page, 'returned', 24, zh.figures.reasons.stuck);
  await witness(page, CHIEF);
  await expect(page.getByText(zh.papers.opening.over(1))).toBeVisible();

  await button(page, zh.papers.opening.voidButton).click();
  await button(page, zh.papers.opening.voidConfirm).click();
  await page.getByRole('link', { name: zh.papers.opening.toSign }).click();
  await button(page, zh.sign.drawVoid).click();
  await signAs(page, CHIEF);
  await signAs(page, SCRUTINEER);
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText(zh.figures.reasons.stuck);
  for (const name of CANDIDATES) await expect(sheet).not.toContainText(name);

  await onTo(page, 'announce');
  await button(page, zh.announce.announceVoid).click();
  await button(page, zh.announce.confirm.yes).click();
  await signedBy(page, PRESIDING);
  await expect(page.getByText(zh.announce.announced)).toBeVisible();
});

test('the quorum is missed by one: the figures are said, and the way on is closed', async ({
  page,
}) => {
  const run = await HallRun.to('signedIn', { members: 26, present: 20 });
  await carry(page, run);
  await expect(page.getByText(zh.signIn.board.missing(1, 21))).toBeVisible();
  await page.goto(`/#/meeting/${run.id}/hands`);
  await refused(page, 'quorum.missing', { due: 26, present: 20, missing: 1, needed: 21 });
  await expect(button(page, zh.procedures.report.press)).toHaveCount(0);

  await page.goto(`/#/meeting/${run.id}/signIn`);
  await button(page, zh.signIn.tick(named('党员18'))).click();
  await expect(page.getByText(zh.signIn.board.holds(21))).toBeVisible();
});

test('a candidate is proposed as scrutineer: refused, with the reason, and the list is kept', async ({
  page,
}) => {
  const run = await HallRun.to('adopted');
  await carry(page, run);
  const words = zh.officers;
  for (const [office, name] of [
    ['chiefScrutineer', CHIEF],
    ['scrutineer', CANDIDATES[0] ?? CHIEF],
    ['counter', SCRUTINEER],
  ] as const) {
    await button(page, words.propose.addTo(zh.terms.office[office])).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: words.pick.search }).fill(name);
    await dialog.getByRole('button', { name }).first().click();
  }
  await button(page, words.propose.submit).click();
  await refused(page, 'officer.isCandidate', { name: CANDIDATES[0] ?? '' });
  await expect(button(page, words.propose.takeOff(CANDIDATES[0] ?? ''))).toBeVisible();
});

test('a second window may look and not write, and takes the keys when the first is closed', async ({
  page,
  context,
}) => {
  const run = await HallRun.to('opened');
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 1))).toBeVisible();
  const second = await context.newPage();
  await second.goto(`/#/meeting/${run.id}`);
  await expect(second.getByText(zh.frame.looks.title)).toBeVisible();
  await typePaper(second, 'ooox');
  await typePaper(page, 'ooox');
  for (const window of [page, second])
    await expect(window.getByText(zh.count.progress(1, 22))).toBeVisible();

  await page.close();
  await expect(second.getByText(zh.frame.looks.title)).toHaveCount(0);
  await typePaper(second, 'oox-');
  await expect(second.getByText(zh.count.echo.stored(1, 2))).toBeVisible();
  await expect(second.getByText(zh.count.progress(2, 21))).toBeVisible();
});

/** All 23 papers are in, and the sheet waits for signatures. */
async function drawn(page: Page): Promise<HallRun> {
  const run = await HallRun.to('opened');
  await run.enter(...Array.from({ length: 23 }, () => marked('ooox')));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  await carry(page, run);
  await expect(page.getByRole('heading', { name: zh.sign.signers.title })).toBeVisible();
  return run;
}

test('somebody has written the next entry behind the app: what is entered is refused whole, and said to be', async ({
  page,
}) => {
  await page.goto('/');
  await secondWriter(page);
});

test('a PIN is forgotten: wrong ones are counted, a new key is made before who presides and the chief', async ({
  page,
}) => {
  await drawn(page);
  await trySigning(page, SCRUTINEER, '999999');
  await expect(page.getByText(zh.frame.answered.wrongPin(SCRUTINEER, 1))).toBeVisible();
  await button(page, zh.sign.dialog.back).click();

  const line = page.getByRole('group', { name: SCRUTINEER, exact: true });
  await line.getByRole('button', { name: zh.sign.signers.forgotten }).click();
  await page.getByLabel(zh.pins.choose.first).fill('864209');
  await page.getByLabel(zh.pins.choose.again).fill('864209');
  await button(page, zh.pins.choose.confirm).click();
  await signedBy(page, PRESIDING, CHIEF);

  await signAs(page, SCRUTINEER, '864209');
  await expect(page.getByRole('article').getByText(new RegExp(`${SCRUTINEER} ✓`))).toBeVisible();
});

test('a scrutineer refuses to sign: recorded before who presides and another one, and printed on the sheet', async ({
  page,
}) => {
  await drawn(page);
  await signAs(page, CHIEF);
  await recordWanting(page, SCRUTINEER, 'refused', '对一张票的认定有不同意见');
  await signedBy(page, PRESIDING, CHIEF);
  await expect(page.getByText(zh.sign.signers.refused)).toBeVisible();
  await expect(page.getByRole('article')).toContainText('对一张票的认定有不同意见');
  await onTo(page, 'announce');
  await expect(button(page, zh.announce.announce)).toBeEnabled();
});

test('a file of the same meeting that forks is refused, naming where the two part', async ({
  page,
}) => {
  const run = await HallRun.to('opened');
  await run.enter(marked('ooox'));
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 2))).toBeVisible();
  const before = run.controller.store.getState().head.seq;
  await typePaper(page, 'oox-');
  await expect(page.getByText(zh.count.echo.stored(1, 2))).toBeVisible();

  // The other device goes on from the same entry with another paper.
  await run.enter(marked('xxxo'));
  const answers = await answersOfWorkers(page);
  await page.goto('/#/verify');
  await page.reload();
  await page.getByLabel(zh.verify.choose).setInputFiles({
    name: 'other.jpt',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await run.file()),
  });
  await expect(page.getByText(zh.verify.answers.notVouchedFor)).toBeVisible();
  // It was checked beside the page, which stays at hand while a long record is checked.
  expect(answers).toContain('checked');
  await button(page, zh.verify.takeIn).click();
  await expect(page.getByText(zh.verify.taken.fork(before + 1))).toBeVisible();
});

/** Of what kind the messages are that workers send to a page from its next loading on. */
async function answersOfWorkers(page: Page): Promise<readonly string[]> {
  const kinds: string[] = [];
  await page.exposeFunction('heard', (kind: string) => kinds.push(kind));
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', ({ data }: MessageEvent<{ readonly kind?: string }>) =>
          (window as unknown as { heard: (kind: string) => void }).heard(String(data.kind)),
        );
      }
    };
  });
  return kinds;
}
