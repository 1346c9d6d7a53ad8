import type { StorageTrouble } from '@/controller/answer';
import { deviceWriter, type Platform, thisPlatform } from '@/controller/platform';
import { storeWritten } from '@/controller/storeWritten';
import { openKeyOf } from '@/controller/witnesses';
import { decide } from '@/election/decide';
import type { MeetingId, MemberName, WriterId } from '@/election/events/ids';
import { minuteOf } from '@/election/events/minute';
import { type Refusal, refusal } from '@/election/events/refusal';
import { currentKey, presidingOfficer } from '@/election/rules/officers/officers';
import { isOver } from '@/election/state/meeting';
import { type Compared, compareJournals } from '@/journal/compare';
import { type EntryRow, readEntry } from '@/journal/entry';
import { type ForkSide, forkSide } from '@/journal/forkSide';
import { type Journal, replay, type Written, write } from '@/journal/journal';
import type { KeyChange } from '@/storage/database';
import type { Storage } from '@/storage/storage';
import type { ValidFile } from '@/verifier/checkFile';
import { compareCodes } from '@/verifier/codes';
import { withLock } from './withLock';

/** Both records from the entry on at which they part; `null` where that side cannot be read here. */
export interface ForkSides {
  readonly here: ForkSide | null;
  readonly file: ForkSide | null;
}

/** What became of a file that was handed in. */
export type Imported =
  | { readonly kind: 'stored'; readonly meeting: MeetingId; readonly entries: number }
  | { readonly kind: 'same'; readonly meeting: MeetingId }
  /** Entries that were damaged here were filled from the file; it has no more. */
  | { readonly kind: 'mended'; readonly meeting: MeetingId }
  | {
      readonly kind: 'older';
      readonly meeting: MeetingId;
      readonly here: number;
      readonly file: number;
    }
  | {
      readonly kind: 'fork';
      readonly meeting: MeetingId;
      readonly seq: number;
      readonly sides: ForkSides;
    }
  /** It would end a meeting that this device is writing: who presides gives the PIN first; `wrong`: it was another. */
  | { readonly kind: 'asksPin'; readonly name: MemberName; readonly wrong: boolean }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'notStored'; readonly why: StorageTrouble };

/** What somebody gave for it: the PIN of who presides, and the codes of the paper that were typed. */
export interface Given {
  readonly pin: string | null;
  readonly codes: readonly string[];
}
const NOTHING_GIVEN: Given = { pin: null, codes: [] };

/** Stores a meeting that is not here, or what a file adds to one that is, entry for entry. */
export const importMeeting = (
  file: ValidFile,
  platform: Platform = thisPlatform(),
  given: Given = NOTHING_GIVEN,
): Promise<Imported> => take(file, platform, onlyWhatIsThere, given);

/** The same, and this device goes on with the meeting from here, on the record. */
export const takeOver = (
  file: ValidFile,
  platform: Platform = thisPlatform(),
  given: Given = NOTHING_GIVEN,
): Promise<Imported> => take(file, platform, andGoOnHere, given);

/** The rows that a file gives this device and the journal that they make, or why none. */
type Rows =
  | { readonly ok: true; readonly rows: readonly EntryRow[]; readonly journal: Journal }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };
type Choose = (file: ValidFile, writer: WriterId, at: string) => Rows;

const onlyWhatIsThere: Choose = (file) => ({ ok: true, rows: file.rows, journal: file });

const andGoOnHere: Choose = (file, to, at) => {
  const { meeting, head, rows } = file;
  // Who presides signs that it is taken back, where the keys are.
  if (meeting.writer === to && meeting.ending === 'handedOver')
    return { ok: false, refusals: [refusal('meeting.takeBack', {})] };
  const decision = decide(meeting, { type: 'takenOver', to }, { head, witnesses: [] });
  if (!decision.ok) return decision;
  const pen = { meeting: meeting.id, writer: to, at };
  const written = write(file, pen, decision.events, []);
  return { ok: true, rows: [...rows, ...written.rows], journal: written.journal };
};

async function take(
  file: ValidFile,
  platform: Platform,
  choose: Choose,
  given: Given,
): Promise<Imported> {
  const writer = await deviceWriter(platform);
  return withLock(platform, file.meeting.id, async () => {
    const { id } = file.meeting;
    const mended = await mendFrom(platform.storage, file);
    const compared =
      mended.kind === 'fork' ? mended : await compareWithDevice(platform.storage, file);
    if (compared.kind === 'older') return { ...compared, meeting: id };
    if (compared.kind === 'fork') {
      const { seq } = compared;
      const here = await platform.storage.entriesOf(id);
      const sides = { here: forkSide(here, seq), file: forkSide(file.rows, seq) };
      return { ...compared, meeting: id, sides };
    }
    // What this device itself wrote and has no longer is put back, and goes on without being taken over.
    const isOwn = file.meeting.writer === writer && isWrittenBy(writer, file.rows, compared.from);
    const putBack =
      isOwn &&
      file.meeting.ending !== 'handedOver' &&
      (mended.kind === 'mended' || compared.from < file.rows.length);
    const chosen = (putBack ? onlyWhatIsThere : choose)(file, writer, minuteOf(platform.now()));
    if (!chosen.ok) return { kind: 'refused', refusals: chosen.refusals };
    const asked = isOwn
      ? null
      : await askPresiding(platform.storage, file, compared.from, writer, given);
    if (asked !== null) return asked;
    const after = chosen.rows[compared.from - 1] ?? null;
    const more = { rows: chosen.rows.slice(compared.from), journal: chosen.journal };
    const spent = !isOwn || isOver(file.meeting);
    const stored = await store(platform.storage, file.meeting.id, spent, after, more);
    return stored.kind === 'same' && mended.kind === 'mended'
      ? { kind: 'mended', meeting: id }
      : stored;
  });
}

/**
 * A file from elsewhere that goes on where a meeting of this device stands would end that meeting here, and delete
 * its keys: who presides is asked for the PIN. A wrong one is not put on the record, which would part from the file.
 */
async function askPresiding(
  storage: Storage,
  file: ValidFile,
  from: number,
  writer: WriterId,
  { pin, codes }: Given,
): Promise<Imported | null> {
  const { rows } = file;
  const here = replay(rows.slice(0, from));
  if (!here.ok || from === rows.length) return null;
  const { meeting } = here;
  const name = presidingOfficer(meeting);
  if (meeting.writer !== writer || meeting.ending !== null || name === null) return null;
  if (currentKey(meeting, name) === null) return null;
  // The meeting is over, and somebody has its paper: nothing here is worth more than that.
  if (isOver(file.meeting) && compareCodes(file, codes).isWhole) return null;
  const opening = await openKeyOf(storage, here, { name, pin: pin ?? '' });
  // Where no key is left here nothing is to be guarded.
  if (opening.kind === 'opened' || opening.kind === 'noKey') return null;
  return { kind: 'asksPin', name, wrong: pin !== null };
}

/** Whether what a file adds to what is here was all written by this device. */
const isWrittenBy = (writer: WriterId, rows: readonly EntryRow[], from: number): boolean =>
  from === 0 ||
  rows.slice(from).every(({ text }) => {
    const read = readEntry(text);
    return read.ok && read.entry.writer === writer;
  });

type Mended =
  | { readonly kind: 'notDamaged' | 'mended' | 'stillDamaged' }
  /** From this entry on the file and what is whole here tell different stories. */
  | { readonly kind: 'fork'; readonly seq: number };

/** Fills from the file what is damaged here in every copy. What a newer version wrote is not damaged. */
async function mendFrom(storage: Storage, { meeting: { id }, rows }: ValidFile): Promise<Mended> {
  const here = replay(await storage.entriesOf(id));
  if (here.ok || here.break.why === 'newer') return { kind: 'notDamaged' };
  const levelled = await storage.openToWrite(id, rows);
  storage.closeToWrite(id);
  if (levelled.kind === 'fork') return levelled;
  return { kind: replay(await storage.entriesOf(id)).ok ? 'mended' : 'stillDamaged' };
}

/** How many entries of the file are here already, where nothing speaks against it. */
type Comparison = Extract<Compared, { kind: 'continues' | 'older' | 'fork' }>;

async function compareWithDevice(
  storage: Storage,
  { meeting, rows }: ValidFile,
): Promise<Comparison> {
  const here = await storage.entriesOf(meeting.id);
  if (here.length === 0) return compareWithRemoved(storage, meeting.id, rows);
  const compared = compareJournals(here, rows);
  switch (compared.kind) {
    case 'same':
      return { kind: 'continues', from: rows.length };
    case 'otherMeeting':
      // Rows that lie under this meeting's id and cannot be read: the record here is broken.
      return { kind: 'fork', seq: 1 };
    case 'continues':
    case 'older':
    case 'fork':
      return compared;
  }
}

/** A meeting removed from this device left its last entry's hash; only a file that holds that entry may be imported again. */
async function compareWithRemoved(
  storage: Storage,
  id: MeetingId,
  rows: readonly EntryRow[],
): Promise<Comparison> {
  const removed = (await storage.removedMeetings()).find(({ meeting }) => meeting === id);
  if (removed === undefined) return { kind: 'continues', from: 0 };
  const { entries, head } = removed;
  if (rows.length < entries) return { kind: 'older', here: entries, file: rows.length };
  return rows[entries - 1]?.hash === head
    ? { kind: 'continues', from: 0 }
    : { kind: 'fork', seq: entries };
}

async function store(
  storage: Storage,
  id: MeetingId,
  spent: boolean,
  after: EntryRow | null,
  more: Written,
): Promise<Imported> {
  if (more.rows.length === 0) return { kind: 'same', meeting: id };
  // Keys that lie here serve no more once the meeting has ended or went on elsewhere.
  const keys: KeyChange | undefined = spent ? { kind: 'deleteAll', meeting: id } : undefined;
  const stored = await storeWritten(storage, after, more, keys);
  return stored === 'stored'
    ? { kind: 'stored', meeting: id, entries: more.rows.length }
    : { kind: 'notStored', why: stored };
}
