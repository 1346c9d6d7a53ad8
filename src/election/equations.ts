import { dueAndPresent } from './attendance';
import { returnedLimit } from './figures';
import type { Meeting } from './meeting';
import { readingsOfRound } from './readEntered';
import { papersValidIn } from './tally/totals';
import { zipWith } from './tally/zipWith';

export type EquationId =
  | 'presentWithinDue'
  | 'issuedIsPresent'
  | 'votersWithinIssued'
  | 'receivedSplits'
  | 'returnedWithinLimit'
  | 'enteredIsReturned'
  | 'returnedSplits'
  | 'contestPapers'
  | 'candidateSplits'
  | 'votesWithinSeats';

/** One equation of the result sheet (domain 4), with its figures in the order in which it is said. */
export interface Equation {
  readonly id: EquationId;
  /** The office or the candidate it speaks of, where there are several. */
  readonly about: string | null;
  readonly figures: readonly number[];
  readonly holds: boolean;
}

const equation = (
  id: EquationId,
  about: string | null,
  figures: readonly number[],
  holds: boolean,
): Equation => ({ id, about, figures, holds });

/** Every equation that holds on a result sheet, with the terms of the adopted method (domain 4). */
export function equations(meeting: Meeting): readonly Equation[] {
  return [...figureEquations(meeting), ...countEquations(meeting)];
}

function figureEquations(meeting: Meeting): readonly Equation[] {
  const { due, present } = dueAndPresent(meeting);
  const { figures } = meeting.round;
  const received = figures.received ?? 0;
  const issued = figures.issued ?? 0;
  const replaced = figures.replaced ?? 0;
  const leftOver = figures.leftOver ?? 0;
  const voters = figures.voters ?? 0;
  const returned = figures.returned ?? 0;
  const limit = returnedLimit(meeting)?.value ?? 0;
  return [
    equation('presentWithinDue', null, [present, due], present <= due),
    equation('issuedIsPresent', null, [issued, present], issued === present),
    equation('votersWithinIssued', null, [voters, issued], voters <= issued),
    equation(
      'receivedSplits',
      null,
      [received, issued, replaced, leftOver],
      received === issued + replaced + leftOver,
    ),
    equation('returnedWithinLimit', null, [returned, limit], returned <= limit),
  ];
}

/** Running totals are held against the papers, read once more one by one. */
function countEquations(meeting: Meeting): readonly Equation[] {
  const { totals, entered, figures } = meeting.round;
  const returned = figures.returned ?? 0;
  const readings = readingsOfRound(meeting);
  const valid = readings.filter((reading) => reading.void === null);
  const papersVoid = readings.length - valid.length;
  return [
    equation('enteredIsReturned', null, [entered, returned], entered === returned),
    equation(
      'returnedSplits',
      null,
      [returned, valid.length, papersVoid],
      returned === valid.length + papersVoid,
    ),
    ...zipWith(meeting.round.ballot?.contests ?? [], totals.contests, (contest, counted, i) => {
      const overvoted = valid.filter((reading) => reading.contests[i]?.overvoted).length;
      const papers = papersValidIn(totals, counted);
      const written = [...counted.writeIns.values()].reduce((sum, votes) => sum + votes, 0);
      const votes = counted.candidates.reduce((sum, marks) => sum + marks.for, written);
      return [
        equation(
          'contestPapers',
          contest.office,
          [papers, valid.length, overvoted],
          papers === valid.length - overvoted,
        ),
        ...zipWith(contest.candidates, counted.candidates, (name, marks) =>
          equation(
            'candidateSplits',
            name,
            [marks.for, marks.against, marks.abstain, marks.illegible, papers],
            marks.for + marks.against + marks.abstain + marks.illegible === papers,
          ),
        ),
        equation(
          'votesWithinSeats',
          contest.office,
          [votes, papers, contest.seats],
          votes <= papers * contest.seats,
        ),
      ];
    }).flat(),
  ];
}
