import type { ReactNode } from 'react';
import type { ReadinessCheck, ReadinessResult } from '@/election/events/meeting';
import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import type { Finding } from './deviceChecks';
import styles from './ReadinessScreen.module.css';

/** Told by sign and word as well, never by colour alone. */
const SIGNS: Record<ReadinessResult, string> = { good: '✓', bad: '!', unknown: '?' };

interface Props {
  readonly check: ReadinessCheck;
  readonly finding: Finding;
  readonly children?: ReactNode;
}

/** One thing that was looked at: how it is, and what to do where it is not good. */
export function CheckRow({ check, finding: { result, found }, children }: Props) {
  const { readiness: words } = useWords();
  const { what, todo } = words.checks[check];
  return (
    <li className={classes(styles.check, styles[result])}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[result]}
      </span>
      <div className={styles.said}>
        <p className={styles.what}>
          {what} <strong>{words.results[result]}</strong>
          {found === undefined ? null : <span className={styles.found}> {found}</span>}
        </p>
        {result === 'good' ? null : <p>{todo}</p>}
      </div>
      {children === undefined ? null : <div className={styles.ask}>{children}</div>}
    </li>
  );
}
