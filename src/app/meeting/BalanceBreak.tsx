import { useDeferredMeeting } from '@/controller/react/MeetingControllerContext';
import { type BalanceLink, balance, firstBreak } from '@/election/rules/sheet/balance';
import { CountAgain } from '@/features/shared/CountAgain';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useWords } from '@/text';
import { sayRefusal } from '@/text/sayRefusal';
import styles from './BalanceBreak.module.css';

/**
 * What does not fit in the figures above, and the way to count it again. Several breaks mostly come
 * from one figure, so only the first is spoken of.
 */
export function BalanceBreak() {
  const meeting = useDeferredMeeting();
  // Once the figures fit the buttons go; whoever pressed one must not be lost on the page.
  const [place, focusPlace] = useFocusPlace<HTMLDivElement>();
  const broken = firstBreak(balance(meeting));
  return (
    <div ref={place} tabIndex={-1} className={broken === null ? styles.none : styles.break}>
      <p role="status" className={styles.sentence}>
        {broken === null ? null : <Sentence broken={broken} voided={meeting.round.voided} />}
      </p>
      {broken === null ? null : (
        <div className={styles.ways}>
          {broken.again.map((figure) => (
            <CountAgain key={figure} figure={figure} named onStored={focusPlace} />
          ))}
        </div>
      )}
    </div>
  );
}

interface SentenceProps {
  readonly broken: BalanceLink;
  readonly voided: boolean;
}

function Sentence({ broken, voided }: SentenceProps) {
  const words = useWords();
  const { figures } = words.frame;
  return broken.breaks.map((refusal) => {
    const { what, why } = sayRefusal(words, refusal);
    return (
      <span key={what}>
        <strong className={styles.what}>✕ {what}</strong> {voided ? figures.voided : why}
      </span>
    );
  });
}
