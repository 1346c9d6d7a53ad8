import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { BallotForm } from '@/election/events/ballot';
import { type PaperPlace, placeAt } from '@/election/state/packets';
import { isCompact } from '@/features/count/draft/rows';
import { useTask } from '@/features/count/task/useTask';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Legend } from './Legend';
import styles from './PadHead.module.css';
import type { PaperInHand } from './paperInHand';

interface Props {
  readonly at: PaperPlace;
  readonly held: PaperInHand | null;
  /** Whose signs are spelled out above the rows; `null` where they stand on the buttons. */
  readonly ballot: BallotForm | null;
  readonly onPlace: () => void;
  /** `null` while there is nothing to clear. */
  readonly onClear: (() => void) | null;
}

/** Which paper is at hand, and what is never entered. */
export function PadHead({ at, held, ballot, onPlace, onClear }: Props) {
  const { count, secondEntry } = useWords();
  const { round } = useMeeting();
  const { task, unsettle } = useTask();
  const isFirst = task.kind === 'first';
  const there = isFirst ? placeAt(round, at) : null;
  const again = there !== null && there.aside === null;
  return (
    <div className={styles.head}>
      <h2 className={styles.at}>{count.at(at.packet, at.place)}</h2>
      {isFirst ? (
        <Button className={styles.change} onClick={onPlace}>
          {count.place.open}
        </Button>
      ) : null}
      <Button className={styles.change} disabled={onClear === null} onClick={() => onClear?.()}>
        {count.clear}
      </Button>
      {task.kind === 'second' ? <strong className={styles.note}>{secondEntry.again}</strong> : null}
      {task.kind === 'settle' ? (
        <>
          <strong className={styles.note}>{secondEntry.settling}</strong>
          <Button className={styles.change} onClick={unsettle}>
            {secondEntry.decide.back}
          </Button>
        </>
      ) : null}
      {again ? <strong className={styles.note}>{count.again}</strong> : null}
      {held?.chosen === true && there === null ? (
        <strong className={styles.note}>{count.chosenPlace}</strong>
      ) : null}
      <div className={styles.aside}>
        <p className={styles.privacy}>{count.privacy}</p>
        {ballot === null || !isCompact(ballot) ? null : <Legend ballot={ballot} />}
      </div>
    </div>
  );
}
