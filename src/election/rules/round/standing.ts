import { firstOf, refusal } from '@/election/events/refusal';
import { expectedSigners } from '@/election/rules/officers/officers';
import { type Question, requires } from '@/election/rules/question';
import { quorumGate } from '@/election/rules/roster/attendance';
import type { Meeting } from '@/election/state/meeting';
import { allRounds, isHeadCounted, isUnderWay, roundOpenedBox } from '@/election/state/rounds';
import { standingSheet } from '@/election/state/sheets';

export const boxOpened = ({ round }: Meeting): boolean => roundOpenedBox(round);
export const headCounted = ({ round }: Meeting): boolean => isHeadCounted(round);

export const headCountDone = requires(headCounted, refusal('step.headCountFirst', {}));

/** Due, present and contest stand still from the second head-count on, while a round is under way (domain §3.6). */
export const notFrozen: Question = (meeting) =>
  headCounted(meeting) || meeting.otherRounds.some(isUnderWay)
    ? [refusal('frozen.afterHeadCount', {})]
    : [];

/** One method and one list of exclusions rule every round of a meeting. */
export const noRoundHeld: Question = (meeting) =>
  firstOf(
    () => notFrozen(meeting),
    () => (meeting.otherRounds.some(isHeadCounted) ? [refusal('frozen.roundHeld', {})] : []),
  );

export const notYetVoted: Question = ({ round }) =>
  round.figures.voters === null ? [] : [refusal('papers.votingOver', {})];

/** A round is broken off until its box is opened; after that only where the quorum proves missed. */
export const mayBreakOff: Question = (meeting) =>
  boxOpened(meeting) && quorumGate(meeting).length === 0
    ? [refusal('meeting.boxAlreadyOpened', {})]
    : [];

/** Whether the round at hand may be broken off: also while somebody has not signed its sheet (domain §11.6). */
export const mayBreakOffRound: Question = (meeting) =>
  isUnsigned(meeting) ? [] : mayBreakOff(meeting);

/** A sheet stands that not everybody has signed from whom it is expected. */
function isUnsigned(meeting: Meeting): boolean {
  const sheet = standingSheet(meeting.round);
  if (sheet === null) return false;
  return expectedSigners(meeting).some(
    (name) => !sheet.signatures.some((one) => one.name === name),
  );
}

export const notVoided = requires(({ round }) => !round.voided, refusal('round.voided', {}));

export const notAnnounced = requires(
  ({ round }) => !round.announced,
  refusal('round.announced', {}),
);

/** Nothing was announced in any round of the meeting. */
export const nothingAnnounced = requires(
  (meeting) => !allRounds(meeting).some(({ announced }) => announced),
  refusal('round.announced', {}),
);
