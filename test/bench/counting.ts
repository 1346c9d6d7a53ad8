import { bestRun, earlyAndLate, growth, type Run } from './earlyAndLate';
import { median, percentile95 } from './figures';
import type { Hall } from './hall';
import { hallOfFourteen } from './meetings';
import { type Goal, printLines } from './report';
import { storePaper, type Table, toWord, which } from './table';

const SHOWN_MS = 400;

/** Eleven elected out of fourteen, a thousand papers: the next paper ready and the board's rows changed. */
export async function measureCounting(hall: Hall): Promise<readonly Goal[]> {
  const { papers, late } = hall.sizes.ofFourteen;
  const runs = await earlyAndLate(hall, {
    late,
    prepare: (entered) => hallOfFourteen(hall.progress, papers, entered),
    atLast: ({ early }) => boardBeside(hall, early),
  });
  return [readyGoal(runs), soonGoal(runs), growthGoal(runs)];
}

const toAll = ({ seen }: Table) => seen.map((one) => one.toAll);
const toFrame = ({ seen }: Table) => seen.map((one) => one.toAll + one.toFrame);

function readyGoal(runs: readonly Run[]): Goal {
  const { run, ...figures } = bestRun(runs, ({ late }) => median(toAll(late)) / median(late.bare));
  printLines(
    'Fourteen people: store key to next paper ready, board changed, ms',
    [run.early, run.late].flatMap((table) => [
      { what: `${which(table)}: to the word`, values: toWord(table) },
      { what: '  to the next paper and the rows of the board', values: toAll(table) },
      { what: '  and the frame that shows them', values: toFrame(table) },
      { what: '  the strict add alone, of the same bytes', values: table.bare },
    ]),
  );
  return {
    goal: 'fourteen people: next paper ready and board changed, against the strict add alone',
    ...figures,
    atMost: 4,
    unit: '×',
  };
}

function soonGoal(runs: readonly Run[]): Goal {
  const { measured, runs: each } = bestRun(runs, ({ late }) => percentile95(toFrame(late)));
  return {
    goal: 'fourteen people: the same with the wait for the frame, 95th percentile',
    measured,
    atMost: 50,
    unit: 'ms',
    runs: each,
  };
}

function growthGoal(runs: readonly Run[]): Goal {
  const { goal } = growth(runs, toAll);
  return { ...goal, goal: `fourteen people: ${goal.goal}` };
}

/** The board in a window of its own: from the word at the desk to the change on the board. */
async function boardBeside(hall: Hall, sat: Table): Promise<void> {
  const { script, progress, sizes } = hall;
  progress.step(`the board in its own window, ${sizes.onTheBoard} papers`);
  const table = { ...sat };
  const { page, meeting } = table;
  const board = await page.context().newPage();
  progress.listenTo(board);
  await board.goto(`/#/board/${meeting.id}`);
  await board
    .getByText(meeting.plan.candidates[0] ?? '')
    .first()
    .waitFor();
  await board.addScriptTag({ content: script });
  await board.evaluate(() => window.bench.watchChanges());
  await page.bringToFront();
  progress.at(page);
  const delays: number[] = [];
  for (let i = 0; i < sizes.onTheBoard; i++) {
    const { storedAt } = await storePaper(hall, table);
    await page.waitForTimeout(SHOWN_MS);
    const changedAt = await board.evaluate(() => window.bench.changedAt());
    delays.push(changedAt - storedAt);
  }
  printLines('The board in its own window, ms', [
    { what: 'from the word at the desk to the board changed', values: delays },
  ]);
}
