import type { Meeting } from '@/election/state/meeting';
import { useWords } from '@/text';
import styles from './Board.module.css';

type Name = 'issued' | 'returned' | 'entered' | 'valid' | 'void';

interface Props {
  readonly meeting: Meeting;
  readonly names: readonly Name[];
}

/** The papers of the round, in the order in which they must follow. */
export function Figures({ meeting, names }: Props) {
  const words = useWords().board.figures;
  const { figures, entered, totals } = meeting.round;
  const values: Readonly<Record<Name, number | null>> = {
    issued: figures.issued,
    returned: figures.returned,
    entered,
    valid: totals.entered - totals.void,
    void: totals.void,
  };
  return (
    <dl className={styles.figures} aria-label={words.label}>
      {names.map((name) => (
        <div key={name} className={styles.figure}>
          <dt>{words[name]}</dt>
          <dd>{values[name] ?? '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
