import { replacementWitness } from '@/election/commands/officers/signingKeyCreated';
import type { CommandOf } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { chiefScrutineer, currentKey } from '@/election/rules/officers/officers';
import type { Meeting } from '@/election/state/meeting';

/** Which key a new one replaces, and before whom; `null` where it is the scrutineer's first. */
export function replacementOf(
  meeting: Meeting,
  name: MemberName,
  witness: MemberName | undefined,
): CommandOf<'signingKeyCreated'>['replacement'] {
  const current = currentKey(meeting, name);
  if (current === null) return null;
  const replaces = current.keyId;
  if (replacementWitness(meeting, name).kind === 'none' || witness === undefined) {
    const presiding = meeting.details?.presidingOfficer ?? '';
    return { replaces, before: { role: 'presidingOfficer', name: presiding } };
  }
  const role = witness === chiefScrutineer(meeting) ? 'chiefScrutineer' : 'scrutineer';
  return { replaces, before: { role, name: witness } };
}
