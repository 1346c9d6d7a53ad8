import type { Ref } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Hands } from '@/election/state/meeting';
import { useWords } from '@/text';
import { clockTime } from '@/text/moment';
import { classes } from '@/ui/classes';
import styles from './HandsList.module.css';

interface Props {
  readonly matter?: Hands['matter'];
  /** Where the focus goes after a vote was stored. */
  readonly ref?: Ref<HTMLUListElement>;
}

/** Shows of hands that were taken, passed or not, with the figures; nothing where there were none. */
export function HandsList({ matter, ref }: Props) {
  const { hands: words, terms } = useWords();
  const { hands } = useMeeting();
  const taken = hands.filter((shown) => matter === undefined || shown.matter === matter);
  if (taken.length === 0) return null;
  const said = ({ matter: kind, names }: Hands) =>
    kind === 'method' || kind === 'fewerSeats' || kind === 'deskUncovered'
      ? words[kind].matter
      : words[kind].matter(names.join(terms.and));
  return (
    <ul ref={ref} tabIndex={-1} className={styles.list} aria-label={words.earlier}>
      {taken.map((shown) => (
        <li key={shown.stamp.seq} className={styles.shown}>
          <span className={classes(styles.verdict, shown.passed ? styles.passed : styles.failed)}>
            {shown.passed ? `✓ ${words.passed}` : `✕ ${words.notPassed}`}
          </span>
          <span className={styles.matter}>{said(shown)}</span>
          <span className={styles.figures}>
            {words.result(shown.for, shown.against, shown.abstain, shown.notVoting)}
          </span>
          <span className={styles.figures}>{words.of(shown.base, shown.needed)}</span>
          <span className={styles.figures}>{clockTime(shown.stamp.at)}</span>
        </li>
      ))}
    </ul>
  );
}
