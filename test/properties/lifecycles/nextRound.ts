import { type Action, does } from '@test/drivers/actions';
import { attendance } from '@/election/rules/roster/attendance';
import { type OpenContest, openContests } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { formIds, hasEnded } from '@/election/state/rounds';
import { discipline } from './hall';

/** What follows when the round at hand has ended: another form, another round, or the end. */
export function nextRound(meeting: Meeting, pick: number): Action {
  const other = meeting.otherRounds.find((round) => !hasEnded(round));
  if (other !== undefined) return does({ type: 'formSelected', form: other.form });
  const [open] = openContests(meeting);
  if (open !== undefined) return goOn(meeting, open, pick);
  if (!formIds(meeting).includes(discipline.id) && pick % 3 === 0)
    return does({ type: 'formSet', form: discipline });
  return does({ type: 'meetingClosed' });
}

export const referred = ({ form, contest }: OpenContest): Action =>
  does({ type: 'contestReferred', form, contest: contest.id, reason: '报上级党组织决定' });

/** Fewer seats, with everybody here in favour or nobody. */
export const fewerSeats = (
  meeting: Meeting,
  { form, contest }: OpenContest,
  agreed: boolean,
): Action => {
  const { present } = attendance(meeting);
  return does({
    type: 'handsShown',
    matter: { kind: 'fewerSeats', form, contest: contest.id },
    for: agreed ? present : 0,
    against: agreed ? 0 : present,
    abstain: 0,
  });
};

function goOn(meeting: Meeting, open: OpenContest, pick: number): Action {
  const { form, awaits, elected } = open;
  const { kind } = awaits;
  if (kind === 'refer' || pick % 6 === 5) return referred(open);
  if (kind === 'supplementary' && elected.length > 0 && pick % 6 === 4)
    return fewerSeats(meeting, open, pick % 12 === 4);
  const contests = openContests(meeting)
    .filter((one) => one.form === form && one.awaits.kind === kind)
    .map((one) => ({
      contest: one.contest.id,
      candidates: candidatesOf(meeting, one, kind === 'supplementary' ? pick : 0),
    }));
  const reason = kind === 'supplementary' ? '大会另行提名' : '';
  return does({ type: 'roundOpened', form, kind, contests, reason });
}

/** As the count proposed them, or others where the meeting may say so. */
function candidatesOf({ roster }: Meeting, open: OpenContest, pick: number) {
  const { awaits, elected, contest } = open;
  const known = new Set(awaits.candidates);
  if (pick % 3 === 0 && known.size > 0)
    return roster.map(({ name }) => name).filter((name) => known.has(name));
  return roster
    .map(({ name }) => name)
    .filter((name) => !elected.includes(name))
    .slice(0, contest.seats + (pick % 2));
}
