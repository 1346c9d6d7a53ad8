import type { MeetingId } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import type { Database } from './database';
import { parseRows } from './entryRows';
import type { EntryLog } from './log/entryLog';
import { EMPTY_LOG } from './log/logText';
import type { MeetingSummary } from './meetingSummary';
import type { Fork } from './mergeCopies';
import { isLevel, type LevelPlan, planLevel } from './planLevel';
import { tryWrite } from './tryWrite';

export type Levelled =
  /** With the rows of the database as they stand now: whoever opens a meeting need not read them again. */
  | { readonly kind: 'level'; readonly rows: readonly EntryRow[] }
  | Fork
  /** The database lacks what the log has, and did not take it: nothing may be written behind that. */
  | { readonly kind: 'notMended' };

/**
 * Brings the database and the log of a meeting to say the same, each entry taken from where it is
 * whole. What is replaced is set aside in the same transaction. For whoever holds the writer's lock.
 */
export async function bringLevel(
  database: Database,
  log: EntryLog,
  meeting: MeetingId,
  summary: MeetingSummary | null,
  file?: readonly EntryRow[],
): Promise<Levelled> {
  const stored: readonly unknown[] = await database.entriesOf(meeting).toArray();
  const rows = parseRows(stored);
  if (file === undefined && isLevel(rows, log.found, summary)) return { kind: 'level', rows };
  const plan = planLevel(stored, log.found, summary, file);
  if (plan.kind === 'fork') return plan;
  const mended = await tryWrite(() => mendDatabase(database, meeting, plan));
  if (mended !== 'stored') return { kind: 'notMended' };
  // Only then: while one is being written the other must hold everything.
  if (plan.append === null) await log.rewrite(plan.rows);
  else if (plan.append.length > 0) await log.catchUp(plan.append);
  return { kind: 'level', rows: parseRows(await database.entriesOf(meeting).toArray()) };
}

async function mendDatabase(
  database: Database,
  meeting: MeetingId,
  { put, remove, repairs }: LevelPlan,
): Promise<void> {
  if (put.length + remove.length + repairs.length === 0) return;
  await database.transaction('rw', database.entries, database.repairs, async () => {
    await database.entries.bulkPut([...put]);
    await database.entries.bulkDelete(remove.map((seq): [MeetingId, number] => [meeting, seq]));
    await database.repairs.bulkAdd(
      repairs.map((repair) => ({ ...repair, meeting, recorded: false })),
    );
  });
}

/** Where the log cannot be looked at: the rows of the database, if they are all that it once had. */
export async function withoutLog(
  database: Database,
  meeting: MeetingId,
  summary: MeetingSummary | null,
): Promise<Levelled> {
  const stored: readonly unknown[] = await database.entriesOf(meeting).toArray();
  const plan = planLevel(stored, EMPTY_LOG, summary);
  const isComplete = plan.kind === 'plan' && plan.repairs.length === 0 && !plan.brokenOff;
  return isComplete ? { kind: 'level', rows: plan.rows } : { kind: 'notMended' };
}
