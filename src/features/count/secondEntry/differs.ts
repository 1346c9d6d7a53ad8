import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper, EnteredWriteIn } from '@/election/events/count';
import { isGrade } from '@/election/tally/paper';
import { signsOf } from '@/features/shared/markSymbols';
import type { Words } from '@/text/words';

/** One line of a paper as both entries have it. */
export interface Line {
  readonly key: string;
  readonly of: string;
  readonly first: string;
  readonly second: string;
  readonly differs: boolean;
}

/** What an entry says of one line, a person's or the whole paper's. */
interface Cell {
  readonly key: string;
  readonly of: string;
  readonly said: string;
}

/** A paper as one entry has it, or why it has none. */
export type Side = EnteredPaper | 'notThere' | 'aside';

/** Two entries of one paper, line by line; the whole paper first where it is not marked in both. */
export function linesOf(
  sides: Readonly<Record<'first' | 'second', Side>>,
  ballot: BallotForm,
  words: Words,
): readonly Line[] {
  const first = cellsOf(sides.first, ballot, words);
  const second = cellsOf(sides.second, ballot, words);
  const bothMarked = first.length > 1 && second.length > 1;
  const lines = inOrder(first, second).map(({ key, of }) => {
    const saidBy = (cells: readonly Cell[]) => cells.find((cell) => cell.key === key)?.said;
    const missing = bothMarked ? words.secondEntry.differs.notWritten : '';
    const said = { first: saidBy(first) ?? missing, second: saidBy(second) ?? missing };
    // Beside an entry that has no marks it is the paper as a whole that differs.
    const compared = bothMarked || key === WHOLE;
    return { key, of, ...said, differs: compared && said.first !== said.second };
  });
  return bothMarked ? lines.filter(({ key }) => key !== WHOLE) : lines;
}

const WHOLE = 'whole';

const inOrder = (first: readonly Cell[], second: readonly Cell[]): readonly Cell[] => [
  ...first,
  ...second.filter(({ key }) => first.every((cell) => cell.key !== key)),
];

function cellsOf(side: Side, ballot: BallotForm, words: Words): readonly Cell[] {
  const { differs } = words.secondEntry;
  const whole = (said: string): Cell => ({ key: WHOLE, of: differs.whole, said });
  if (side === 'notThere' || side === 'aside') return [whole(differs[side])];
  if (side.kind === 'blank') return [whole(words.count.wholes[ballot.blankMeans].blank)];
  // Who ruled a paper void is no difference of votes.
  if (side.kind === 'void')
    return [whole(`${words.count.void}：${words.terms.voidReason[side.reason]}`)];
  return [whole(differs.marked), ...markedCells(side, ballot, words)];
}

type Marked = Extract<EnteredPaper, { readonly kind: 'marked' }>;

function markedCells(paper: Marked, ballot: BallotForm, words: Words): readonly Cell[] {
  return ballot.contests.flatMap(({ id, office, candidates }, i) => {
    const entered = paper.contests[i];
    if (entered === undefined) return [];
    const inContest = (what: string) =>
      ballot.contests.length === 1 ? what : words.count.inContest(office, what);
    return [
      ...candidates.map((name, row) => ({
        key: `${id} ${row}`,
        of: inContest(name),
        said: markInWords(entered, row, ballot, words),
      })),
      ...namesOn(entered.writeIns, ballot, words).map(({ key, of, said }) => ({
        key: `${id} ${key}`,
        of: inContest(of),
        said,
      })),
    ];
  });
}

function markInWords(
  { marks, grades }: Marked['contests'][number],
  row: number,
  ballot: BallotForm,
  { terms }: Words,
): string {
  const grade = grades?.[row];
  if (grade === 'abstain') return terms.noOpinion;
  if (grade !== undefined) return grade === 'illegible' ? terms.mark.illegible : terms.grade[grade];
  const mark = marks[row] ?? ballot.blankMeans;
  return isGrade(mark) ? terms.grade[mark] : `${signsOf(ballot)[mark]} ${terms.mark[mark]}`;
}

/** Each name once, in its order; names that cannot be read are counted. */
function namesOn(
  entries: readonly EnteredWriteIn[],
  { purpose }: BallotForm,
  { secondEntry: { differs } }: Words,
): readonly Cell[] {
  const recommends = purpose?.kind === 'recommendation';
  const illegible = entries.filter((entry) => 'illegible' in entry).length;
  const named = entries.flatMap((entry): readonly Cell[] =>
    'illegible' in entry
      ? []
      : [
          recommends
            ? { key: entry.name, of: differs.named(entry.name), said: differs.isNamed }
            : {
                key: entry.name,
                of: differs.writtenIn(entry.name),
                said: entry.circled ? differs.circled : differs.uncircled,
              },
        ],
  );
  return illegible === 0
    ? named
    : [...named, { key: '?', of: differs.illegibleName, said: differs.people(illegible) }];
}
