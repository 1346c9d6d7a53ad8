import type { StoreApi } from 'zustand/vanilla';
import type { Event } from '@/election/events/catalogue';
import type { WriterId } from '@/election/events/ids';
import type { Witness } from '@/journal/entry';
import { type Journal, write } from '@/journal/journal';
import type { KeyChange } from '@/storage/storage';
import type { Answer } from './answer';
import type { ControllerState } from './controllerState';
import { summaryOf } from './meetingSummary';
import type { Platform } from './platform';

/** The record that this window has open, and what it is written with. */
export interface OpenRecord {
  readonly platform: Platform;
  /** This device. */
  readonly writer: WriterId;
  readonly store: StoreApi<ControllerState>;
}

export function journalOf({ store }: OpenRecord): Journal {
  const { meeting, head } = store.getState();
  return { meeting, head };
}

/** Only what is stored becomes the meeting: not stored, not counted. */
export async function recordEvents(
  record: OpenRecord,
  events: readonly [Event, ...Event[]],
  witnesses: readonly Witness[],
  keys?: KeyChange,
): Promise<Answer> {
  const { platform, writer, store } = record;
  const before = journalOf(record);
  const at = platform.now();
  const pen = { meeting: before.meeting.id, writer, at };
  const { rows, journal } = write(before, pen, events, witnesses);
  const stored = await platform.storage.append(rows, summaryOf(journal), keys);
  if (stored === 'otherWriter') store.setState({ mode: 'looks' });
  if (stored !== 'stored') return { kind: 'notStored', why: stored };
  const { meeting, head } = journal;
  store.setState({ meeting, head, lastStored: { seq: head.seq, event: events[0], at } });
  return { kind: 'stored', events };
}
