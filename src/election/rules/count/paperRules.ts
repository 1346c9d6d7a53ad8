import type { BallotForm } from '@/election/events/ballot';
import type { EnteredContest, EnteredPaper } from '@/election/events/count';
import type { MemberName } from '@/election/events/ids';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import { mayBeElected } from '@/election/rules/ballot/eligibility';
import { scrutineers } from '@/election/rules/officers/officers';
import type { Meeting } from '@/election/state/meeting';
import { mayTakePaper, type PaperPlace, placesAside, secondHands } from '@/election/state/packets';
import { takesNames } from '@/election/tally/ballots/purpose';
import { unreachable } from '@/election/tally/unreachable';

/** Why the operator cannot enter the next paper of the pile at this place. */
export function placeRefusals(
  meeting: Meeting,
  at: PaperPlace,
  operator: MemberName,
): readonly Refusal[] {
  const answer = mayTakePaper(meeting, at);
  if (answer !== 'yes')
    return [refusal(answer === 'taken' ? 'paper.placeTaken' : 'paper.placeNotNext', at)];
  const packet = meeting.round.packets[at.packet - 1];
  return packet !== undefined && secondHands(packet).has(operator)
    ? [refusal('packet.sameHand', { packet: at.packet, name: operator })]
    : [];
}

/** No more papers than came back: those that stand, those set aside, and `more`. */
export function beyondReturned({ round }: Meeting, more: number): readonly Refusal[] {
  const returned = round.figures.returned ?? 0;
  const entered = round.entered + placesAside(round).length;
  return entered + more <= returned ? [] : [refusal('paper.beyondReturned', { returned, entered })];
}

/** Why a paper cannot be entered as it was read; empty where it can. */
export function paperRefusals(meeting: Meeting, paper: EnteredPaper): readonly Refusal[] {
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

/** The paper is not blank: a mark that differs from what no mark means on this form, or a name written in. */
const isTouched = (form: BallotForm | null, { marks, grades, writeIns }: EnteredContest): boolean =>
  writeIns.length > 0 || (grades ?? marks).some((mark) => mark !== form?.blankMeans);

/** Where those listed are evaluated or confirmed nobody is written in (domain §7). */
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
