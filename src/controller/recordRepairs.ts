import { journalOf, type OpenRecord } from './openRecord';
import { submitCommand } from './submitCommand';

/**
 * Says on the record what was mended in it, before anything else is written. Where the meeting has
 * ended or goes on elsewhere the rules refuse that, and it stays noted on the device alone.
 */
export async function recordRepairs(record: OpenRecord): Promise<void> {
  const { storage } = record.platform;
  const { id } = journalOf(record).meeting;
  const repairs = await storage.unrecordedRepairs(id).catch(() => []);
  for (const repair of repairs) {
    const { mended, from, entries, lost } = repair;
    const command = {
      type: 'recordRepaired' as const,
      mended,
      from,
      entries: entries.length,
      first: entries[0] ?? null,
      last: entries.at(-1) ?? null,
      lost,
    };
    const answer = await submitCommand(record, command, []);
    if (answer.kind !== 'stored') return;
    await storage.repairsRecorded([repair]);
  }
}
