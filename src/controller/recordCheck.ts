import type { Command } from '@/election/events/catalogue';
import type { Failure } from './answer';
import { journalOf, type OpenRecord, setLost } from './openRecord';
import { readOn } from './readRecord';

/** What makes a result of a count, or lets the record out of this device. */
const SEALS: ReadonlySet<Command['type']> = new Set([
  'sheetDrawn',
  'sheetSigned',
  'announced',
  'handedOver',
]);

/** Whether the record is checked throughout, as it is stored, before this is written. */
export const sealsRecord = ({ type }: Command): boolean => SEALS.has(type);

/**
 * Checks what was opened while people go on: the chain was checked when it was read, the rules and the
 * signatures take longer. Answers how to stop.
 */
export function checkOpened({ platform, store, rows }: OpenRecord): () => void {
  const waited = new AbortController();
  async function check() {
    const fault = await platform.checkRows(
      [...rows],
      (progress) => store.setState({ check: { kind: 'underWay', progress } }),
      waited.signal,
    );
    if (waited.signal.aborted || store.getState().lost !== null) return;
    if (fault === null) store.setState({ check: { kind: 'holds' } });
    else setLost({ store }, { why: 'notVerified', fault });
  }
  check().catch((defect: unknown) => {
    // Whoever closed the meeting does not wait for it.
    if (!waited.signal.aborted) throw defect;
  });
  return () => waited.abort();
}

/** Checks what is stored now; why nothing may be written on it, or `null` where it holds. */
export async function checkStored(record: OpenRecord): Promise<Failure | null> {
  const { storage, checkRows } = record.platform;
  const journal = journalOf(record);
  const read = await readOn(storage, journal);
  if (!read.ok && read.lost.why === 'unreadable') return { kind: 'notStored', why: 'failed' };
  if (!read.ok) return lose(record, read);
  const rows = await storage.entriesOf(journal.meeting.id);
  const fault = await checkRows(rows, () => undefined);
  return fault === null ? null : lose(record, { lost: { why: 'notVerified', fault } });
}

function lose(
  record: OpenRecord,
  { lost }: Pick<Extract<Failure, { kind: 'lost' }>, 'lost'>,
): Failure {
  setLost(record, lost);
  return { kind: 'lost', lost };
}
