import { decide } from '@/election/decide';
import type { Command, Event } from '@/election/events/catalogue';
import type { MeetingId } from '@/election/events/ids';
import { refusal } from '@/election/events/refusal';
import type { KeyChange } from '@/storage/database';
import type { Answer, Failure, PinGiven } from './answer';
import { fixTime } from './entryTime';
import { journalOf, type OpenRecord, recordEvents } from './openRecord';
import { openWithPin } from './openWithPin';
import { checkBetweenCommands, sealsRecord } from './recordCheck';
import { type OpenedKey, signAsWitnesses } from './witnesses';

interface Beside {
  /** Keys that were opened already for this command. */
  readonly opened?: readonly OpenedKey[];
  /** What is changed among the kept keys with it. */
  readonly keys?: KeyChange;
}

/** A command on its way into the record: the rules decide, whoever witnesses signs, it is stored. */
export async function submitCommand(
  record: OpenRecord,
  command: Command,
  pins: readonly PinGiven[],
  beside: Beside = {},
): Promise<Answer> {
  const barred = mayNotWrite(record) ?? notHere(record, command);
  if (barred !== null) return barred;
  const time = await fixTime(record);
  if (!time.ok) return time.failure;
  const { at } = time;
  const { meeting, head } = journalOf(record);
  const opened = [...(beside.opened ?? [])];
  const witnesses = [...opened, ...pins].map(({ name }) => name);
  const decision = decide(meeting, command, { head, witnesses });
  if (!decision.ok) return { kind: 'refused', refusals: decision.refusals };
  const unsound = sealsRecord(command) ? await checkBetweenCommands(record) : null;
  if (unsound !== null) return unsound;
  for (const pin of pins) {
    const key = await openWithPin(record, pin);
    if (!key.ok) return key.failure;
    opened.push(key.key);
  }
  // Without PINs nothing is waited for: the write begins at once.
  const [event] = decision.events;
  const signed =
    opened.length === 0 ? [] : await signAsWitnesses(opened, journalOf(record), at, event);
  // The meeting may have been left while a check or a key was waited for.
  const barredNow = mayNotWrite(record);
  if (barredNow !== null) return barredNow;
  const keys = beside.keys ?? keysAfter(meeting.id, event);
  return recordEvents(record, decision.events, signed, at, keys);
}

/** Why this window may not write at all, whatever it is. */
export function mayNotWrite({ store, closed }: OpenRecord): Failure | null {
  if (closed.aborted) return { kind: 'notStored', why: 'looksOnly' };
  const { mode, lost, stopped } = store.getState();
  if (lost !== null) return { kind: 'lost', lost };
  if (stopped !== null)
    return { kind: 'notStored', why: stopped === 'unreadable' ? 'failed' : stopped };
  return mode === 'looks' ? { kind: 'notStored', why: 'looksOnly' } : null;
}

/** Why this device may not write this. */
export function notHere({ store, writer }: OpenRecord, command: Command): Failure | null {
  const { meeting } = store.getState();
  // Who takes over writes it: for another device it would be an entry that its journal refuses.
  const by = command.type === 'takenOver' ? command.to : meeting.writer;
  return by === writer ? null : { kind: 'refused', refusals: [refusal('meeting.otherWriter', {})] };
}

/** A meeting that has ended keeps no private key (domain §11.4). */
const keysAfter = (meeting: MeetingId, event: Event): KeyChange | undefined =>
  event.type === 'meetingClosed' || event.type === 'meetingNotHeld'
    ? { kind: 'deleteAll', meeting }
    : undefined;
