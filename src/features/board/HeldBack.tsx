import type { Meeting } from '@/election/state/meeting';
import { useWords } from '@/text';
import styles from './Board.module.css';
import { phaseOf } from './phase';

/** Held back: how far the count is, and that everybody's votes are shown when it is announced. */
export function HeldBack({ meeting }: { readonly meeting: Meeting }) {
  const { board } = useWords();
  const { figures, entered, voided } = meeting.round;
  const returned = figures.returned ?? 0;
  const counted = phaseOf(meeting) === 'counted';
  return (
    <section className={styles.wide} aria-label={board.figures.label}>
      <dl className={styles.huge}>
        <div>
          <dt>{board.figures.issued}</dt>
          <dd>{figures.issued ?? '—'}</dd>
        </div>
        <div>
          <dt>{board.figures.returned}</dt>
          <dd>{returned}</dd>
        </div>
        {voided ? null : (
          <div>
            <dt>{board.figures.entered}</dt>
            <dd>{entered}</dd>
          </div>
        )}
      </dl>
      {voided ? null : (
        <svg
          className={styles.progress}
          viewBox={`0 0 ${Math.max(1, returned)} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width={Math.min(entered, returned)} height="1" />
        </svg>
      )}
      <p className={styles.step}>
        <strong>{counted ? board.counted : board.held}</strong>
      </p>
    </section>
  );
}
