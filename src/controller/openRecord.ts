import type { StoreApi } from 'zustand/vanilla';
import type { Event } from '@/election/events/catalogue';
import type { WriterId } from '@/election/events/ids';
import type { EntryRow, Witness } from '@/journal/entry';
import { type Journal, write } from '@/journal/journal';
import type { KeyChange } from '@/storage/database';
import type { Answer, StorageTrouble } from './answer';
import { type ControllerState, PAPER_TIMES } from './controllerState';
import type { Platform } from './platform';
import { lostFromDatabase, type RecordLost } from './readRecord';
import { storeWritten } from './storeWritten';

/** The record that this window has open, and what it is written with. */
export interface OpenRecord {
  readonly platform: Platform;
  /** This device. */
  readonly writer: WriterId;
  readonly store: StoreApi<ControllerState>;
  /** Every entry of the record, as it is known here to be stored. */
  readonly rows: EntryRow[];
  /** Aborted once the meeting was left: then its lock is gone, and nothing more is written. */
  readonly closed: AbortSignal;
}

export function journalOf({ store }: OpenRecord): Journal {
  const { meeting, head } = store.getState();
  return { meeting, head };
}

/** Only what is stored becomes the meeting: not stored, not counted. `at` comes from `fixTime`. */
export async function recordEvents(
  record: OpenRecord,
  events: readonly [Event, ...Event[]],
  witnesses: readonly Witness[],
  at: string,
  keys?: KeyChange,
): Promise<Answer> {
  const { platform, writer, store } = record;
  const before = journalOf(record);
  const pen = { meeting: before.meeting.id, writer, at };
  const written = write(before, pen, events, witnesses);
  const stored = await storeWritten(platform.storage, record.rows.at(-1) ?? null, written, keys);
  if (stored !== 'stored') return notStored(record, stored);
  record.rows.push(...written.rows);
  const { meeting, head } = written.journal;
  const secondCopy = platform.storage.secondCopy(meeting.id);
  store.setState({
    meeting,
    head,
    secondCopy,
    lastStored: { seq: head.seq, event: events[0] },
    paperTimes: paperTimesAfter(record, events[0]),
  });
  return { kind: 'stored', events };
}

/** The record keeps whole minutes only, and a pace is taken in seconds. */
function paperTimesAfter({ platform, store }: OpenRecord, { type }: Event): readonly string[] {
  const { paperTimes } = store.getState();
  return type === 'paperEntered' ? [...paperTimes, platform.now()].slice(-PAPER_TIMES) : paperTimes;
}

/** What becomes of the open meeting where an entry could not be stored. */
async function notStored(record: OpenRecord, why: StorageTrouble): Promise<Answer> {
  switch (why) {
    case 'gone': {
      const lost = await lostFromDatabase(record.platform.storage, journalOf(record));
      setLost(record, lost);
      return { kind: 'lost', lost };
    }
    case 'otherWriter':
      record.store.setState({ mode: 'looks' });
      break;
    case 'full':
    case 'failed':
      record.store.setState({ stopped: why });
      break;
    case 'looksOnly':
    case 'notChecked':
    case 'clock':
      break;
  }
  return { kind: 'notStored', why };
}

/** Nothing more is taken, and nothing is said to be stored; what this window has can be saved. */
export function setLost({ store }: OpenRecord, lost: RecordLost): void {
  store.setState({ lost, lastStored: null });
}
