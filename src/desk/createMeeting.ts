import { decide } from '../election/decide';
import type { MeetingId } from '../election/ids';
import { EMPTY_JOURNAL, write } from '../journal/journal';
import type { StorageTrouble } from './answer';
import { deviceWriter, type Surroundings, thisDevice } from './surroundings';

export type Created =
  | { readonly ok: true; readonly meeting: MeetingId }
  | { readonly ok: false; readonly why: StorageTrouble };

/** Stores the first entry of a new journal: random ids of meeting and writer, and whether it is practice. */
export async function createMeeting(
  { practice }: { readonly practice: boolean },
  surroundings: Surroundings = thisDevice(),
): Promise<Created> {
  const writer = await deviceWriter(surroundings);
  const meeting = surroundings.randomId() as MeetingId;
  const { meeting: none, head } = EMPTY_JOURNAL;
  const command = { type: 'meetingOpened', meeting, writer, practice } as const;
  const decision = decide(none, command, { head, witnesses: [] });
  if (!decision.ok) return { ok: false, why: 'failed' };
  const pen = { meeting, writer, at: surroundings.now() };
  const { rows } = write(EMPTY_JOURNAL, pen, decision.events, []);
  const stored = await surroundings.storage.append(rows);
  return stored === 'stored' ? { ok: true, meeting } : { ok: false, why: stored };
}
