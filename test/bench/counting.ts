import { best, median, percentile95 } from './figures';
import type { Hall } from './hall';
import { hallOfFourteen } from './meetings';
import { type Goal, printLines } from './report';
import { sitDown, storePaper, stretch, type Table, toWord, which } from './table';

const RUNS = 3;
const STRETCHES = 5;
const EARLY = 9;
const LATE = 800;
/** Papers stored while the board is open in a window of its own. */
const ON_THE_BOARD = 40;
const SHOWN_MS = 400;

interface Run {
  readonly early: Table;
  readonly late: Table;
}

/** Eleven elected out of fourteen, a thousand papers: the next paper ready and the board's rows changed. */
export async function measureCounting(hall: Hall): Promise<readonly Goal[]> {
  const early = await hallOfFourteen(EARLY);
  const late = await hallOfFourteen(LATE);
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
    if (i === RUNS - 1) await boardBeside(hall, run.early);
    await run.early.page.context().close();
    await run.late.page.context().close();
    runs.push(run);
  }
  return [readyGoal(runs), soonGoal(runs), growthGoal(runs)];
}

const toAll = ({ seen }: Table) => seen.map((one) => one.toAll);
const toFrame = ({ seen }: Table) => seen.map((one) => one.toAll + one.toFrame);

function readyGoal(runs: readonly Run[]): Goal {
  const each = runs.map(({ early, late }) => ({
    ...{ early, late },
    ratio: median(toAll(late)) / median(late.bare),
  }));
  const { early, late, ratio } = best(each);
  printLines(
    'Fourteen people: store key to next paper ready, board changed, ms',
    [early, late].flatMap((table) => [
      { what: `${which(table)}: to the word`, values: toWord(table) },
      { what: '  to the next paper and the rows of the board', values: toAll(table) },
      { what: '  and the frame that shows them', values: toFrame(table) },
      { what: '  the strict add alone, of the same bytes', values: table.bare },
    ]),
  );
  return {
    goal: 'fourteen people: next paper ready and board changed, against the strict add alone',
    ...{ measured: ratio, atMost: 4, unit: '×' },
    runs: each.map((one) => one.ratio),
  };
}

function soonGoal(runs: readonly Run[]): Goal {
  const each = runs.map(({ late }) => ({ ratio: percentile95(toFrame(late)) }));
  return {
    goal: 'fourteen people: the same with the wait for the frame, 95th percentile',
    ...{ measured: best(each).ratio, atMost: 50, unit: 'ms' },
    runs: each.map((one) => one.ratio),
  };
}

function growthGoal(runs: readonly Run[]): Goal {
  const each = runs.map(({ early, late }) => ({
    ...{ early, late },
    ratio: median(toAll(late)) / median(toAll(early)),
  }));
  const { early, late, ratio } = best(each);
  return {
    goal: `fourteen people: ${which(late)} against ${which(early)}`,
    ...{ measured: ratio, atMost: 1.2, unit: '×' },
    runs: each.map((one) => one.ratio),
  };
}

/** The board in a window of its own: from the word at the desk to the change on the board. */
async function boardBeside({ script }: Hall, sat: Table): Promise<void> {
  const table = { ...sat };
  const { page, meeting } = table;
  const board = await page.context().newPage();
  await board.goto(`/#/board/${meeting.id}`);
  await board
    .getByText(meeting.plan.candidates[0] ?? '')
    .first()
    .waitFor();
  await board.addScriptTag({ content: script });
  await board.evaluate(() => window.bench.watchChanges());
  await page.bringToFront();
  const delays: number[] = [];
  for (let i = 0; i < ON_THE_BOARD; i++) {
    const { storedAt } = await storePaper(table);
    table.entered += 1;
    await page.waitForTimeout(SHOWN_MS);
    const changedAt = await board.evaluate(() => window.bench.changedAt());
    delays.push(changedAt - storedAt);
  }
  printLines('The board in its own window, ms', [
    { what: 'from the word at the desk to the board changed', values: delays },
  ]);
}
