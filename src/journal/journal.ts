import { evolve } from '@/election/decide';
import type { Event } from '@/election/events/catalogue';
import { sha256Hex } from '@/election/events/fingerprint';
import type { MeetingId, WriterId } from '@/election/events/ids';
import type { Head } from '@/election/state/meeting';
import { BEFORE_OPENING, type Meeting } from '@/election/state/meeting';
import { type Entry, type EntryRow, readEntry, toRow, type Unread, type Witness } from './entry';
import { NO_ENTRY } from './link';

/** A meeting with the place at which its journal stands. */
export interface Journal {
  readonly meeting: Meeting;
  readonly head: Head;
}

export const EMPTY_JOURNAL: Journal = {
  meeting: BEFORE_OPENING,
  head: { seq: 0, hash: NO_ENTRY },
};

/** Who writes, and what the clock says: both come from outside. */
export interface Pen {
  readonly meeting: MeetingId;
  readonly writer: WriterId;
  readonly at: string;
}

/** Rows to be stored, and the journal as it will stand once they are. */
export interface Written {
  readonly rows: readonly EntryRow[];
  readonly journal: Journal;
}

/** Entries for events, each chained to the one before; witnesses stand on the first, which they signed. */
export function write(
  from: Journal,
  pen: Pen,
  events: readonly Event[],
  witnesses: readonly Witness[],
): Written {
  let journal = from;
  const rows = events.map((event, i) => {
    const { seq, hash: prev } = journal.head;
    const signed = i === 0 ? [...witnesses] : [];
    // An entry that the clock jumped bears the time that it jumped to.
    const at = event.type === 'clockChanged' ? event.to : pen.at;
    const entry = { ...pen, at, seq: seq + 1, prev, event, witnesses: signed };
    const row = toRow(entry);
    journal = apply(journal, entry, row);
    return row;
  });
  return { rows, journal };
}

/** Where a journal does not hold. */
export interface Break {
  readonly seq: number;
  readonly why: 'hash' | Unread | Misplaced['why'];
}
interface Misplaced {
  readonly seq: number;
  readonly why: 'chain' | 'otherMeeting' | 'writer';
}

export type Replayed =
  | ({ readonly ok: true } & Journal)
  /** `before`: the journal up to the break. */
  | { readonly ok: false; readonly break: Break; readonly before: Journal };

/** Folds stored rows into the meeting, verifying every hash and link on the way. */
export function replay(rows: Iterable<EntryRow>, from: Journal = EMPTY_JOURNAL): Replayed {
  let journal = from;
  for (const row of rows) {
    const next = follow(journal, row);
    if ('why' in next) return { ok: false, break: next, before: journal };
    journal = next;
  }
  return { ok: true, ...journal };
}

/** One row more, if it is what follows. */
function follow(journal: Journal, row: EntryRow): Journal | Break {
  const seq = journal.head.seq + 1;
  if (sha256Hex(row.text) !== row.hash) return { seq, why: 'hash' };
  const read = readEntry(row.text);
  if (!read.ok) return { seq, why: read.why };
  const fault = misplaced(journal, read.entry);
  return fault ?? apply(journal, read.entry, row);
}

/** The journal after an entry that is known to follow it. */
export function apply({ meeting }: Journal, entry: Entry, row: EntryRow): Journal {
  const witnesses = entry.witnesses.map(({ name }) => name);
  return {
    meeting: evolve(meeting, entry.event, { seq: entry.seq, at: entry.at, witnesses }),
    head: { seq: entry.seq, hash: row.hash },
  };
}

/** Why an entry cannot stand at this place; `null` where it can. */
export function misplaced({ meeting, head }: Journal, entry: Entry): Misplaced | null {
  const seq = head.seq + 1;
  if (entry.seq !== seq || entry.prev !== head.hash) return { seq, why: 'chain' };
  const opening = entry.event.type === 'meetingOpened' ? entry.event : null;
  if (entry.meeting !== (opening?.meeting ?? meeting.id)) return { seq, why: 'otherMeeting' };
  const writer =
    opening?.writer ?? (entry.event.type === 'takenOver' ? entry.event.to : meeting.writer);
  return entry.writer === writer ? null : { seq, why: 'writer' };
}
