import type { Page } from '@playwright/test';
import { COUNTING_DEFAULTS } from '../../src/election/counting';
import { zh } from '../../src/text/zh';
import { carry } from '../e2e/carry';
import { onDevice } from '../e2e/hall';
import { pressKeys } from '../e2e/press';
import type { HallRun } from '../support/hallRun';
import { markKeys } from '../support/padKeys';
import { best, median } from './figures';
import { type Hall, newPage } from './hall';
import type { Seen } from './inPage';
import { hallWith, MARKS } from './meetings';
import { type Goal, type Line, printLines } from './report';

const RUNS = 3;
const STRETCHES = 5;
const PAPERS_A_STRETCH = 40;
const EARLY = 9;
const LATE = 1800;

/** A meeting in a browser of its own, and what was measured there. */
interface Table {
  readonly page: Page;
  readonly meeting: HallRun;
  readonly seen: Seen[];
  readonly bare: number[];
  entered: number;
}

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

async function sitDown(hall: Hall, meeting: HallRun, entered: number): Promise<Table> {
  const page = await newPage(hall, { bypassCSP: true });
  await carry(page, meeting);
  await onDevice(page);
  await page.goto(`/#/meeting/${meeting.id}/count`);
  await page.reload();
  await page.getByRole('button', { name: zh.count.store }).waitFor();
  await page.addScriptTag({ content: hall.script });
  return { page, meeting, entered, seen: [], bare: [] };
}

/** Papers typed by keyboard, and after each a bare add of the bytes that it was stored as. */
async function stretch(table: Table): Promise<void> {
  const { page, meeting } = table;
  await page.bringToFront();
  for (let i = 0; i < PAPERS_A_STRETCH; i++) {
    table.seen.push(await storePaper(page, table.entered));
    await page.evaluate((id) => window.bench.takeUp(id), meeting.id);
    table.bare.push(await page.evaluate(() => window.bench.addBare()));
    table.entered += 1;
  }
}

async function storePaper(page: Page, before: number): Promise<Seen> {
  const packet = Math.floor(before / COUNTING_DEFAULTS.packetSize) + 1;
  const word = zh.count.echo.stored(packet, (before % COUNTING_DEFAULTS.packetSize) + 1);
  const marks = MARKS[before % MARKS.length] ?? '';
  await pressKeys(page, markKeys(marks));
  await page.evaluate((text) => window.bench.watchFor(text), word);
  await page.keyboard.press('Enter');
  return page.evaluate(() => window.bench.seen());
}

const toWord = ({ seen }: Table) => seen.map((one) => one.toWord);
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

function which({ entered, seen }: Table): string {
  const number = (paper: number) => paper.toLocaleString('en');
  return `papers ${number(entered - seen.length + 1)}–${number(entered)}`;
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
