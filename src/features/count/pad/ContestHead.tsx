import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import styles from './ContestHead.module.css';
import type { ContestPreview } from './paperPreview';

interface Props {
  readonly office: string;
  readonly seats: number;
  readonly judged: ContestPreview | undefined;
}

/** Where the paper asks several things: what is asked here, and what the marks below come to. */
export function ContestHead({ office, seats, judged }: Props) {
  const { count } = useWords();
  return (
    <p className={styles.head}>
      <strong>{office}</strong>
      {judged === undefined ? (
        <span>{count.seats(seats)}</span>
      ) : (
        <span className={classes(styles.said, judged.good ? styles.good : styles.bad)}>
          {judged.good ? '✓' : '✕'} {judged.said}
        </span>
      )}
    </p>
  );
}
