import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import { useWords } from '@/text';
import styles from './method.module.css';
import { linesOf } from './methodText';
import sheet from './sheet.module.css';

interface Props {
  /** The text as it is adopted, or a translation of it. */
  readonly text: string;
  readonly organisation: string;
  /** Whether it is a draft or when it was adopted: said beneath the title, and no part of the text. */
  readonly standing: string;
  readonly practice: boolean;
  /** What a paragraph comes to in this meeting, by its place: on the screen, for the figures move. */
  readonly here?: ReadonlyMap<number, string>;
  /** A translation has no fingerprint of its own. */
  readonly translated?: boolean;
}

/** 选举办法, on the screen and printed alike. */
export function MethodPaper({
  text,
  organisation,
  standing,
  practice,
  here = new Map(),
  translated = false,
}: Props) {
  const { documents, methodPaper } = useWords();
  const { title, paragraphs } = linesOf(text);
  return (
    <article
      className={`${sheet.sheet} ${styles.method}`}
      aria-label={title}
      {...(translated ? {} : { lang: 'zh-CN' })}
    >
      {practice ? (
        <div className={sheet.marks} aria-hidden="true">
          <span data-mark={documents.practice.mark} />
        </div>
      ) : null}
      <header className={sheet.head}>
        <p className={sheet.organisation}>{organisation}</p>
        <h3 className={styles.title}>{title}</h3>
        <p>{standing}</p>
        {practice ? <p className={sheet.outcome}>{documents.practice.line}</p> : null}
      </header>
      {[...paragraphs.entries()].map(([i, { number, body }]) => (
        <div key={i} className={styles.paragraph}>
          <p className={styles.text}>
            {number === '' ? null : <b className={styles.number}>{number}</b>}
            {body}
          </p>
          {here.has(i) ? <p className={styles.here}>{here.get(i)}</p> : null}
        </div>
      ))}
      {translated ? null : (
        <footer className={sheet.foot}>
          <p>{methodPaper.code(fingerprint(sha256Hex(text)))}</p>
        </footer>
      )}
    </article>
  );
}
