import type { ReactNode } from 'react';
import { fingerprint } from '@/election/events/fingerprint';
import type { Sheet } from '@/election/events/resultSheet';
import { deviationOnSheet } from '@/election/rules/sheet/sheet';
import type { DrawnSheet } from '@/election/state/round';
import { useWords } from '@/text';
import { clockTime, dateParts } from '@/text/moment';
import { Codes } from './Codes';
import { InkLines } from './InkLines';
import { Signatures } from './Signatures';
import { deviationSentence, noteSentences } from './sentences';
import styles from './sheet.module.css';

interface Props {
  readonly sheet: Sheet;
  readonly drawn: DrawnSheet;
  readonly title: string;
  readonly children: ReactNode;
}

/** What every sheet has around its figures: whose it is, what was changed, who signed, and the codes. */
export function SheetFrame({ sheet, drawn, title, children }: Props) {
  const words = useWords();
  const { documents } = words;
  return (
    <article className={styles.sheet} aria-label={title}>
      <Marks practice={sheet.practice} withdrawn={drawn.withdrawn !== null} />
      <Head sheet={sheet} title={title} />
      {drawn.withdrawn === null ? null : (
        <p className={styles.outcome}>
          {documents.withdrawn.line(
            drawn.withdrawn.reason,
            clockTime(drawn.withdrawn.stamp.at),
            drawn.withdrawn.stamp.witnesses,
          )}
        </p>
      )}
      {sheet.replaces === null ? null : (
        <p>
          {documents.replaces(
            sheet.replaces.number,
            fingerprint(sheet.replaces.hash),
            sheet.replaces.reason,
          )}
        </p>
      )}
      {children}
      <Notes title={documents.notes} said={noteSentences(sheet, words)} />
      <Notes
        title={documents.sinceDrawn}
        said={drawn.deviations.map((deviation) =>
          deviationSentence(deviationOnSheet(deviation), words),
        )}
      />
      <InkLines officers={sheet.officers} />
      <footer className={styles.foot}>
        <Signatures drawn={drawn} />
        <Codes sheet={sheet} text={drawn.text} />
      </footer>
    </article>
  );
}

interface NotesProps {
  readonly title: string;
  readonly said: readonly string[];
}

function Notes({ title, said }: NotesProps) {
  if (said.length === 0) return null;
  return (
    <section className={styles.sentences}>
      <h3 className={styles.small}>{title}</h3>
      {/* The same may be said twice: by place, then. */}
      {[...said.entries()].map(([i, sentence]) => (
        <p key={i}>{sentence}</p>
      ))}
    </section>
  );
}

function Head({ sheet, title }: { sheet: Sheet; title: string }) {
  const { documents, others, terms } = useWords();
  const { details, purpose, contests, number, practice, formName: named } = sheet;
  const { year, month, day } = dateParts(details.date);
  const offices = contests.map(({ office }) => office).join(terms.and);
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.organisation}>{details.organisation}</p>
      {sheet.body === 'committee' ? <p>{documents.committee}</p> : null}
      <p>
        {(purpose === undefined ? documents.contest : others.about[purpose.kind])(
          details.title,
          offices,
          terms.round(sheet.round, sheet.roundKind ?? 'first'),
        )}
        {named === undefined ? null : ` · ${named}`}
      </p>
      <p>
        {documents.dateAndPlace(year, month, day, details.place)} · {documents.number(number)}
      </p>
      {practice ? <p className={styles.outcome}>{documents.practice.line}</p> : null}
    </header>
  );
}

/** Across every page; the same stands in words in the text. */
function Marks({ practice, withdrawn }: { practice: boolean; withdrawn: boolean }) {
  const { documents } = useWords();
  const marks = [
    ...(practice ? [documents.practice.mark] : []),
    ...(withdrawn ? [documents.withdrawn.mark] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <div className={styles.marks} aria-hidden="true">
      {marks.map((mark) => (
        <span key={mark} data-mark={mark} />
      ))}
    </div>
  );
}
