import { useWords } from '../../text';
import { Notice } from '../../ui/Notice';
import { CountAgain } from '../parts/CountAgain';
import type { Act } from '../parts/useAct';

/** A paper beyond those returned stays on the screen, and the recount is offered. */
export function Beyond({ answer }: { readonly answer: Act['answer'] }) {
  const { count } = useWords();
  const beyond =
    answer?.kind === 'refused' &&
    answer.refusals.some(({ code }) => code === 'paper.beyondReturned');
  return beyond ? (
    <Notice tone="warn">
      <p>{count.beyond}</p>
      <p>
        <CountAgain figure="returned" />
      </p>
    </Notice>
  ) : null;
}
