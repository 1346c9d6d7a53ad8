import { decide } from '@/election/decide';
import type { Command } from '@/election/events/catalogue';
import type { Hash } from '@/election/events/ids';
import type { Refusal } from '@/election/events/refusal';
import { mayBreakOff } from '@/election/rules/round/standing';
import { openContests } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import type { Round } from '@/election/state/round';
import { hasEnded } from '@/election/state/rounds';
import { type Action, does, perform } from './actions';
import { countAndSign } from './countAndSign';
import type { Run } from './run';
import { signable } from './signable';
import { signersNow } from './signers';

const hasEnding = ({ ending }: Meeting): boolean => ending === 'closed' || ending === 'notHeld';

const OFF: Command = { type: 'meetingNotHeld', reason: '无法继续' };
const HEAD = { seq: 1, hash: '0'.repeat(64) as Hash };

const may = (meeting: Meeting, command: Command): boolean =>
  refusedBeside(meeting, command).length === 0;

/** Why not, beside that somebody has not signed yet. */
function refusedBeside(meeting: Meeting, command: Command): readonly Refusal[] {
  const decision = decide(meeting, command, {
    head: HEAD,
    witnesses: signersNow(meeting, command),
  });
  const about = ['witness.missing', 'witness.handsFirst', 'key.missing'];
  return decision.ok ? [] : decision.refusals.filter(({ code }) => !about.includes(code));
}

/**
 * What people would do next to bring a meeting to its end, from wherever it stands: closed, or not
 * held; `null` once it has one. They break off what can be broken off, come back when they are
 * needed, give their PINs, and never do more than one thing.
 */
export function towardsTheEnd(meeting: Meeting): Action | null {
  const action = next(meeting);
  return action === null ? null : signable(meeting, action);
}

function next(meeting: Meeting): Action | null {
  const { round } = meeting;
  if (hasEnding(meeting)) return null;
  if (meeting.ending === 'handedOver') return does({ type: 'takenOver', to: meeting.writer });
  if (may(meeting, OFF)) return does(OFF);
  if (hasEnded(round)) return afterRound(meeting);
  if (mayBreakOff(meeting).length === 0) return does({ type: 'roundNotHeld', reason: '中途停止' });
  // Whoever stands there is free again to serve here.
  const loose = meeting.otherRounds.find((other) => isLoose(meeting, other));
  if (loose !== undefined) return does({ type: 'formSelected', form: loose.form });
  return countAndSign(meeting);
}

const isLoose = (meeting: Meeting, round: Round): boolean =>
  !hasEnded(round) && mayBreakOff({ ...meeting, round }).length === 0;

/** What the hall cannot decide any more today is referred; when all has its end the meeting closes. */
function afterRound(meeting: Meeting): Action {
  const other = meeting.otherRounds.find((round) => !hasEnded(round));
  if (other !== undefined) return does({ type: 'formSelected', form: other.form });
  const [open] = openContests(meeting);
  if (open === undefined) return does({ type: 'meetingClosed' });
  return does({
    type: 'contestReferred',
    form: open.form,
    contest: open.contest.id,
    reason: '报上级党组织决定',
  });
}

export function stepToTheEnd(run: Run): void {
  const action = towardsTheEnd(run.meeting);
  if (action !== null) perform(run, action);
}
