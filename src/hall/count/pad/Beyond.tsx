import { CountAgain } from '../../parts/CountAgain';
import type { Act } from '../../parts/useAct';

/** A paper beyond those returned stays on the screen, and the recount is offered. */
export function Beyond({ answer }: Pick<Act, 'answer'>) {
  const beyond =
    answer?.kind === 'refused' &&
    answer.refusals.some(({ code }) => code === 'paper.beyondReturned');
  return beyond ? (
    <div>
      <CountAgain figure="returned" />
    </div>
  ) : null;
}
