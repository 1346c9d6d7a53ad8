import type { BallotContest, BallotForm } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import type { ContestId, FormId, MemberName } from '@/election/events/ids';
import { basesDiffer, electedOutside } from '@/election/rules/count/result';
import { HallRun, PINS, type Plan } from './hallRun';
import { marked } from './papers';
import { CANDIDATES, COUNTER, named } from './people';

export const F1 = 'F1' as FormId;
export const F2 = 'F2' as FormId;
export const C1 = 'C1' as ContestId;
export const C2 = 'C2' as ContestId;

export const COMMITTEE = '支部委员会委员';
export const SECRETARY = '支部书记';

const contest = (
  id: ContestId,
  office: string,
  seats: number,
  candidates: readonly MemberName[],
): BallotContest => ({
  id,
  office,
  seats,
  candidates: [...candidates],
  kind: candidates.length > seats ? 'differential' : 'equal',
});

const FIVE = [...CANDIDATES, named('赵志刚')];

export const committeeForm = (more: Partial<BallotForm> = {}): BallotForm => ({
  id: F1,
  name: '委员选票',
  colour: '粉红色',
  blankMeans: 'abstain',
  within: null,
  contests: [contest(C1, COMMITTEE, 3, CANDIDATES)],
  ...more,
});

export const secretaryForm = (
  candidates: readonly MemberName[] = CANDIDATES.slice(0, 2),
  more: Partial<BallotForm> = {},
): BallotForm => ({
  id: F2,
  name: '书记选票',
  colour: '黄色',
  blankMeans: 'abstain',
  within: null,
  contests: [contest(C1, SECRETARY, 1, candidates)],
  ...more,
});

/** Five stand for four seats on the committee and two of them for secretary, on one paper [plan 3]. */
export const paperForBoth = (more: Partial<BallotForm> = {}): BallotForm => ({
  id: F1,
  blankMeans: 'abstain',
  within: { contest: C2, mustAlsoBeChosenIn: C1 },
  contests: [contest(C1, COMMITTEE, 4, FIVE), contest(C2, SECRETARY, 1, FIVE.slice(0, 2))],
  ...more,
});

/** A small branch, so that a whole evening stays short: ten due, eight here. */
const SMALL: Partial<Plan> = {
  members: 10,
  present: 8,
  received: 8,
  candidates: FIVE,
  seats: 4,
};

/** Prepared with these papers, and officers appointed; the first paper is at hand. */
export async function withForms(
  forms: readonly BallotForm[],
  changes: Partial<Plan> = {},
): Promise<HallRun> {
  const run = await HallRun.to('prepared', { ...SMALL, ...changes });
  for (const form of forms) await run.submit({ type: 'formSet', form });
  await run.signedIn();
  await run.adopted();
  await run.appointed();
  return run;
}

/** From the introduction of candidates to the papers in the counter's hand. */
export async function castHere(run: HallRun): Promise<void> {
  await run.headCounted();
  await run.issued();
  await run.voted();
  await run.submit(
    { type: 'procedureRecorded', procedure: 'boxOpened' },
    { type: 'procedureRecorded', procedure: 'papersMixed' },
    { type: 'returnedCounted', count: run.plan.present },
  );
  if (run.meeting.operator === null)
    await run.submit({ type: 'operatorChanged', operator: COUNTER });
}

/** The papers of the round at hand entered, its sheet signed, and announced. */
export async function countedHere(run: HallRun, papers: readonly EnteredPaper[]): Promise<void> {
  await run.enter(...papers);
  await run.submit({ type: 'countingClosed' });
  if (basesDiffer(run.meeting)) await run.submit({ type: 'basesDifferAcknowledged' });
  if (electedOutside(run.meeting).length > 0)
    await run.submit({ type: 'electedOutsideAcknowledged' });
  await run.submit({ type: 'sheetDrawn' });
  for (const [name, pin] of PINS) await run.controller.signSheet(name, pin);
  await run.submit({ type: 'announced' });
}

/** Four stand for three seats and have the same votes: all four stand again. */
export const ALL_LEVEL: readonly EnteredPaper[] = ['ooo-', 'oo-o', 'o-oo', '-ooo'].flatMap(
  (marks) => [marked(marks), marked(marks)],
);

/** Marks of a paper of two contests. */
export function markedIn(...contests: readonly [string, string]): EnteredPaper {
  const [first, second] = contests.map((marks) => marked(marks));
  if (first?.kind !== 'marked' || second?.kind !== 'marked') throw new Error('not marked');
  return {
    kind: 'marked',
    contests: [
      ...first.contests,
      ...second.contests.map((entered) => ({ ...entered, contest: C2 })),
    ],
  };
}
