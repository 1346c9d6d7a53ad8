import { decide } from '@/election/decide';
import type { Command, CommandOf } from '@/election/events/catalogue';
import type { MeetingId } from '@/election/events/ids';
import { minuteOf } from '@/election/events/minute';
import { EMPTY_JOURNAL, write } from '@/journal/journal';
import type { Failure } from './answer';
import { deviceWriter, type Platform, thisPlatform } from './platform';
import { storeWritten } from './storeWritten';

export type Created =
  | { readonly ok: true; readonly meeting: MeetingId }
  | { readonly ok: false; readonly failure: Failure };

/** What the first entry says beside the random ids. */
type Opening = Omit<CommandOf<'meetingOpened'>, 'type' | 'meeting' | 'writer'>;

/**
 * Stores the first entry of a new journal: random ids of meeting and writer, and whether it is
 * practice. What it begins with is stored in the same transaction: all of it, or no meeting.
 */
export async function createMeeting(
  opening: Opening,
  platform: Platform = thisPlatform(),
  beginsWith: readonly Command[] = [],
): Promise<Created> {
  const writer = await deviceWriter(platform);
  const meeting = platform.randomId() as MeetingId;
  const pen = { meeting, writer, at: minuteOf(platform.now()) };
  let written = write(EMPTY_JOURNAL, pen, [], []);
  for (const command of [
    { type: 'meetingOpened', meeting, writer, ...opening },
    ...beginsWith,
  ] as const) {
    const { journal, rows } = written;
    const decision = decide(journal.meeting, command, { head: journal.head, witnesses: [] });
    if (!decision.ok)
      return { ok: false, failure: { kind: 'refused', refusals: decision.refusals } };
    const more = write(journal, pen, decision.events, []);
    written = { journal: more.journal, rows: [...rows, ...more.rows] };
  }
  const stored = await storeWritten(platform.storage, null, written);
  return stored === 'stored'
    ? { ok: true, meeting }
    : { ok: false, failure: { kind: 'notStored', why: stored } };
}
