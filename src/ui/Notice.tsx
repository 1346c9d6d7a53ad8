import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Notice.module.css';

type Tone = 'refuse' | 'warn' | 'good' | 'info';

/** The tone is told by sign and words as well, never by colour alone. */
const SIGNS: Record<Tone, string> = { refuse: '✕', warn: '!', good: '✓', info: 'i' };

interface Props {
  readonly tone: Tone;
  readonly title?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A message in the page. Refusals and warnings interrupt a screen reader, the others wait. */
export function Notice({ tone, title, className, children }: Props) {
  const urgent = tone === 'refuse' || tone === 'warn';
  return (
    <div
      className={classes(styles.notice, styles[tone], className)}
      role={urgent ? 'alert' : 'status'}
    >
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div className={styles.body}>
        {title === undefined ? null : <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
