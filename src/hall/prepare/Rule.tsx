import type { ReactNode } from 'react';
import type { Profile } from '../../election/rules';
import { useWords } from '../../text';
import looks from './method.module.css';
import styles from './prepare.module.css';

interface Props {
  readonly profile: Profile;
  readonly label: string;
  readonly hint: string;
  /** What the setting comes to in this meeting. */
  readonly here?: string | null;
  readonly differs: boolean;
  readonly children: ReactNode;
}

/** One parameter of the method: what it is, what it means, what it comes to here. */
export function Rule({ profile, label, hint, here = null, differs, children }: Props) {
  const words = useWords().prepare.method;
  return (
    <div className={looks.rule}>
      <div className={looks.ruleHead}>
        <h2>{label}</h2>
        {children}
      </div>
      <p className={styles.small}>
        {hint} {here === null ? null : <strong>{here}</strong>}
      </p>
      {differs ? <p className={styles.changed}>● {words.differs(profile)}</p> : null}
    </div>
  );
}
