import type { ReactNode } from 'react';
import type { Profile } from '@/election/tally/rules';
import { useWords } from '@/text';
import looks from './method.module.css';
import styles from './prepare.module.css';

interface Props {
  readonly profile: Profile;
  readonly label: string;
  /** What is set, in a few words. */
  readonly now: string;
  /** What the setting comes to in this meeting. */
  readonly here: string | null;
  readonly differs: boolean;
  readonly children: ReactNode;
}

/** One setting of the method on a line, with what it comes to here; opened, its choices. */
export function Rule({ profile, label, now, here, differs, children }: Props) {
  const words = useWords().prepare.method;
  return (
    <details className={looks.rule}>
      <summary className={looks.ruleHead}>
        <span className={looks.label}>{label}</span>
        <span className={looks.now}>{now}</span>
        {here === null ? null : <span className={styles.small}>{here}</span>}
        {differs ? <span className={styles.changed}>● {words.differs(profile)}</span> : null}
      </summary>
      <div className={looks.choices}>{children}</div>
    </details>
  );
}
