import { keyCode } from '@/documents/keyCode';
import { fingerprint } from '@/election/events/fingerprint';
import type { MemberName } from '@/election/events/ids';
import { chiefScrutineer, presides } from '@/election/rules/officers/officers';
import type { Meeting } from '@/election/state/meeting';
import type { Journal } from '@/journal/journal';

/** A code that somebody types from elsewhere before another device goes on with a meeting. */
export interface CodeToTakeOver {
  /** Whose line of the opening slip; `null`: what the first device shows after the hand-over. */
  readonly of: MemberName | null;
  /** Any of these is right: the slip may be older than a new password. */
  readonly codes: readonly string[];
}

/**
 * What must be typed before another device goes on from a file, so that nobody can change the file on the way:
 * the code of the hand-over, or, where the first device is dead, the key codes of who presides and of the chief
 * from the slip that was signed in ink. Before that slip is drawn no vote can be seen, and nothing is asked.
 */
export function codesToTakeOver({ meeting, head }: Journal): readonly CodeToTakeOver[] {
  if (meeting.ending === 'handedOver') return [{ of: null, codes: [fingerprint(head.hash)] }];
  if (meeting.practice || meeting.openingSlip === null) return [];
  const chief = chiefScrutineer(meeting);
  return [...presides(meeting), ...(chief === null ? [] : [chief])]
    .map((name) => ({ of: name, codes: keyCodesOf(meeting, name) }))
    .filter(({ codes }) => codes.length > 0);
}

const keyCodesOf = ({ signingKeys }: Meeting, name: MemberName): readonly string[] =>
  signingKeys.filter((key) => key.name === name).map(({ keyId }) => keyCode(keyId));
