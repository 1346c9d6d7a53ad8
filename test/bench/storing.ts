import { best, median } from './figures';
import type { Hall } from './hall';
import { hallWith } from './meetings';
import { type Goal, type Line, printLines } from './report';
import { sitDown, stretch, type Table, toWord, which } from './table';

const RUNS = 3;
const STRETCHES = 5;
const EARLY = 9;
const LATE = 1800;

interface Run {
  readonly early: Table;
  readonly late: Table;
}

/** From the store key to the word, against a bare add, early in a count and late in one. */
export async function measureStoring(hall: Hall): Promise<readonly Goal[]> {
  const early = await hallWith(EARLY);
  const late = await hallWith(LATE);
  const runs: Run[] = [];
  for (let i = 0; i < RUNS; i++) {
    const run = {
      early: await sitDown(hall, early, EARLY),
      late: await sitDown(hall, late, LATE),
    };
    for (let k = 0; k < STRETCHES; k++) {
      await stretch(run.early);
      await stretch(run.late);
    }
    await run.early.page.context().close();
    await run.late.page.context().close();
    runs.push(run);
  }
  return [storingGoal(runs), growthGoal(runs)];
}

const overBare = (table: Table) => median(toWord(table)) / median(table.bare);

function storingGoal(runs: readonly Run[]): Goal {
  const each = runs.map((run) => ({ run, ratio: overBare(run.early) }));
  const { run, ratio } = best(each);
  printLines('Storing a paper, ms', [...linesOf(run.early), ...linesOf(run.late)]);
  return {
    goal: 'store key to the word against a bare add',
    ...{ measured: ratio, atMost: 2.5, unit: '×' },
    runs: each.map((one) => one.ratio),
  };
}

function growthGoal(runs: readonly Run[]): Goal {
  const each = runs.map(({ early, late }) => ({
    early,
    late,
    ratio: median(toWord(late)) / median(toWord(early)),
  }));
  const { early, late, ratio } = best(each);
  printLines('Early and late in a count, ms', [
    { what: which(early), values: toWord(early) },
    { what: which(late), values: toWord(late) },
  ]);
  return {
    goal: `${which(late)} against ${which(early)}`,
    ...{ measured: ratio, atMost: 1.2, unit: '×' },
    runs: each.map((one) => one.ratio),
  };
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
