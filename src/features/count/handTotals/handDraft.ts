import type { BallotForm } from '@/election/events/ballot';
import type { HandTotals } from '@/election/events/count';
import { zipWith } from '@/election/tally/zipWith';
import { parseCount } from '@/features/shared/CountField';

/** The four figures of a person, in the order in which they stand on the 正 sheet. */
export const MARKS = ['for', 'against', 'abstain', 'illegible'] as const;

/** Totals as they are typed: nothing is preset, and an empty field is not zero. */
export interface HandDraft {
  readonly papers: string;
  readonly void: string;
  readonly contests: readonly ContestDraft[];
}

export interface ContestDraft {
  readonly overvoted: string;
  /** In ballot order, a figure a mark. */
  readonly rows: readonly (readonly string[])[];
  readonly names: readonly { readonly name: string; readonly votes: string }[];
}

/** `overvoted` is asked only where the method voids a contest alone. */
export const emptyDraft = ({ contests }: BallotForm, asksOvervoted: boolean): HandDraft => ({
  papers: '',
  void: '',
  contests: contests.map(({ candidates }) => ({
    overvoted: asksOvervoted ? '' : '0',
    rows: candidates.map(() => MARKS.map(() => '')),
    names: [],
  })),
});

/** The draft with one contest changed. */
export const withContest = (draft: HandDraft, at: number, contest: ContestDraft): HandDraft => ({
  ...draft,
  contests: draft.contests.map((other, i) => (i === at ? contest : other)),
});

/** Somebody written in has one line, however often the name is added. */
export const withName = (contest: ContestDraft, name: string): ContestDraft =>
  contest.names.some((one) => one.name === name)
    ? contest
    : { ...contest, names: [...contest.names, { name, votes: '' }] };

/** A figure that has to be at least one: papers, and the votes of somebody written in. */
export function parsePositive(text: string): number | null {
  const count = parseCount(text);
  return count === 0 ? null : count;
}

export type RowMarks = HandTotals['contests'][number]['candidates'][number];

/** The figures of one person; `null` while one of them is missing. */
export function readRow(row: readonly string[]): RowMarks | null {
  const [inFavour, against, abstain, illegible] = row.map(parseCount);
  return isCount(inFavour) && isCount(against) && isCount(abstain) && isCount(illegible)
    ? { for: inFavour, against, abstain, illegible }
    : null;
}

const isCount = (count: number | null | undefined): count is number => typeof count === 'number';

/** What was typed as totals; `null` while anything is missing or no whole number. */
export function readDraft({ contests: asked }: BallotForm, draft: HandDraft): HandTotals | null {
  const papers = parsePositive(draft.papers);
  const papersVoid = parseCount(draft.void);
  const contests = zipWith(asked, draft.contests, ({ id }, { overvoted, rows, names }) => ({
    contest: id,
    overvoted: parseCount(overvoted),
    candidates: rows.map(readRow),
    writeIns: names.map(({ name, votes }) => ({ name, for: parsePositive(votes) })),
  }));
  if (papers === null || papersVoid === null) return null;
  return contests.every(isWhole) ? { papers, void: papersVoid, contests } : null;
}

type Whole = HandTotals['contests'][number];
interface Read {
  readonly contest: Whole['contest'];
  readonly overvoted: number | null;
  readonly candidates: readonly (RowMarks | null)[];
  readonly writeIns: readonly { readonly name: string; readonly for: number | null }[];
}

const isWhole = (contest: Read | Whole): contest is Whole =>
  contest.overvoted !== null &&
  contest.candidates.every((marks) => marks !== null) &&
  contest.writeIns.every((written) => written.for !== null);
