import type { ContestId } from '@/election/events/ids';
import { isFullMember } from '@/election/rules/roster/attendance';
import { announcedResult, electedIn } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { roundsOf } from '@/election/state/rounds';

/** Who was chosen, for whatever it was, in the rounds before the one at hand. */
const chosenBefore = (meeting: Meeting, contest: ContestId): readonly string[] =>
  roundsOf(meeting, meeting.round.form)
    .filter(({ number }) => number < meeting.round.number)
    .flatMap((round) => announcedResult(round, contest)?.elected ?? []);

/**
 * For whom a name written in counts: a full member who is not elected there already; where the form
 * says so, one of those elected elsewhere (domain §4.3), or one of a list of who may be recommended.
 */
export function mayBeElected(meeting: Meeting, name: string, contest: ContestId): boolean {
  const { ballot } = meeting.round;
  const among = ballot?.among;
  const listed = ballot?.purpose?.kind === 'recommendation' ? ballot.purpose.mayBeNamed : undefined;
  if (listed !== undefined) return listed.some((one) => one === name);
  return (
    isFullMember(meeting, name) &&
    !chosenBefore(meeting, contest).includes(name) &&
    (among === undefined || electedIn(meeting, among.form, among.contest).includes(name))
  );
}
