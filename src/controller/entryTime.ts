import { decide } from '@/election/decide';
import { minuteOf } from '@/election/events/minute';
import { timeOfEntry } from '@/election/rules/clock';
import type { Failure } from './answer';
import { journalOf, type OpenRecord, recordEvents } from './openRecord';

type Fixed =
  | { readonly ok: true; readonly at: string }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Fixes the time of the next entry, before anybody signs it. Where the clock of the device has jumped, that goes
 * on the record first.
 */
export async function fixTime(record: OpenRecord): Promise<Fixed> {
  const { meeting, head } = journalOf(record);
  const time = timeOfEntry(meeting, minuteOf(record.platform.now()));
  switch (time.kind) {
    case 'at':
      return { ok: true, at: time.at };
    case 'noTime':
      return { ok: false, failure: { kind: 'notStored', why: 'clock' } };
    case 'changed': {
      const { to } = time;
      const decision = decide(meeting, { type: 'clockChanged', to }, { head, witnesses: [] });
      if (!decision.ok)
        return { ok: false, failure: { kind: 'refused', refusals: decision.refusals } };
      const answer = await recordEvents(record, decision.events, [], to);
      return answer.kind === 'stored' ? { ok: true, at: to } : { ok: false, failure: answer };
    }
  }
}
