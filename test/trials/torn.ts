/**
 * `npm run torn`: a meeting in mid-count whose browser was killed, and the end of a log torn on the
 * disk. Chromium appends behind a torn record and at the next start but one deletes the database of
 * the app (google/leveldb#1287), so each profile is opened, counted on, closed, and opened again.
 *
 *     npm run torn -- 8                      as many ends of each kind, 64 where nothing is said
 *     npm run torn -- --only indexedDB/cut/3 one of them; SEED=… begins elsewhere
 */
import { seeded } from '@test/drivers/seeded';
import { type App, startBrowser } from '@test/onDisk/browser';
import { openMeeting } from '@test/onDisk/desk';
import { damage, ENDS, type End } from '@test/onDisk/ends';
import { newFolder, removeFolder } from '@test/onDisk/folders';
import { type Base, copyOf, killedInMidCount, storePapers } from '@test/onDisk/midCount';
import { type Log, levelDbLog, ownLog } from '@test/onDisk/stores';
import { builtApp } from './app';
import { command } from './command';
import { Findings, failed, figuresOf, type Outcome, tried } from './report';
import { SEED } from './seed';

const STORES = { indexedDB: levelDbLog, ownLog } as const;
type StoreName = keyof typeof STORES;

interface Trial {
  readonly name: string;
  readonly store: StoreName;
  readonly end: End;
  readonly number: number;
}

/** Opened a third time in every fourth trial: two starts are where a meeting goes. */
const THIRD_START = 4;

const trialsOf = (store: StoreName, end: End, count: number): readonly Trial[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `${store}/${end}/${i + 1}`,
    store,
    end,
    number: i + 1,
  }));

async function openTwice(base: Base, log: Log, trial: Trial, app: App): Promise<Outcome> {
  const { name, end, number } = trial;
  const { id, profile, ledger } = base;
  const findings = new Findings();
  const done = damage(log, end, seeded(SEED + 1000 * (ENDS.indexOf(end) + 1) + number));
  const papers = [2, 1, ...(number % THIRD_START === 0 ? [0] : [])];
  for (const [i, count] of papers.entries()) {
    const when = `start ${i + 1}`;
    const browser = await startBrowser(profile, app);
    try {
      if (!findings.add(ledger.reckon(await openMeeting(browser.page, id)), when)) break;
      const refused = await storePapers(browser.page, ledger, count);
      if (refused !== null) findings.say(`${when}: not stored, ${refused}`);
    } finally {
      await browser.close();
    }
  }
  return findings.outcome(name, done);
}

async function onACopy(base: Base, trial: Trial, app: App): Promise<Outcome> {
  const profile = newFolder();
  try {
    const copy = copyOf(base, profile);
    const log = STORES[trial.store](profile);
    if (log === null) throw new Error('the log is not in the copy');
    return await openTwice(copy, log, trial, app);
  } finally {
    removeFolder(profile);
  }
}

async function tryEach(
  base: Base,
  trials: readonly Trial[],
  app: App,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const trial of trials)
    outcomes.push(await tried(trial.name, () => onACopy(base, trial, app)));
  console.log(`\n${trials[0]?.store}, ${trials[0]?.end}: ${figuresOf(outcomes)}`);
  return outcomes;
}

command('torn', { count: 64, alone: true }, async (count, only) => {
  const app = await builtApp();
  const base = await killedInMidCount(app);
  const outcomes: Outcome[] = [];
  for (const store of Object.keys(STORES) as StoreName[]) {
    const asked = ENDS.map((end) => trialsOf(store, end, count).filter(only)).filter(
      (trials) => trials.length > 0,
    );
    if (asked.length > 0 && STORES[store](base.profile) === null)
      outcomes.push(failed(store, 'the profile has no such log: nothing could be torn'));
    else for (const trials of asked) outcomes.push(...(await tryEach(base, trials, app)));
  }
  return outcomes;
});
