import type { Page } from '@playwright/test';
import { HallRun, PINS, type Stage } from '@test/drivers/hallRun';
import { BLANK_KEYS, ILLEGIBLE_KEYS } from '@test/drivers/padKeys';
import { named } from '@test/drivers/people';
import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import type { ContestId, FormId } from '@/election/events/ids';
import { parseSheet } from '@/election/events/resultSheet';
import { RECOMMENDATION } from '@/election/tally/ballots/recommendation';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { pressKeys } from './press';
import { Hall } from './roundOnScreen';
import { expectEqualsTally, meetingOn } from './tallied';

const OFFICE = '支部委员会委员';
const [DING, WANG, LI] = ['丁小宁', '王小宁', '李一鸣'].map(named) as [
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
];
const PLAN = { members: 7, present: 7, seats: 2, candidates: [DING, WANG, LI], received: 8 };

const form = (
  purpose: NonNullable<BallotForm['purpose']>,
  seats: number,
  candidates: readonly ReturnType<typeof named>[] = [],
): BallotForm => ({
  id: 'F1' as FormId,
  purpose,
  blankMeans: 'abstain',
  within: null,
  contests: [
    {
      id: 'C1' as ContestId,
      office: OFFICE,
      seats,
      kind: 'equal',
      candidates: [...candidates],
    },
  ],
});

const naming = (...names: readonly string[]): EnteredPaper => ({
  kind: 'marked',
  contests: [
    {
      contest: 'C1' as ContestId,
      marks: [],
      writeIns: names.map((name) => ({ name, circled: true, confirmed: false })),
    },
  ],
});

/** From sign-in to the papers in the counter's hand. */
async function toTheCount(run: HallRun): Promise<void> {
  const stages: readonly Stage[] = [
    ...(['signedIn', 'adopted', 'appointed', 'headCounted', 'issued', 'voted', 'opened'] as const),
  ];
  for (const stage of stages) await run[stage]();
}

/** The meeting at its count, with this form in place of an election's. */
async function atTheCount(asked: BallotForm): Promise<HallRun> {
  const run = await HallRun.to('prepared', PLAN);
  await run.submit({ type: 'formSet', form: asked });
  await toTheCount(run);
  return run;
}

/** A meeting of representatives that has recommended, to its end. */
async function representativesRecommended(papers: readonly EnteredPaper[]): Promise<HallRun> {
  const run = await HallRun.to('prepared', PLAN);
  const members = run.roster.map((name) => ({ name, standing: 'representative' as const }));
  await run.submit(
    // Set again as what it recommends for: nobody stands who would have to be a full member.
    {
      type: 'formSet',
      form: form(
        {
          kind: 'recommendation',
          by: 'representatives',
          ...RECOMMENDATION,
          mayBeNamed: [DING, WANG, LI],
        },
        2,
      ),
    },
    { type: 'rosterSet', members },
  );
  await toTheCount(run);
  await run.enter(...papers);
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  for (const [name, pin] of PINS) await run.controller.signSheet(name, pin);
  await run.submit({ type: 'announced' }, { type: 'meetingClosed' });
  return run;
}

const toSheet = async (hall: Hall): Promise<void> => {
  for (const step of ['check', 'sign'] as const) {
    await hall.walk.onTo(step);
    await hall.walk[step]();
  }
};

/** Stored at this place of the first packet. */
const stored = (page: Page, place: number) =>
  expect(page.getByText(zh.count.echo.stored(1, place))).toBeVisible();

test('recommended by representatives and by members, weighed, made candidates, and elected', async ({
  page,
}) => {
  const representatives = await representativesRecommended([
    ...Array.from({ length: 5 }, () => naming(WANG, LI)),
    ...Array.from({ length: 2 }, () => naming(WANG)),
  ]);
  const members = await atTheCount(
    form({ kind: 'recommendation', by: 'members', ...RECOMMENDATION }, 2),
  );
  await carry(page, representatives);
  await carry(page, members);
  const hall = new Hall(page, PLAN.present);

  // The first paper is written name by name; on the next ones the same people are keys.
  await expect(page.getByText(zh.count.others.nobodyYet('+'))).toBeVisible();
  for (const name of [DING, WANG]) {
    await page.keyboard.press('Equal');
    await page.getByLabel(zh.count.write.name).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(page.getByText(zh.count.others.named(2, 2))).toBeVisible();
  await page.keyboard.press('Enter');
  await stored(page, 1);
  for (let place = 2; place <= 5; place++) {
    await page.keyboard.press('Digit1');
    if (place === 2) await page.keyboard.press('Digit2');
    await page.keyboard.press('Enter');
    await stored(page, place);
  }
  for (const place of [6, 7]) {
    await pressKeys(page, BLANK_KEYS);
    await page.keyboard.press('Enter');
    await stored(page, place);
  }
  await toSheet(hall);
  await expect(page.getByRole('article', { name: zh.others.title.recommendation })).toContainText(
    zh.others.outcome.recommendation([DING]),
  );
  await hall.walk.onTo('announce');
  await hall.announce();
  await hall.says(zh.others.electsNobody.recommendation);
  await hall.close();

  // The election: its candidates come out of the two sheets.
  const election = await HallRun.to('appointed', PLAN);
  await carry(page, election);
  await page.goto(`/#/meeting/${election.id}/prepare`);
  await hall.walk.at('prepare');
  await page.getByRole('button', { name: new RegExp(zh.prepare.sections.contest) }).click();
  const words = zh.prepare.fromSheets;
  await page.getByRole('button', { name: words.open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.weight.representatives).fill('0.4');
  await dialog.getByLabel(words.weight.members).fill('60%');
  // 王小宁 7 × 0.4 + 2 × 0.6, 丁小宁 5 × 0.6, 李一鸣 5 × 0.4.
  await expect(dialog.getByRole('row').nth(1)).toContainText(/1王小宁.*4$/);
  await expect(dialog.getByRole('row').nth(2)).toContainText(/2丁小宁.*3$/);
  await expect(dialog.getByRole('row').nth(3)).toContainText(/3李一鸣.*2$/);
  await dialog.getByRole('button', { name: words.take(3) }).click();
  await page.getByLabel(zh.prepare.contest.order.reason).fill('按推荐得分');
  await page.getByRole('button', { name: zh.prepare.store, exact: true }).click();
  await expect(page.getByText(words.taken(3))).toBeVisible();
  await expect
    .poll(async () => (await meetingOn(page, election.id)).round.ballot?.contests[0]?.sources)
    .toMatchObject({
      weights: { representatives: '0.4', members: '60%' },
      people: [
        { name: WANG, from: ['representatives', 'members'], score: '4' },
        { name: DING, from: ['members'], score: '3' },
        { name: LI, from: ['representatives'], score: '2' },
      ],
    });

  await page.goto(`/#/meeting/${election.id}/headCount`);
  await hall.walk.at('headCount');
  await hall.hold(['oo-', 'oo-', 'oo-', 'oo-', 'o--', 'o--', '---']);
  await hall.close();
  const { round } = await expectEqualsTally(page, election.id);
  expect(parseSheet(round.sheets[0]?.text ?? '')?.contests[0]).toMatchObject({
    candidates: [WANG, DING, LI],
    result: { elected: [WANG, DING] },
    sources: { people: [{ name: WANG, score: '4' }, { name: DING }, { name: LI }] },
  });
});

test('sitting officers are evaluated in four grades', async ({ page }) => {
  const run = await atTheCount(form({ kind: 'evaluation' }, 3, [DING, WANG, LI]));
  await carry(page, run);
  const hall = new Hall(page, PLAN.present);
  // Excellent, competent, basically competent; then nothing for one, and one nobody can read.
  const papers = [
    ...Array.from({ length: 5 }, () => [
      'Digit1',
      'Digit2',
      'Digit2',
      'Digit3',
      'Digit3',
      'Digit3',
    ]),
    ['Digit1', 'Digit3', ...ILLEGIBLE_KEYS],
    BLANK_KEYS,
  ];
  await expect(page.getByText(zh.count.others.untouched.grades)).toBeVisible();
  for (const [i, keys] of papers.entries()) {
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await stored(page, i + 1);
  }
  await toSheet(hall);
  const sheet = page.getByRole('article', { name: zh.others.title.evaluation });
  await expect(sheet.getByRole('row', { name: new RegExp(DING) })).toContainText('6 85.7%');
  await hall.walk.onTo('announce');
  await hall.announce();
  await expect(page.getByText(zh.documents.nobodyElected)).toHaveCount(0);
  await hall.close();
  const { round, ending } = await meetingOn(page, run.id);
  expect(ending).toBe('closed');
  expect(parseSheet(round.sheets[0]?.text ?? '')?.contests[0]?.result?.candidates).toMatchObject([
    { name: DING, abstain: 1, illegible: 0, grades: { excellent: 6, competent: 0 } },
    { name: WANG, abstain: 2, illegible: 0, grades: { excellent: 0, competent: 5 } },
    { name: LI, abstain: 1, illegible: 1, grades: { basic: 5, incompetent: 0 } },
  ]);
});
