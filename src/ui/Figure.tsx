import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Figure.module.css';

interface Props {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly unit?: ReactNode;
  /** Set in red: the one figure that matters here. Its label must say so as well. */
  readonly matters?: boolean;
  readonly className?: string;
}

/** A figure to be read from a distance, with what it counts. */
export function Figure({ label, value, unit, matters = false, className }: Props) {
  return (
    <dl className={classes(styles.figure, className)}>
      <dt className={styles.label}>{label}</dt>
      <dd className={classes(styles.value, matters ? styles.matters : undefined)}>
        {value}
        {unit === undefined ? null : <span className={styles.unit}>{unit}</span>}
      </dd>
    </dl>
  );
}
