import type { Form, Grade, Mark } from '@/election/tally/paper';
import type { Conclude } from '@/election/tally/tally';
import { allWhoPass } from './allWhoPass';
import { withoutSeats } from './confirmation';

/** 民主测评: a form on which each officer listed gets one grade, and no opinion is an abstention. */
export const gradedForm = (form: Form): Form => ({ ...withoutSeats(form), graded: true });

/** What the ticks beside one officer say: nothing, a grade, or what nobody can read. */
export function markOfTicks(
  ticks: Iterable<Grade>,
): Grade | Extract<Mark, 'abstain' | 'illegible'> {
  const [grade, another] = new Set(ticks);
  if (grade === undefined) return 'abstain';
  return another === undefined ? grade : 'illegible';
}

/** Grades, no opinion and illegible add up to the valid papers for each officer; nobody is elected. */
export const evaluated: Conclude = (...counted) => {
  const { id, validPapers, candidates } = allWhoPass(...counted);
  return { id, validPapers, candidates, writeIns: [], threshold: null, elected: [], next: null };
};
