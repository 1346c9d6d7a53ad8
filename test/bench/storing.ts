import { bestRun, earlyAndLate, growth, type Run } from './earlyAndLate';
import { median } from './figures';
import type { Hall } from './hall';
import { hallWith } from './meetings';
import { type Goal, type Line, printLines } from './report';
import { type Table, toWord, which } from './table';

/** From the store key to the word, against a bare add, early in a count and late in one. */
export async function measureStoring(hall: Hall): Promise<readonly Goal[]> {
  const { papers, late } = hall.sizes.hall;
  const runs = await earlyAndLate(hall, {
    late,
    prepare: (entered) => hallWith(hall.progress, papers, entered),
  });
  return [storingGoal(runs), growthGoal(runs)];
}

function storingGoal(runs: readonly Run[]): Goal {
  const { run, ...figures } = bestRun(
    runs,
    ({ early }) => median(toWord(early)) / median(early.bare),
  );
  printLines('Storing a paper, ms', [...linesOf(run.early), ...linesOf(run.late)]);
  return { goal: 'store key to the word against a bare add', ...figures, atMost: 2.5, unit: '×' };
}

function growthGoal(runs: readonly Run[]): Goal {
  const { run, goal } = growth(runs, toWord);
  printLines(
    'Early and late in a count, ms',
    [run.early, run.late].map((table) => ({ what: which(table), values: toWord(table) })),
  );
  return goal;
}

function linesOf(table: Table): readonly Line[] {
  return [
    { what: `${which(table)}: store key to the word`, values: toWord(table) },
    {
      what: '  and from there to the next frame',
      values: table.seen.map(({ toFrame }) => toFrame),
    },
    { what: '  a bare add of the same bytes', values: table.bare },
  ];
}
