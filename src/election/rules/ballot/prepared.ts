import { refusal } from '@/election/events/refusal';
import { all, requires } from '@/election/rules/question';
import { mayVote } from '@/election/rules/roster/attendance';
import { rosterFits } from '@/election/rules/roster/rosterFits';

/** Everything that the meeting needs before sign-in is opened. */
export const prepared = all(
  requires((meeting) => meeting.details !== null, refusal('details.missing', {})),
  requires((meeting) => meeting.roster.some(mayVote), refusal('roster.empty', {})),
  requires((meeting) => meeting.method !== null, refusal('method.missing', {})),
  requires((meeting) => meeting.round.ballot !== null, refusal('contest.missing', {})),
  rosterFits,
);
