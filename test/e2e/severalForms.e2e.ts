import type { Page } from '@playwright/test';
import { markKeys } from '@test/drivers/padKeys';
import { marked } from '@test/drivers/papers';
import { CANDIDATES } from '@test/drivers/people';
import {
  COMMITTEE,
  castHere,
  committeeForm,
  paperForBoth,
  SECRETARY,
  secretaryForm,
  withForms,
} from '@test/drivers/severalForms';
import type { BallotForm } from '@/election/events/ballot';
import type { Meeting } from '@/election/state/meeting';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { pressKeys } from './press';
import { carrySigned, Hall } from './roundOnScreen';
import { expectEqualsTally } from './tallied';

const PRESENT = 8;
const [DING, WANG, LI, OUYANG] = CANDIDATES;

const electedIn = ({ round, otherRounds }: Meeting) =>
  [...otherRounds, round]
    .sort((a, b) => a.form.localeCompare(b.form))
    .map(({ outcome }) =>
      outcome !== null && 'contests' in outcome
        ? outcome.contests.map(({ elected }) => elected)
        : null,
    );

/** The only paper of a meeting needs no name. */
const unnamed = ({ id, blankMeans, within, contests }: BallotForm): BallotForm => ({
  id,
  blankMeans,
  within,
  contests,
});

const bar = (page: Page) => page.getByRole('region', { name: zh.frame.rounds.label });

/** One press in the frame. */
async function turnTo(page: Page, name: string): Promise<void> {
  await bar(page)
    .getByRole('button', { name: zh.frame.rounds.turnTo(name) })
    .click();
  await expect(bar(page).locator('strong')).toContainText(name);
}

/** From the last paper to the announcement. */
async function finish(hall: Hall): Promise<void> {
  for (const step of ['check', 'sign'] as const) {
    await hall.walk.onTo(step);
    await hall.walk[step]();
  }
  await hall.walk.onTo('announce');
  await hall.announce();
}

test('the committee first, then the secretary among those elected, in one meeting', async ({
  page,
}) => {
  const run = await withForms([unnamed(committeeForm())]);
  await castHere(run);
  await run.enter(...Array.from({ length: PRESENT }, () => marked('ooo-')));
  await carrySigned(page, run);
  const hall = new Hall(page, PRESENT);
  await hall.announce();

  const words = zh.prepare;
  await page.getByRole('link', { name: zh.follows.addForm }).click();
  await hall.walk.at('prepare');
  await hall.walk.button(words.form.add).click();
  const part = page.getByRole('region', { name: zh.terms.form('F2') });
  await part.getByLabel(words.form.name).fill('书记选票');
  await part.getByLabel(zh.terms.paperColour.yellow).check();
  await part.getByLabel(words.form.among.elected(COMMITTEE, 3)).check();
  await part.getByLabel(words.contest.office).fill(SECRETARY);
  await part.getByLabel(words.contest.seats).fill('1');
  await part.getByRole('button', { name: words.form.among.propose(3) }).click();
  await part.getByRole('button', { name: words.contest.remove(LI ?? '') }).click();
  await part.getByRole('button', { name: words.store, exact: true }).click();

  await turnTo(page, '书记选票');
  await hall.walk.at('headCount');
  await hall.hold([...Array.from({ length: 7 }, () => 'o-'), '-o']);
  await hall.says(zh.follows.allSettled);
  await hall.close();
  const meeting = await expectEqualsTally(page, run.id);
  expect(electedIn(meeting)).toEqual([[[DING, WANG, LI]], [[DING]]]);
  expect(meeting.ending).toBe('closed');
});

test('one paper for both: one is void for whom it chose, and who wins the one alone is named', async ({
  page,
}) => {
  const nine = 9;
  const run = await withForms(
    [
      paperForBoth({
        contests: [...committeeForm().contests, ...secretaryContest()],
      }),
    ],
    { members: nine, present: nine, received: nine, candidates: CANDIDATES, seats: 3 },
  );
  await castHere(run);
  await carry(page, run);
  const hall = new Hall(page, nine);
  await hall.walk.at('count');
  // 丁小宁: five votes for the committee, where six are level before; five for secretary.
  await hall.enter([
    ...['ooo-o-', 'ooo-o-', 'oo-oo-', 'o-ooo-', 'o--oo-'],
    ...['-ooo-o', '-ooo-o', '-ooo-o'],
  ]);
  await pressKeys(page, markKeys('-oooo-'));
  await hall.says(zh.count.judged.outside(DING ?? '', SECRETARY, COMMITTEE));
  await page.keyboard.press('Enter');
  await hall.says(zh.count.echo.stored(1, nine));
  await hall.walk.onTo('check');
  await hall.walk.check();
  await hall.walk.onTo('sign');
  await hall.walk.button(zh.sign.outside.name).click();
  await hall.says(zh.sign.outside.named);
  await hall.walk.sign();
  await hall.walk.onTo('announce');
  await hall.announce();
  await hall.says(zh.follows.allSettled);
  await hall.close();
  const meeting = await expectEqualsTally(page, run.id);
  expect(electedIn(meeting)).toEqual([[[WANG, LI, OUYANG], [DING]]]);
  expect(meeting.round.totals.void).toBe(1);
});

const secretaryContest = () => paperForBoth().contests.slice(1);

test('two papers of two colours at once, turned to and fro, each with its own count', async ({
  page,
}) => {
  const run = await withForms([committeeForm(), secretaryForm()]);
  await castHere(run);
  await run.enter(...Array.from({ length: 3 }, () => marked('ooo-')));
  await carry(page, run);
  const hall = new Hall(page, PRESENT);
  await hall.walk.at('count');
  await expect(bar(page)).toContainText(zh.terms.coloured('委员选票', '粉红色'));
  // The paper in the hand is not stored: it does not come to stand on the other form.
  await page.keyboard.press('Digit1');

  await turnTo(page, '书记选票');
  await hall.walk.at('headCount');
  await hall.castPapers();
  await hall.walk.opening();
  await hall.walk.onTo('count');
  await expect(page.getByText(zh.count.judged.untouched)).toBeVisible();
  await hall.enter(['o-', 'o-']);

  await turnTo(page, '委员选票');
  await hall.walk.at('count');
  await expect(page.getByText(zh.count.progress(3, 5))).toBeVisible();
  await expect(page.getByText(zh.count.judged.untouched)).toBeVisible();
  await hall.enter(['ooo-', 'ooo-', 'ooo-', 'oo-o', 'oo-o'], 3);
  await finish(hall);

  await turnTo(page, '书记选票');
  await hall.walk.at('count');
  await hall.enter(['o-', 'o-', 'o-', 'o-', '-o', '--'], 2);
  await finish(hall);
  await hall.says(zh.follows.allSettled);
  await hall.close();
  const meeting = await expectEqualsTally(page, run.id);
  expect(electedIn(meeting)).toEqual([[[DING, WANG, LI]], [[DING]]]);
});
