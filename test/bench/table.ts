import type { Page } from '@playwright/test';
import type { HallRun } from '@test/drivers/hallRun';
import { markKeys } from '@test/drivers/padKeys';
import { carry } from '@test/e2e/carry';
import { onDevice } from '@test/e2e/hall';
import { pressKeys } from '@test/e2e/press';
import { COUNTING_DEFAULTS } from '@/election/state/method';
import { zh } from '@/text/zh';
import { type Hall, newPage } from './hall';
import type { Seen } from './inPage';
import { marksOf } from './meetings';

/** A meeting in a browser of its own, and what was measured there. */
export interface Table {
  readonly page: Page;
  readonly meeting: HallRun;
  readonly seen: Seen[];
  readonly bare: number[];
  entered: number;
}

export async function sitDown(hall: Hall, meeting: HallRun, entered: number): Promise<Table> {
  const page = await newPage(hall, { bypassCSP: true });
  // Before carry loads the page again: a page that loads while the service worker takes over may
  // be left without it for good, and then waits for ever.
  await page.goto('/');
  await onDevice(page);
  await carry(page, meeting);
  // Loaded again before that, a large meeting would be written in part, and so not at all.
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`/#/meeting/${meeting.id}/count`);
  await page.reload();
  await page.getByRole('button', { name: zh.count.store }).waitFor();
  await page.addScriptTag({ content: hall.script });
  return { page, meeting, entered, seen: [], bare: [] };
}

/** Papers typed by keyboard, and after each a bare add of the bytes that it was stored as. */
export async function stretch(hall: Hall, table: Table): Promise<void> {
  const { page, meeting } = table;
  await page.bringToFront();
  hall.progress.at(page);
  for (let i = 0; i < hall.sizes.papersAStretch; i++) {
    table.seen.push(await storePaper(hall, table));
    await page.evaluate((id) => window.bench.takeUp(id), meeting.id);
    table.bare.push(await page.evaluate(() => window.bench.addBare()));
  }
}

export async function storePaper({ progress }: Hall, table: Table): Promise<Seen> {
  const { page, meeting, entered: before } = table;
  const word = zh.count.echo.stored(...placeOf(before));
  await pressKeys(page, markKeys(marksOf(meeting, before)));
  const next = zh.count.at(...placeOf(before + 1));
  const board = zh.count.board.papers(before + 1, 0);
  await page.evaluate((said) => window.bench.watchFor(said), { word, next, board });
  await page.keyboard.press('Enter');
  const seen = await page.evaluate(() => window.bench.seen());
  table.entered += 1;
  progress.reached(`paper ${table.entered}`);
  return seen;
}

export const toWord = ({ seen }: Table) => seen.map((one) => one.toWord);

export function which({ entered, seen }: Table): string {
  const number = (paper: number) => paper.toLocaleString('en');
  return `papers ${number(entered - seen.length + 1)}–${number(entered)}`;
}

/** Packet and place of the paper after so many. */
const placeOf = (before: number): [number, number] => [
  Math.floor(before / COUNTING_DEFAULTS.packetSize) + 1,
  (before % COUNTING_DEFAULTS.packetSize) + 1,
];
