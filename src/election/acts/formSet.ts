import { type Act, firstOf, unless } from '../act';
import { isFullMember } from '../attendance';
import type { BallotContest, BallotForm } from '../events';
import { notFrozen } from '../gates';
import type { Meeting } from '../meeting';
import { type Refusal, refusal } from '../refusal';
import { emptyTotals } from '../tally/totals';
import { relief } from './officerRelieved';

/** What the paper asks. An officer who becomes a candidate is relieved on the record (domain 3, 4). */
export const formSet: Act<'formSet'> = {
  decide: (meeting, { form }) =>
    unless(
      firstOf(
        () => notFrozen(meeting),
        () =>
          form.contests.length === 1 && form.within === null
            ? []
            : [refusal('contest.onlyOne', {})],
        () => form.contests.flatMap((contest) => wrongCandidates(meeting, contest)),
      ),
      { type: 'formSet', v: 1, form },
      ...meeting.serving
        .filter(({ name }) => stands(form, name))
        .map((officer) => relief(officer, 'becameCandidate')),
    ),
  evolve: (meeting, { form }) => ({
    ...meeting,
    form,
    // Candidates are introduced as they stand on the paper: others, once more.
    pressed: new Map([...meeting.pressed].filter(([step]) => step !== 'introduction')),
    round: { ...meeting.round, form: form.id, totals: emptyTotals(form) },
  }),
};

const stands = (form: BallotForm, name: string): boolean =>
  form.contests.some(({ candidates }) => candidates.some((candidate) => candidate === name));

/** Only full members stand ([2020] art. 5), each once. */
function wrongCandidates(meeting: Meeting, { candidates }: BallotContest): readonly Refusal[] {
  if (candidates.length === 0) return [refusal('contest.noCandidates', {})];
  return candidates.flatMap((name, i) => {
    if (candidates.indexOf(name) !== i) return [refusal('contest.candidateTwice', { name })];
    return isFullMember(meeting, name) ? [] : [refusal('contest.candidateNotFull', { name })];
  });
}
