import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import { saysTheSame } from '@/election/state/comparison';
import { emptyDraft, toPaper } from '@/features/count/draft/draft';
import { type PadState, padStep } from '@/features/count/pad/padStep';
import { JOBS, type Job, type Layout } from '@/features/count/shortcuts/shortcuts';

type Codes = readonly string[];

/** The keys of a layout by what they are there for. */
export function keysOf({ codeOf, direct }: Layout) {
  const of = (job: Job): string => codeOf.get(job) ?? '';
  const digit = (n: number): string => of(JOBS[n - 1] ?? 'row1');
  const behind = (n: number): Codes => [of('layer'), digit(n)];
  return {
    fill: of('fill'),
    noMark: of('noMark'),
    here: of('here'),
    illegible: behind(3),
    onlyThese: behind(4),
    row: (row: number): Codes => {
      if (row < direct) return [digit(row + 1)];
      if (row === 9) return [of('prefix'), of('prefix')];
      return [of('prefix'), digit(row - 9)];
    },
  };
}
type Keys = ReturnType<typeof keysOf>;

const marksOn = (paper: EnteredPaper): readonly string[] =>
  paper.kind === 'marked' ? paper.contests.flatMap(({ marks }) => marks) : [];

/** What makes a row that was keyed, and has ×, what it is. */
const finish = (keys: Keys, mark: string | undefined): Codes => {
  if (mark === 'abstain') return [keys.noMark];
  return mark === 'illegible' ? keys.illegible : [];
};

/** Exceptions, each by its own key, then ○ for the rest: what the pad teaches. */
export function asTaught(keys: Keys, paper: EnteredPaper): Codes {
  const marks = marksOn(paper);
  const filled = marks.includes('for');
  return [
    ...marks.flatMap((mark, row) =>
      mark === 'for' || (mark === 'abstain' && !filled)
        ? []
        : [...keys.row(row), ...finish(keys, mark)],
    ),
    ...(filled ? [keys.fill] : []),
  ];
}

/** Only those keyed have ○: rare, and shorter where few are chosen. */
function onlyThese(keys: Keys, paper: EnteredPaper): Codes | null {
  const marks = marksOn(paper);
  if (!marks.includes('for')) return null;
  const rowsWith = (wanted: string) => marks.flatMap((mark, row) => (mark === wanted ? [row] : []));
  return [
    ...rowsWith('illegible').flatMap((row) => [...keys.row(row), ...keys.illegible]),
    ...rowsWith('for').flatMap(keys.row),
    ...keys.onlyThese,
    ...rowsWith('against').flatMap(keys.row),
  ];
}

/** Exceptions in the order and by the keys that need fewest: rows by their own keys, or by arrows from the last. */
function byFewest(keys: Keys, paper: EnteredPaper): Codes {
  const marks = marksOn(paper);
  const filled = marks.includes('for');
  const rows = marks.flatMap((mark, row) =>
    mark === 'for' || (mark === 'abstain' && !filled) ? [] : [row],
  );
  const known = new Map<string, Codes>();
  const shortest = (at: number | null, left: readonly number[]): Codes => {
    const name = `${at} ${left.join()}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    const ways = left.flatMap((row) => {
      const on = shortest(
        row,
        left.filter((other) => other !== row),
      );
      const mark = marks[row];
      const arrows = steps(at, row, marks.length);
      const there =
        mark === 'against' ? [...arrows, keys.here] : [...arrows, ...finish(keys, mark)];
      return [
        [...keys.row(row), ...finish(keys, mark), ...on],
        [...there, ...on],
      ];
    });
    const best = shorter(ways);
    known.set(name, best);
    return best;
  };
  return [...shortest(null, rows), ...(filled ? [keys.fill] : [])];
}

/** Arrow keys from a row to another, the nearer way round. */
function steps(at: number | null, to: number, rows: number): Codes {
  const down = (to - (at ?? -1) + rows) % rows;
  const up = ((at ?? 0) - to + rows) % rows;
  // From nowhere the first step up is the last row.
  const ups = at === null && up === 0 ? rows : up;
  const downs = at === null ? to + 1 : down;
  return ups < downs ? times(ups, 'ArrowUp') : times(downs, 'ArrowDown');
}

const times = (count: number, code: string): Codes => Array.from({ length: count }, () => code);
const shorter = (ways: readonly Codes[]): Codes =>
  ways.reduce<Codes | null>(
    (least, way) => (least && least.length <= way.length ? least : way),
    null,
  ) ?? [];

/** The fewest keys that any of the ways to mark this paper needs, storing left out. */
export function fewest(keys: Keys, paper: EnteredPaper): Codes {
  const only = onlyThese(keys, paper);
  return shorter([asTaught(keys, paper), byFewest(keys, paper), ...(only === null ? [] : [only])]);
}

/** Presses the keys on the pad itself; throws where another paper would be stored than the one that lies there. */
export function proves(
  layout: Layout,
  ballot: BallotForm,
  paper: EnteredPaper,
  codes: Codes,
): void {
  if (paper.kind !== 'marked') return;
  let state: PadState = { draft: emptyDraft(ballot), pending: 'none' };
  for (const code of codes) {
    const step = padStep(state, code, layout);
    if (step === null) throw new Error(`no key of the pad: ${code}`);
    state = step.state;
  }
  const bare = {
    ...paper,
    contests: paper.contests.map((contest) => ({ ...contest, writeIns: [] })),
  };
  if (!saysTheSame(toPaper(state.draft, ballot), bare))
    throw new Error(`another paper: ${codes.join(' ')} for ${JSON.stringify(bare)}`);
}
