import { keyCode } from '@/documents/keyCode';
import { fingerprint } from '@/election/events/fingerprint';
import type { MemberName } from '@/election/events/ids';
import { chiefScrutineer, presidingOfficer } from '@/election/rules/officers/officers';
import { takeOvers } from '@/election/rules/officers/openingSlip';
import type { Meeting } from '@/election/state/meeting';
import type { Journal } from '@/journal/journal';

/** A code that somebody types from elsewhere before another device goes on with a meeting. */
export interface CodeToTakeOver {
  /** Whose line of the opening slip; `null`: what the first device shows after the hand-over. */
  readonly of: MemberName | null;
  readonly code: string;
}

/**
 * What must be typed before another device goes on from a file, so that nobody can change the file on the way:
 * the code of the record after the hand-over, or, where the first device is dead, the key codes of who presides and
 * of the chief on the slip that was signed in ink last. Before the first slip no vote can be seen, and nothing is
 * asked.
 */
export function codesToTakeOver({ meeting, head }: Journal): readonly CodeToTakeOver[] {
  if (meeting.ending === 'handedOver') return [{ of: null, code: fingerprint(head.hash) }];
  const { openingSlip, practice } = meeting;
  if (practice || openingSlip === null) return [];
  const onSlip = openingSlip.lines.flatMap(({ name, keyId }) =>
    keyId === null ? [] : [{ of: name, code: keyCode(keyId) }],
  );
  const asked = [presidingOfficer(meeting), chiefScrutineer(meeting)];
  const now = onSlip.filter(({ of }) => asked.includes(of));
  // Where neither stands on that slip any more, whoever does.
  return now.length > 0 ? now : onSlip.slice(0, 2);
}

/**
 * The entry from which on no paper vouches for the record, where another device has taken over since the last slip was
 * signed: new keys can be anybody's. `null` where the last slip is of the device that writes, or none was drawn yet.
 */
export function unvouchedFrom(meeting: Meeting): number | null {
  const { openingSlip, practice } = meeting;
  if (practice || openingSlip === null) return null;
  const after = takeOvers(meeting).find(({ seq }) => seq > openingSlip.stamp.seq);
  return after?.seq ?? null;
}
