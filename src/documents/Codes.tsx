import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import type { Sheet } from '@/election/events/resultSheet';
import { useWords } from '@/text';
import styles from './sheet.module.css';

interface Props {
  readonly sheet: Sheet;
  /** The signed bytes: the sheet's own code is theirs. */
  readonly text: string;
}

/** What people compare to know that two papers, methods or records are the same. */
export function Codes({ sheet, text }: Props) {
  const { documents, terms } = useWords();
  const { codes } = documents;
  const lines = [
    { name: codes.sheet, hash: sha256Hex(text) },
    { name: codes.method, hash: sheet.methodHash },
    ...(sheet.methodTextHash === undefined
      ? []
      : [{ name: codes.methodText, hash: sheet.methodTextHash }]),
    { name: codes.journal(sheet.journal.seq), hash: sheet.journal.head },
    ...(sheet.earlierSheets ?? []).map(({ form, round, hash }) => ({
      name: codes.earlier(terms.form(form), round),
      hash,
    })),
  ];
  return (
    <section>
      <h3 className={styles.small}>{codes.title}</h3>
      <dl className={styles.codes}>
        {lines.map(({ name, hash }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fingerprint(hash)}</dd>
          </div>
        ))}
      </dl>
      <p>{codes.recompute}</p>
    </section>
  );
}
