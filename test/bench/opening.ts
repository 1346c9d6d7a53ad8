import type { Page } from '@playwright/test';
import type { HallRun } from '@test/drivers/hallRun';
import { carry } from '@test/e2e/carry';
import { best, median } from './figures';
import { EMPTY_PAGE, type Hall, newPage, withEmptyPage } from './hall';
import { hallWith } from './meetings';
import { type Goal, type Line, printLines } from './report';

/** How often the page is loaded anew: for every opening, as people do, or once for all. */
type Loads = 'each' | 'once';

interface Run {
  readonly ratio: number;
  readonly app: readonly number[];
  readonly bare: readonly number[];
  readonly rows: number;
  readonly papers: number;
}

/** Opening a meeting of 2,000 papers against reading and hashing its rows. */
export async function measureOpening(hall: Hall): Promise<readonly Goal[]> {
  const { sizes, progress } = hall;
  const { papers } = sizes.hall;
  const meeting = await hallWith(progress, papers, papers);
  const page = await newPage(hall, { serviceWorkers: 'block' });
  await withEmptyPage(page);
  await carry(page, meeting);
  // Left before that, a large meeting would be written in part, and so not at all.
  await page.getByRole('heading', { level: 1 }).waitFor();
  const goals = [];
  for (const loads of ['each', 'once'] as const) {
    const runs = [];
    for (let i = 1; i <= sizes.runs; i++) {
      progress.step(`${WHEN[loads]}: run ${i} of ${sizes.runs}, ${sizes.openings} openings`);
      runs.push(await run(hall, page, meeting, loads));
    }
    goals.push(report(loads, runs));
  }
  await page.context().close();
  return goals;
}

async function run(hall: Hall, page: Page, meeting: HallRun, loads: Loads): Promise<Run> {
  const { id } = meeting;
  const {
    openings,
    hall: { papers },
  } = hall.sizes;
  const app: number[] = [];
  const bare: number[] = [];
  let rows = 0;
  const load = async () => {
    await page.goto(EMPTY_PAGE);
    await page.addScriptTag({ content: hall.script });
  };
  await load();
  for (let i = 0; i < openings; i++) {
    if (loads === 'each') await load();
    const opened = await page.evaluate((meeting) => window.bench.open(meeting), id);
    if (opened.papers !== papers) throw new Error(`opened with ${opened.papers} papers`);
    app.push(opened.took);
    if (loads === 'each') await load();
    const read = await page.evaluate((meeting) => window.bench.readBare(meeting), id);
    bare.push(read.took);
    rows = read.rows;
    hall.progress.reached(`opening ${i + 1} of ${openings}`);
  }
  return { ratio: median(app) / median(bare), app, bare, rows, papers };
}

const WHEN: Readonly<Record<Loads, string>> = {
  each: 'page just loaded',
  once: 'again in the same page',
};

function report(loads: Loads, runs: readonly Run[]): Goal {
  const { ratio, app, bare, rows, papers } = best(runs);
  const lines: readonly Line[] = [
    { what: 'openMeeting until the meeting is there, chain verified', values: app },
    { what: `reading and hashing the same ${rows} rows, bare`, values: bare },
  ];
  printLines(`Opening a meeting of ${papers} papers, ${WHEN[loads]}, ms`, lines);
  return {
    goal: `opening a meeting against reading and hashing it, ${WHEN[loads]}`,
    measured: ratio,
    atMost: 2,
    unit: '×',
    runs: runs.map((one) => one.ratio),
  };
}
