import { replacementWitness } from '../election/acts/keyMade';
import type { CommandOf } from '../election/events';
import type { MemberName } from '../election/ids';
import type { Meeting } from '../election/meeting';
import { chiefScrutineer, currentKey } from '../election/officers';

/** Which key a new one replaces, and before whom; `null` where it is the scrutineer's first. */
export function replacementOf(
  meeting: Meeting,
  name: MemberName,
  witness: MemberName | undefined,
): CommandOf<'keyMade'>['replacement'] {
  const current = currentKey(meeting, name);
  if (current === null) return null;
  const replaces = current.key;
  if (replacementWitness(meeting, name).kind === 'none' || witness === undefined) {
    const presiding = meeting.details?.presidingOfficer ?? '';
    return { replaces, before: { role: 'presidingOfficer', name: presiding } };
  }
  const role = witness === chiefScrutineer(meeting) ? 'chiefScrutineer' : 'scrutineer';
  return { replaces, before: { role, name: witness } };
}
