import { type Act, firstOf, refused, unless } from '../act';
import { takesNames } from '../ballots/purpose';
import { mayBeElected } from '../contests';
import type { BallotForm, EnteredContest, EnteredPaper } from '../events';
import { countGoesOn } from '../gates';
import type { Meeting } from '../meeting';
import { scrutineers } from '../officers';
import { mayTakePaper, type PaperPlace, placeAt, withPlace } from '../packets';
import { totalsAfter } from '../readEntered';
import { type Refusal, refusal } from '../refusal';
import { addReading } from '../tally/totals';
import { unreachable } from '../unreachable';

/** One paper, read aloud and recorded at its packet and place (domain 3, 11). */
export const paperEntered: Act<'paperEntered'> = {
  decide: (meeting, { packet, place, paper }) => {
    const { form, number, figures, entered } = meeting.round;
    const keys = meeting.atTheKeys;
    if (keys === null) return refused(refusal('count.nobodyAtTheKeys', {}));
    const returned = figures.returned ?? 0;
    return unless(
      firstOf(
        () => countGoesOn(meeting),
        () => (entered < returned ? [] : [refusal('paper.beyondReturned', { returned, entered })]),
        () => placeRefusals(meeting, { packet, place }),
        () => paperRefusals(meeting, paper),
      ),
      {
        type: 'paperEntered',
        v: 1,
        form,
        round: number,
        ...{ packet, place, keys, entry: 'first', paper },
      },
    );
  },
  evolve: (meeting, { packet, place, paper, keys }, { seq }) => {
    const { round } = meeting;
    const struck = placeAt(round, { packet, place })?.struck ?? [];
    return {
      ...meeting,
      round: {
        ...round,
        packets: withPlace(
          round.packets,
          { packet, place },
          { standing: { paper, keys, seq }, struck },
        ),
        entered: round.entered + 1,
        totals: totalsAfter(meeting, addReading, paper),
      },
    };
  },
};

function placeRefusals(meeting: Meeting, at: PaperPlace): readonly Refusal[] {
  const answer = mayTakePaper(meeting.round, at);
  if (answer === 'yes') return [];
  return [refusal(answer === 'taken' ? 'paper.placeTaken' : 'paper.placeNotNext', at)];
}

function paperRefusals(meeting: Meeting, paper: EnteredPaper): readonly Refusal[] {
  switch (paper.kind) {
    case 'blank':
      return [];
    case 'void':
      return scrutineers(meeting).includes(paper.ruledBy)
        ? []
        : [refusal('paper.ruledByNoScrutineer', { name: paper.ruledBy })];
    case 'marked':
      return firstOf(
        () =>
          fits(meeting.round.ballot, paper.contests) ? [] : [refusal('paper.notThisForm', {})],
        () =>
          paper.contests.some((contest) => isTouched(meeting.round.ballot, contest))
            ? []
            : [refusal('paper.untouched', {})],
        () => namesRefused(meeting, paper.contests),
        () => paper.contests.flatMap((contest) => unconfirmedNames(meeting, contest)),
      );
    default:
      return unreachable(paper);
  }
}

/** A mark for every candidate of every contest, in the order of the form; a grade where they are evaluated. */
const fits = (form: BallotForm | null, entered: readonly EnteredContest[]): boolean =>
  form !== null &&
  form.contests.length === entered.length &&
  form.contests.every(({ id, candidates }, i) => {
    const one = entered[i];
    const wanted = form.purpose?.kind === 'evaluation' ? one?.grades : one?.marks;
    const other = form.purpose?.kind === 'evaluation' ? one?.marks : (one?.grades ?? []);
    return one?.contest === id && wanted?.length === candidates.length && other?.length === 0;
  });

/** Something is on it: a mark that says other than no mark would, or somebody written in. */
const isTouched = (form: BallotForm | null, { marks, grades, writeIns }: EnteredContest): boolean =>
  writeIns.length > 0 || (grades ?? marks).some((mark) => mark !== form?.blankMeans);

/** Where those listed are evaluated or confirmed nobody is written in (domain 7). */
const namesRefused = (
  { round }: Meeting,
  entered: readonly EnteredContest[],
): readonly Refusal[] =>
  !takesNames(round.ballot?.purpose) && entered.some(({ writeIns }) => writeIns.length > 0)
    ? [refusal('paper.noNames', {})]
    : [];

/** A name that cannot be elected here is asked about before it is stored. */
function unconfirmedNames(
  meeting: Meeting,
  { contest, writeIns }: EnteredContest,
): readonly Refusal[] {
  return writeIns.flatMap((entry) =>
    'illegible' in entry || entry.confirmed || mayBeElected(meeting, entry.name, contest)
      ? []
      : [refusal('paper.notOnRoster', { name: entry.name })],
  );
}
