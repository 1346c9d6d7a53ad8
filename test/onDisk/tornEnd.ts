import { seeded } from '@test/drivers/seeded';
import { type App, startBrowser } from './browser';
import { openMeeting } from './desk';
import { damage, type End } from './ends';
import { Findings, type Outcome } from './findings';
import { newFolder, removeFolder } from './folders';
import { type Base, copyOf, storePapers } from './midCount';
import { type Log, levelDbLog, ownLog } from './stores';

/** Both stores append to a log on the disk. */
export const LOGS = { indexedDB: levelDbLog, ownLog } as const;
export type LogName = keyof typeof LOGS;

export interface TornEnd {
  readonly name: string;
  readonly log: LogName;
  readonly end: End;
  readonly seed: number;
}

/** Opened a third time for every fourth seed: two starts are where a meeting goes. */
const THIRD_START = 4;

async function openTwice(base: Base, log: Log, torn: TornEnd, app: App): Promise<Outcome> {
  const { name, end, seed } = torn;
  const { id, profile, ledger } = base;
  const findings = new Findings();
  const done = damage(log, end, seeded(seed));
  const papers = [2, 1, ...(seed % THIRD_START === 0 ? [0] : [])];
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

/** Tears an end in a copy of the profile, counts on, closes, and opens it again. */
export async function onACopy(base: Base, torn: TornEnd, app: App): Promise<Outcome> {
  const profile = newFolder();
  try {
    const copy = copyOf(base, profile);
    const log = LOGS[torn.log](profile);
    if (log === null) throw new Error('the log is not in the copy');
    return await openTwice(copy, log, torn, app);
  } finally {
    removeFolder(profile);
  }
}
