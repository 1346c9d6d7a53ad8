import type { Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, named, PRESIDING, TELLER } from '@test/drivers/people';
import type { EnteredPaper } from '@/election/events/count';
import type { Meeting } from '@/election/state/meeting';
import { zh } from '@/text/zh';
import { expect, test } from './hall';
import { carrySigned, Hall } from './roundOnScreen';
import { signedBy } from './scrutiny';
import { expectEqualsTally } from './tallied';

/** Seven are due and here, three stand for two seats: four votes elect. */
const CANDIDATES = ['丁小宁', '王小宁', '李一鸣'].map(named);
const PLAN = { members: 7, present: 7, seats: 2, candidates: CANDIDATES, received: 8 };

const papers = (...held: readonly (readonly [number, string, ...string[]])[]): EnteredPaper[] =>
  held.flatMap(([times, marks, ...names]) =>
    Array.from({ length: times }, () => marked(marks, ...names)),
  );

/** 丁小宁 has a seat; 王小宁 and 李一鸣 have four votes each for the other. */
const LEVEL = papers([3, 'oo-'], [3, 'o-o'], [1, '-oo']);
/** 丁小宁 has a seat, and nobody else has four votes. */
const ONE_EMPTY = papers([2, 'oox'], [2, 'oxo'], [3, 'oxx']);

async function counted(page: Page, held: readonly EnteredPaper[]): Promise<[HallRun, Hall]> {
  const run = await HallRun.to('opened', PLAN);
  await run.enter(...held);
  await carrySigned(page, run);
  return [run, new Hall(page, PLAN.present)];
}

/** Closed, and every round announced as the command counts it. */
async function endsRight(page: Page, { id }: HallRun): Promise<Meeting> {
  const meeting = await expectEqualsTally(page, id);
  expect(meeting.ending).toBe('closed');
  return meeting;
}

const electedIn = ({ round, otherRounds }: Meeting) =>
  [...otherRounds, round].map(({ outcome }) =>
    outcome !== null && 'contests' in outcome ? outcome.contests[0]?.elected : null,
  );

test('two stand level: the run-off elects one of them', async ({ page }) => {
  const [run, hall] = await counted(page, LEVEL);
  await hall.announce();
  await hall.says(zh.follows.lead.runoff('支部委员会委员', ['王小宁', '李一鸣'], 1));
  await hall.open('runoff');
  await hall.hold(['ox', 'ox', 'ox', 'xo', 'xo', '--', '--']);
  await hall.says(zh.follows.allSettled);
  await hall.close();
  expect(electedIn(await endsRight(page, run))).toEqual([['丁小宁'], ['王小宁']]);
});

test('level again in the run-off: referred, and the meeting closes that way', async ({ page }) => {
  const [run, hall] = await counted(page, LEVEL);
  await hall.announce();
  await hall.open('runoff');
  await hall.hold(['ox', 'ox', 'ox', 'xo', 'xo', 'xo', '--']);
  await hall.says(zh.follows.lead.refer('支部委员会委员', ['王小宁', '李一鸣'], 1));
  await hall.refer();
  await hall.close();
  const meeting = await endsRight(page, run);
  expect(electedIn(meeting)).toEqual([['丁小宁'], []]);
  expect(meeting.settlements).toMatchObject([{ how: 'referred' }]);
});

test('a seat stays empty: a supplementary election with changed names fills it', async ({
  page,
}) => {
  const [run, hall] = await counted(page, [
    ...ONE_EMPTY.slice(0, 5),
    ...papers([2, 'oxx', '党员00']),
  ]);
  await hall.announce();
  const words = zh.follows.change;
  await hall.walk.button(words.button).click();
  await hall.walk.button(words.off('李一鸣')).click();
  await page.getByRole('button', { name: zh.follows.open.supplementary }).click();
  await hall.says(words.reasonMissing);
  await hall.walk.button(words.reasons[1]).click();
  await hall.open('supplementary');
  await hall.hold(['o', 'o', 'o', 'o', 'o', 'x', '-']);
  await hall.close();
  expect(electedIn(await endsRight(page, run))).toEqual([['丁小宁'], ['王小宁']]);
});

test('a seat stays empty: the meeting agrees to fewer seats', async ({ page }) => {
  const [run, hall] = await counted(page, ONE_EMPTY);
  await hall.announce();
  await hall.walk.button(zh.follows.fewer.button).click();
  await hall.walk.button(zh.hands.form.all(PLAN.present)).click();
  await hall.walk.button(zh.hands.form.store).click();
  await hall.walk.presidesSigns();
  await hall.says(zh.follows.allSettled);
  await hall.close();
  const meeting = await endsRight(page, run);
  expect(meeting.settlements).toMatchObject([{ how: 'fewerSeats' }]);
});

test('too many papers came back: the round is void, held again, and elects', async ({ page }) => {
  const run = await HallRun.to('voted', PLAN);
  await run.submit(
    { type: 'procedureRecorded', procedure: 'boxOpened' },
    { type: 'procedureRecorded', procedure: 'papersMixed' },
    { type: 'returnedCounted', count: PLAN.present + 1 },
    { type: 'roundVoided' },
  );
  await carrySigned(page, run);
  const hall = new Hall(page, PLAN.present);
  await hall.announce();
  await hall.says(zh.follows.again.void);
  await hall.open('first');
  await hall.hold(['oox', 'oox', 'oox', 'oox', 'oox', 'xxo', '---']);
  await hall.close();
  expect(electedIn(await endsRight(page, run))).toEqual([null, ['丁小宁', '王小宁']]);
});

test('nobody passes: referred without anybody elected', async ({ page }) => {
  const [run, hall] = await counted(page, papers([3, 'oxx'], [2, 'xox'], [2, 'xxo']));
  await hall.announce();
  await hall.says(zh.documents.nobodyElected);
  // Nobody was elected: the seats cannot be left empty.
  await expect(hall.walk.button(zh.follows.fewer.button)).toHaveCount(0);
  await hall.refer();
  await hall.close();
  expect(electedIn(await endsRight(page, run))).toEqual([[]]);
});

test('somebody written in on most papers is elected', async ({ page }) => {
  const [run, hall] = await counted(page, papers([5, 'oxx', '孙玉兰'], [2, 'oox']));
  await hall.announce();
  await hall.says(zh.follows.allSettled);
  await hall.close();
  expect(electedIn(await endsRight(page, run))).toEqual([['丁小宁', '孙玉兰']]);
});

test('members leave between the rounds: no quorum, the round is not held, and it is referred', async ({
  page,
}) => {
  const [run, hall] = await counted(page, LEVEL);
  await hall.announce();
  await hall.open('runoff');
  await hall.walk.recorded('introduction');
  await page.getByRole('link', { name: zh.headCount.count.toSignIn }).click();
  await hall.walk.at('signIn');
  for (const name of ['丁小宁', TELLER]) {
    await page.getByRole('searchbox', { name: zh.signIn.search }).fill(name);
    await hall.walk.button(zh.signIn.untick(name)).click();
    await hall.walk.button(zh.signIn.left.gone).click();
    // The teller serves, and the box was opened once.
    if (name === TELLER) await signedBy(page, PRESIDING, CHIEF);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await hall.walk.button(zh.headCount.roundNotHeld.button).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: zh.headCount.roundNotHeld.confirm })
    .click();
  await hall.walk.presidesSigns();
  await hall.walk.at('close');
  await hall.says(zh.follows.again.notHeld);
  await hall.refer();
  await hall.walk.close();
  const meeting = await endsRight(page, run);
  expect(electedIn(meeting)).toEqual([['丁小宁'], null]);
  expect(meeting.round.notHeld?.reason).toBe(zh.headCount.notHeld.reasons.quorum);
});
