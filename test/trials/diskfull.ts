/**
 * `npm run diskfull`: the profile lies on a small disk that is filled up while papers are counted,
 * until the page says so. Then room is made, in four ways, and the count goes on; after a full disk
 * Chromium may lose what it writes, and with it everything (google/leveldb#1180). Needs root and a
 * loop device; where there is none it is skipped, which is said and is not passed.
 *
 *     npm run diskfull -- 8                  as many fillings, 40 where nothing is said
 *     npm run diskfull -- --only restart/2   one of them; SEED=… begins elsewhere
 */
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { seeded } from '@test/drivers/seeded';
import { type App, type Browser, startBrowser } from '@test/onDisk/browser';
import { type Found, openMeeting, readCount } from '@test/onDisk/desk';
import { Findings, type Outcome } from '@test/onDisk/findings';
import { removeFolder } from '@test/onDisk/folders';
import { type Base, copyOf, killedInMidCount, storePapers } from '@test/onDisk/midCount';
import { builtApp } from './app';
import { command } from './command';
import { tried } from './report';
import { SEED } from './seed';
import { mountSmallDisk, type SmallDisk } from './smallDisk';

/** What people do once there is room: as the page advises, and otherwise. */
const WAYS = ['restart', 'reload', 'pressAgain', 'kill'] as const;
type Way = (typeof WAYS)[number];

/** Left free on the disk, at most; a paper takes a few of these. */
const MOST_BLOCKS_LEFT = 12;
const BLOCK = 4096;
/** Of the papers that are left in the pile; a disk that takes so many is not full. */
const MOST_PAPERS = 30;
/** Between two fillings. */
const PAPERS_A_FILLING = 3;
const PRESSES = 3;
const BETWEEN_PRESSES_MS = 300;

interface Filling {
  readonly name: string;
  readonly way: Way;
  readonly number: number;
}

/** A meeting on the disk that is filled. */
interface OnDisk {
  readonly base: Base;
  readonly disk: SmallDisk;
  readonly app: App;
}

const start = ({ base, app }: OnDisk): Promise<Browser> => startBrowser(base.profile, app);

/** Makes room and goes on in one way; answers the browser and what its page says then. */
async function goOn(at: OnDisk, browser: Browser, way: Way): Promise<[Browser, Found]> {
  at.disk.makeRoom();
  if (way === 'reload') {
    await browser.page.reload();
    return [browser, await readCount(browser.page)];
  }
  if (way === 'pressAgain')
    for (let i = 0; i < PRESSES; i++) {
      await browser.page.keyboard.press('Enter');
      await after(BETWEEN_PRESSES_MS);
    }
  if (way === 'kill') await browser.kill();
  else await browser.close();
  const next = await start(at);
  return [next, await openMeeting(next.page, at.base.id)];
}

/**
 * Stores papers until one is refused. The disk is filled again every few papers, because Chromium frees
 * room by throwing away pages that it has cached.
 */
async function fillUp({ base, disk }: OnDisk, { page }: Browser, leave: number): Promise<string> {
  for (let papers = 0; papers < MOST_PAPERS; papers += PAPERS_A_FILLING) {
    disk.fill(leave);
    const full = await storePapers(page, base.ledger, PAPERS_A_FILLING);
    if (full !== null) return full;
  }
  throw new Error(`${MOST_PAPERS} papers did not fill ${leave} bytes`);
}

async function fillAndGoOn(at: OnDisk, { name, way, number }: Filling): Promise<Outcome> {
  const { id, ledger } = at.base;
  const findings = new Findings();
  const random = seeded(SEED + 1000 * (WAYS.indexOf(way) + 1) + number);
  const leave = BLOCK * Math.floor(random() * (MOST_BLOCKS_LEFT + 1));
  let browser = await start(at);
  const look = (found: Found, when: string) => findings.add(ledger.reckon(found), when);
  const store = async (count: number, when: string) => {
    const refused = await storePapers(browser.page, ledger, count);
    if (refused !== null) findings.say(`${when}: not stored, ${refused}`);
  };
  const counted = async (): Promise<string> => {
    if (!look(await openMeeting(browser.page, id), 'before')) return 'nothing';
    // Chromium asks how much room there is at its first write, and believes that for a while.
    await store(1, 'before');
    const full = await fillUp(at, browser, leave);
    const done = `${leave} bytes left; ${full}`;
    const [next, found] = await goOn(at, browser, way);
    browser = next;
    if (!look(found, 'with room')) return done;
    if ((await storePapers(browser.page, ledger, 2)) !== null) {
      // A page that was only loaded again may say so once more, and what to do: it is done.
      [browser] = await goOn(at, browser, 'restart');
      if (!look(await readCount(browser.page), 'started again')) return done;
      await store(2, 'started again');
    }
    for (const when of ['closed and opened', 'once more']) {
      await browser.close();
      browser = await start(at);
      if (!look(await openMeeting(browser.page, id), when)) return done;
      await store(1, when);
    }
    return done;
  };
  try {
    return findings.outcome(name, await counted());
  } finally {
    await browser.close();
  }
}

async function onACopy(from: OnDisk, filling: Filling): Promise<Outcome> {
  const profile = join(from.disk.folder, 'profile');
  try {
    return await fillAndGoOn({ ...from, base: copyOf(from.base, profile) }, filling);
  } finally {
    from.disk.makeRoom();
    removeFolder(profile);
  }
}

command('diskfull', { count: 40, alone: true }, async (count, only) => {
  const mounted = mountSmallDisk();
  if (!mounted.ok) return { skipped: mounted.why };
  const app = await builtApp();
  const base = await killedInMidCount(app);
  const outcomes: Outcome[] = [];
  for (let i = 0; i < count; i++) {
    const way = WAYS[i % WAYS.length] ?? 'restart';
    const number = Math.floor(i / WAYS.length) + 1;
    const filling = { name: `${way}/${number}`, way, number };
    if (!only(filling)) continue;
    const onDisk = { base, disk: mounted.disk, app };
    outcomes.push(await tried(filling.name, () => onACopy(onDisk, filling)));
  }
  return outcomes;
});
