import type { BrowserContext, Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { carry } from '@test/e2e/carry';
import { openMeeting, storePaper } from '@test/onDisk/desk';
import type { EntryRow } from '@/journal/entry';
import { writeMeetingFile } from '@/journal/meetingFile';
import { type Case, ENTRIES, PAPERS } from './cases';
import { damageStores } from './damageStores';
import { leaveApp, readTable } from './deviceRows';
import { type Damaged, expectations } from './expectations';

/** Of these the log has each as it was appended. */
const ON_THE_PAGE = 2;

/**
 * Damages a meeting in mid-count and opens it twice, papers stored each time. Answers in words what is
 * not as the table says. `newBrowser` gives one that has nothing of the app in it.
 */
export async function tryCase(
  one: Case,
  newBrowser: () => Promise<BrowserContext>,
): Promise<readonly string[]> {
  const words: string[] = [];
  const context = await newBrowser();
  try {
    const damaged = await damagedMeeting(await context.newPage(), one);
    await meet(one, damaged, (word) => words.push(word));
  } finally {
    await context.close();
  }
  return words;
}

function meet(one: Case, damaged: Damaged, say: (words: string) => void): Promise<void> {
  const { expected } = one;
  switch (expected.kind) {
    case 'goesOn':
      return expectations.goesOn(damaged, one, expected, say);
    case 'noKey':
      return expectations.noKey(damaged, one, expected, say);
    case 'broken':
      return expectations.broken(damaged, one, expected, say);
    case 'otherDevice':
      return expectations.otherDevice(damaged, one, expected, say);
  }
}

async function damagedMeeting(page: Page, one: Case): Promise<Damaged> {
  const run = await HallRun.to('opened', { members: 14, present: 14, received: 15 });
  await run.enter(...Array.from({ length: PAPERS - ON_THE_PAGE }, () => marked('ooox')));
  await carry(page, run);
  for (let place = PAPERS - ON_THE_PAGE + 1; place <= PAPERS; place++)
    await storePaper(page, 'oxo-', { packet: 1, place });
  await leaveApp(page);
  const before = await openMeeting(page, run.id);
  await leaveApp(page);
  const rows = (await readTable(page, 'entries')) as unknown as readonly EntryRow[];
  if (rows.length !== ENTRIES)
    throw new Error(`the table of cases is not written for ${rows.length} entries`);
  await damageStores(page, run.id, one);
  return { page, id: run.id, before, file: Buffer.from(writeMeetingFile(rows)) };
}
