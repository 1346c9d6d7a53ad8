import type { EquationId } from '@/election/events/refusal';
import { packetsByHand } from '@/election/rules/count/handTotals';
import { readingsOfRound } from '@/election/rules/count/readEntered';
import { figureEquationIds, figureRules } from '@/election/rules/round/figureRules';
import type { FigureTerms } from '@/election/rules/round/figures';
import type { Meeting } from '@/election/state/meeting';
import { type Purpose, takesNames } from '@/election/tally/ballots/purpose';
import { type ContestTotals, type MarkCounts, papersValidIn } from '@/election/tally/totals';
import { zipWith } from '@/election/tally/zipWith';

/** What a paper asks, on the form or on the sheet. */
interface AskedContest {
  readonly office: string;
  readonly seats: number;
  readonly candidates: readonly string[];
}

/** One equation of the result sheet (domain §4.6), with its figures in the order in which it is said. */
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

/** Every equation that holds on a result sheet, with the terms of the adopted method (domain §4.6). */
export function equations(meeting: Meeting): readonly Equation[] {
  return [...figureEquations(meeting), ...countEquations(meeting)];
}

/** The figure rules as equations, as far as their figures are recorded. */
export const figureEquations = (terms: FigureTerms): readonly Equation[] =>
  figureEquationIds.flatMap((id) => {
    const { figures, holds } = figureRules[id].check(terms);
    return figures === null ? [] : [equation(id, null, figures, holds)];
  });

/** Running totals are held against the papers, read once more one by one, and what was counted by hand. */
function countEquations(meeting: Meeting): readonly Equation[] {
  const { totals, entered, figures, ballot } = meeting.round;
  const purpose = ballot?.purpose;
  const returned = figures.returned ?? 0;
  const readings = readingsOfRound(meeting);
  const valid = readings.filter((reading) => reading.void === null);
  const byHand = packetsByHand(meeting.round).map((packet) => packet.totals);
  const papersVoid = readings.length - valid.length + sum(byHand.map((hand) => hand.void));
  const papersValid = valid.length + sum(byHand.map((hand) => hand.papers - hand.void));
  return [
    equation('enteredIsReturned', null, [entered, returned], entered === returned),
    equation(
      'returnedSplits',
      null,
      [returned, papersValid, papersVoid],
      returned === papersValid + papersVoid,
    ),
    ...zipWith(ballot?.contests ?? [], totals.contests, (contest, counted, i) => {
      const overvoted =
        valid.filter((reading) => reading.contests[i]?.overvoted).length +
        sum(byHand.flatMap((hand) => hand.contests.slice(i, i + 1).map((one) => one.overvoted)));
      const papers = papersValidIn(totals, counted);
      return [
        equation(
          'contestPapers',
          contest.office,
          [papers, papersValid, overvoted],
          papers === papersValid - overvoted,
        ),
        ...votesEquations(purpose, contest, counted, papers),
      ];
    }).flat(),
  ];
}

/** What is said of each candidate adds up to the papers valid in the contest, and nobody has more votes than there are. */
export function votesEquations(
  purpose: Purpose,
  contest: AskedContest,
  counted: Pick<ContestTotals, 'candidates' | 'writeIns'>,
  papers: number,
): readonly Equation[] {
  const written = sum([...counted.writeIns.values()]);
  const votes = counted.candidates.reduce((all, marks) => all + marks.for, written);
  return [
    ...zipWith(contest.candidates, counted.candidates, (name, marks) =>
      splits(name, marks, papers),
    ),
    // Where officers are evaluated or confirmed there are no seats to choose for.
    ...(takesNames(purpose)
      ? [
          equation(
            'votesWithinSeats',
            contest.office,
            [votes, papers, contest.seats],
            votes <= papers * contest.seats,
          ),
        ]
      : []),
  ];
}

/** What is said of one person adds up to the papers: votes, or grades, no opinion and illegible. */
function splits(name: string, { grades, ...marks }: MarkCounts, papers: number): Equation {
  if (grades === undefined) {
    const parts = [marks.for, marks.against, marks.abstain, marks.illegible];
    return equation('candidateSplits', name, [...parts, papers], sum(parts) === papers);
  }
  const { excellent, competent, basic, incompetent } = grades;
  const parts = [excellent, competent, basic, incompetent, marks.abstain, marks.illegible];
  return equation('gradesSplit', name, [...parts, papers], sum(parts) === papers);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
