import type { ReactNode } from 'react';
import { useWords } from '@/text';
import { sayFault } from '@/text/sayFault';
import { Notice } from '@/ui/Notice';
import type { CheckResult, Judgement } from '@/verifier/judgement';
import styles from './VerifyScreen.module.css';

const SIGNS: Readonly<Record<CheckResult['result'], string>> = {
  holds: '✓',
  doesNotHold: '✕',
  notKnown: '—',
};

interface Props {
  readonly judgement: Judgement;
  /** What stands between the answer and what was asked. */
  readonly children?: ReactNode;
}

/** The answer, red and amber first, and below it what was asked, what it proves and what it cannot. */
export function Verdict({ judgement, children }: Props) {
  const { verify } = useWords();
  return (
    <>
      <Answer judgement={judgement} />
      {children}
      <details>
        <summary className={styles.summary}>{verify.checksTitle}</summary>
        <ol className={styles.checks}>
          {judgement.checks.map((check) => (
            <Check key={check.name} check={check} />
          ))}
        </ol>
      </details>
    </>
  );
}

function Answer({ judgement: { answer, fault, caveats } }: Pick<Props, 'judgement'>) {
  const words = useWords();
  const { verify } = words;
  const title = verify.answers[answer];
  if (fault !== null) {
    const { what, why, now } = sayFault(words, fault);
    return (
      <Notice tone="refuse" title={title}>
        <p>
          <strong>{what}</strong>
        </p>
        <p>
          {why} {now}
        </p>
      </Notice>
    );
  }
  if (caveats.length === 0) return <Notice tone="good" title={title} />;
  return (
    <Notice tone="warn" title={title}>
      <p>{verify.caveatsLead}</p>
      <ul className={styles.caveats}>
        {caveats.map(({ name, entries }) => (
          <li key={name}>
            {entries.length === 0
              ? verify.caveats[name]
              : verify.caveat(verify.caveats[name], entries.join(words.terms.and))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Check({ check: { name, result } }: { readonly check: CheckResult }) {
  const { verify } = useWords();
  const { what, proves, cannot } = verify.checks[name];
  return (
    <li>
      <span aria-hidden="true">{SIGNS[result]} </span>
      {what} <strong>{verify.results[result]}</strong>
      <dl>
        <div>
          <dt>{verify.provesLabel}</dt>
          <dd>{proves}</dd>
        </div>
        <div>
          <dt>{verify.cannotLabel}</dt>
          <dd>{cannot}</dd>
        </div>
      </dl>
    </li>
  );
}
