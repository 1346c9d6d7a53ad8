import { dueAndPresent } from '@/election/rules/roster/attendance';
import type { Meeting } from '@/election/state/meeting';
import { currentStep } from '@/election/steps';
import { useWords } from '@/text';
import styles from './Board.module.css';

interface Props {
  readonly meeting: Meeting;
  readonly phase: 'before' | 'notHeld';
}

/** Who is here and what the meeting is at; of the vote there is nothing to be seen yet. */
export function BeforeCount({ meeting, phase }: Props) {
  const { board, frame } = useWords();
  const { due, present } = dueAndPresent(meeting);
  return (
    <section className={styles.wide} aria-label={board.phase[phase]}>
      <p className={styles.step}>
        {phase === 'notHeld' ? (
          <strong>{board.notHeld}</strong>
        ) : (
          <>
            <span>{board.step}</span> <strong>{frame.steps[currentStep(meeting)]}</strong>
          </>
        )}
      </p>
      {meeting.signInOpened ? (
        <dl className={styles.huge}>
          <div>
            <dt>{board.figures.due}</dt>
            <dd>{due}</dd>
          </div>
          <div>
            <dt>{board.figures.present}</dt>
            <dd>{present}</dd>
          </div>
        </dl>
      ) : null}
    </section>
  );
}
