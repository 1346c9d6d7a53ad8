import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import { readEntered } from '@/election/rules/count/readEntered';
import type { Meeting } from '@/election/state/meeting';
import type { ContestReading, PaperReading } from '@/election/tally/readPaper';
import { unreachable } from '@/election/tally/unreachable';
import { type Draft, isUntouched } from '@/features/count/draft/draft';
import type { Words } from '@/text/words';
import { notesOn } from './notes';

/** What is said of the paper at hand; `none` while there is nothing to judge. */
export interface PaperPreview {
  readonly tone: 'good' | 'bad' | 'none';
  readonly verdict: string;
  /** What stands below the verdict: the other marks counted, or what to do. */
  readonly below: string;
  /** What becomes of those written in. */
  readonly notes: readonly string[];
  /** Contest by contest, in the order of the paper; empty where it is not read mark by mark. */
  readonly contests: readonly ContestPreview[];
}

export interface ContestPreview {
  readonly good: boolean;
  readonly said: string;
}

/** The paper as the count would read it now, in words; `blankCap` is pressed for one without a mark. */
export function paperPreview(
  words: Words,
  meeting: Meeting,
  draft: Draft,
  paper: EnteredPaper,
  blankCap: string,
): PaperPreview {
  const { judged, wholes } = words.count;
  const reading = readEntered(meeting, paper);
  const { ballot } = meeting.round;
  if (isUntouched(draft) || reading === null || ballot === null)
    return {
      tone: 'none',
      verdict: judged.untouched,
      notes: [],
      contests: [],
      below: wholes[draft.unmarked].untouched(blankCap),
    };
  const marked = paper.kind === 'marked';
  const { contests } = reading;
  return {
    tone: reading.void === null && contests.every(({ overvoted }) => !overvoted) ? 'good' : 'bad',
    verdict: verdictOf(words, ballot, paper, reading),
    below: draft.notBlank ? judged.notBlank : belowIt(words, draft, paper, contests),
    notes: marked
      ? contests.flatMap((contest, i) => notesOn(words, meeting, draft, contest, i))
      : [],
    contests:
      paper.kind === 'void'
        ? []
        : contests.map((contest, i) => ({
            good: !contest.overvoted,
            said: (contest.overvoted ? judged.tooMany : judged.chosen)(
              contest.chosen,
              seatsOf(ballot, i),
            ),
          })),
  };
}

const seatsOf = ({ contests }: BallotForm, i: number): number => contests[i]?.seats ?? 0;

function verdictOf(
  words: Words,
  ballot: BallotForm,
  paper: EnteredPaper,
  reading: PaperReading,
): string {
  const { judged } = words.count;
  if (paper.kind === 'void')
    return judged.ruled(words.terms.voidReason[paper.reason], paper.ruledBy);
  if (reading.blank) return reading.void === null ? judged.blankValid : judged.blankVoid;
  const [only, ...others] = reading.contests;
  if (only !== undefined && others.length === 0)
    return (only.overvoted ? judged.over : judged.valid)(only.chosen, seatsOf(ballot, 0));
  return reading.void === null
    ? validInAll(words, ballot, reading)
    : voidBy(words, ballot, reading.void);
}

/** Several contests: the paper is valid, but one of them may not count. */
function validInAll({ count, terms }: Words, ballot: BallotForm, reading: PaperReading): string {
  const left = ballot.contests.filter((_, i) => reading.contests[i]?.overvoted);
  return left.length === 0
    ? count.judged.validPaper
    : count.judged.validWithout(left.map(({ office }) => office).join(terms.and));
}

function voidBy(
  { count, terms }: Words,
  { contests, within }: BallotForm,
  why: NonNullable<PaperReading['void']>,
): string {
  const officeOf = (id: string | undefined) => contests.find((one) => one.id === id)?.office ?? '';
  const { judged } = count;
  switch (why.kind) {
    case 'overvote':
      return judged.overPaper;
    case 'within':
      return judged.outside(
        why.names.join(terms.and),
        officeOf(within?.contest),
        officeOf(within?.mustAlsoBeChosenIn),
      );
    case 'blank':
      return judged.blankVoid;
    case 'ruling':
      return terms.void;
    default:
      return unreachable(why);
  }
}

/** How many people have each other mark: what the teller read is held against it. */
function belowIt(
  { count, terms }: Words,
  { unmarked }: Draft,
  { kind }: EnteredPaper,
  contests: readonly ContestReading[],
): string {
  if (kind === 'blank') return count.wholes[unmarked].below;
  if (kind === 'void') return '';
  const marks = contests.flatMap((contest) => contest.marks);
  return (['against', 'abstain', 'illegible'] as const)
    .map((mark) => ({ mark, people: marks.filter((other) => other === mark).length }))
    .filter(({ people }) => people > 0)
    .map(({ mark, people }) => count.judged.tally(terms.mark[mark], people))
    .join(terms.and);
}
