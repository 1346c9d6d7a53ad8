import type { HallRun } from '@test/drivers/hallRun';
import { best, median } from './figures';
import type { Hall } from './hall';
import type { Goal } from './report';
import { sitDown, stretch, type Table, which } from './table';

/** A first packet is done, all but its last paper: nothing is new to the page any more. */
const EARLY = 9;

/** Two counts of the same meeting, one at its beginning and one towards its end. */
export interface Run {
  readonly early: Table;
  readonly late: Table;
}

interface Plan {
  readonly late: number;
  readonly prepare: (entered: number) => Promise<HallRun>;
  /** What else is measured in the last run, before its windows close. */
  readonly atLast?: (run: Run) => Promise<void>;
}

/** Papers stored early and late in a count, in turns. */
export async function earlyAndLate(hall: Hall, plan: Plan): Promise<readonly Run[]> {
  const { sizes, progress } = hall;
  const early = await plan.prepare(EARLY);
  const late = await plan.prepare(plan.late);
  const runs: Run[] = [];
  for (let i = 1; i <= sizes.runs; i++) {
    progress.step(`run ${i} of ${sizes.runs}: both meetings are opened`);
    const run = {
      early: await sitDown(hall, early, EARLY),
      late: await sitDown(hall, late, plan.late),
    };
    for (let k = 1; k <= sizes.stretches; k++) {
      progress.step(`run ${i} of ${sizes.runs}, stretch ${k} of ${sizes.stretches}`);
      await stretch(hall, run.early);
      await stretch(hall, run.late);
    }
    if (i === sizes.runs) await plan.atLast?.(run);
    await run.early.page.context().close();
    await run.late.page.context().close();
    runs.push(run);
  }
  return runs;
}

/** The run with the least ratio, and the ratios of all. */
export function bestRun(
  runs: readonly Run[],
  ratio: (run: Run) => number,
): { readonly run: Run; readonly measured: number; readonly runs: readonly number[] } {
  const each = runs.map((run) => ({ run, ratio: ratio(run) }));
  const { run, ratio: measured } = best(each);
  return { run, measured, runs: each.map((one) => one.ratio) };
}

/** Whether a paper takes longer late in a count than early in it. */
export function growth(
  runs: readonly Run[],
  values: (table: Table) => readonly number[],
): { readonly run: Run; readonly goal: Goal } {
  const { run, ...figures } = bestRun(
    runs,
    ({ early, late }) => median(values(late)) / median(values(early)),
  );
  const goal = `${which(run.late)} against ${which(run.early)}`;
  return { run, goal: { goal, ...figures, atMost: 1.2, unit: '×' } };
}
