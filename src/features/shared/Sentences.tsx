import type { Refusal } from '@/election/events/refusal';
import { useWords } from '@/text';
import { sayRefusal } from '@/text/sayRefusal';
import styles from './Sentences.module.css';

interface Props {
  readonly refusals: readonly Refusal[];
  /** Only what it is, in one row: for a list of what is still missing. */
  readonly brief?: boolean;
}

/** Refusals in the words of the hall: what, why, and what now. */
export function Sentences({ refusals, brief = false }: Props) {
  const words = useWords();
  const said = refusals.map((refusal) => sayRefusal(words, refusal));
  if (brief)
    return (
      <ul className={styles.brief}>
        {[...new Set(said.map(({ what }) => what))].map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    );
  return said.map(({ what, why, now }) => (
    <div key={what}>
      <p className={styles.what}>{what}</p>
      <p>
        {why} {now}
      </p>
    </div>
  ));
}
