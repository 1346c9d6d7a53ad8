import type { EnteredContest, EnteredPaper } from '@/election/events/count';
import type { ContestId } from '@/election/events/ids';
import { mayBeElected } from '@/election/rules/ballot/eligibility';
import type { Meeting } from '@/election/state/meeting';
import { standingPapers } from '@/election/state/packets';
import { type BallotTerms, termsFor } from '@/election/tally/ballots/purpose';
import type { Form, Grade, Mark, Paper, WriteIn } from '@/election/tally/paper';
import { type PaperReading, readPaper } from '@/election/tally/readPaper';
import type { addReading, removeReading, Totals } from '@/election/tally/totals';
import { unreachable } from '@/election/tally/unreachable';

/** What papers of this meeting are read by; `null` before form and method are known. */
export function paperTerms(meeting: Meeting): BallotTerms | null {
  const { ballot, kind } = meeting.round;
  if (ballot === null || meeting.method === null) return null;
  return termsFor(ballot.purpose, {
    form: ballot,
    rules: meeting.method.rules,
    round: kind,
    mayBeElected: (name, contest) => mayBeElected(meeting, name, contest as ContestId),
  });
}

/** A paper as it is stored, in the shape in which the count reads it. */
export function toCountedPaper(form: Form, paper: EnteredPaper): Paper {
  switch (paper.kind) {
    case 'blank':
      return { marks: new Map(), writeIns: new Map(), void: null };
    case 'void':
      return { marks: new Map(), writeIns: new Map(), void: paper.reason };
    case 'marked':
      return {
        marks: new Map(
          paper.contests.map((entered) => [entered.contest, marksByName(form, entered)]),
        ),
        writeIns: new Map(
          paper.contests.map((entered) => [entered.contest, entered.writeIns.map(toWriteIn)]),
        ),
        void: null,
      };
    default:
      return unreachable(paper);
  }
}

function marksByName(form: Form, entered: EnteredContest): ReadonlyMap<string, Mark | Grade> {
  const candidates = form.contests.find(({ id }) => id === entered.contest)?.candidates ?? [];
  return new Map(
    candidates.map((name, i) => [name, (entered.grades ?? entered.marks)[i] ?? form.blankMeans]),
  );
}

const toWriteIn = (entry: EnteredContest['writeIns'][number]): WriteIn =>
  'illegible' in entry ? entry : { name: entry.name, circled: entry.circled };

/** How a paper reads in this meeting: the preview before it is stored, and what is counted. */
export function readEntered(meeting: Meeting, paper: EnteredPaper): PaperReading | null {
  const terms = paperTerms(meeting);
  return terms === null ? null : readPaper(terms, toCountedPaper(terms.form, paper));
}

/** The running totals with one paper more, or one less. */
export function totalsAfter(
  meeting: Meeting,
  change: typeof addReading | typeof removeReading,
  paper: EnteredPaper,
): Totals {
  const { totals } = meeting.round;
  const reading = readEntered(meeting, paper);
  return reading === null ? totals : change(totals, reading);
}

/** Every standing paper of the round, read afresh, in packet order. */
export function readingsOfRound(meeting: Meeting): readonly PaperReading[] {
  const terms = paperTerms(meeting);
  if (terms === null) return [];
  return Array.from(standingPapers(meeting.round), ({ paper }) =>
    readPaper(terms, toCountedPaper(terms.form, paper)),
  );
}
