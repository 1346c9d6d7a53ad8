import { CountAgain } from '@/features/shared/CountAgain';
import type { Submission } from '@/features/shared/useSubmit';

/** A paper beyond those returned stays on the screen, and the recount is offered. */
export function Beyond({ answer }: Pick<Submission, 'answer'>) {
  const beyond =
    answer?.kind === 'refused' &&
    answer.refusals.some(({ code }) => code === 'paper.beyondReturned');
  return beyond ? (
    <div>
      <CountAgain figure="returned" />
    </div>
  ) : null;
}
