import { decide } from '@/election/decide';
import type { Failure, PinGiven } from './answer';
import { fixTime } from './entryTime';
import { journalOf, type OpenRecord, recordEvents } from './openRecord';
import { type OpenedKey, openKeyOf } from './witnesses';

type Opened =
  | { readonly ok: true; readonly key: OpenedKey }
  | { readonly ok: false; readonly failure: Failure };

/** The key that a PIN opens; a wrong PIN is counted on the record. */
export async function openWithPin(record: OpenRecord, given: PinGiven): Promise<Opened> {
  const opening = await openKeyOf(record.platform.storage, journalOf(record), given);
  switch (opening.kind) {
    case 'opened':
      return { ok: true, key: opening.key };
    case 'noKey':
      return { ok: false, failure: { kind: 'noKey', name: given.name } };
    case 'wrongPin':
      return { ok: false, failure: await countWrongPin(record, given) };
  }
}

/** Puts a wrong PIN for this person on the record. */
export async function countWrongPin(
  record: OpenRecord,
  { name }: Pick<PinGiven, 'name'>,
): Promise<Failure> {
  const time = await fixTime(record);
  if (!time.ok) return time.failure;
  const { meeting, head } = journalOf(record);
  const decision = decide(meeting, { type: 'pinRefused', name }, { head, witnesses: [] });
  if (!decision.ok) return { kind: 'refused', refusals: decision.refusals };
  const counted = await recordEvents(record, decision.events, [], time.at);
  if (counted.kind !== 'stored') return counted;
  return { kind: 'wrongPin', name, times: journalOf(record).meeting.wrongPins.get(name) ?? 0 };
}
