import { type ReactNode, useRef } from 'react';
import { peopleOf } from '../../documents/people';
import { electedSentence, nextSentence } from '../../documents/sentences';
import type { Sheet, SheetContest } from '../../election/sheet';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Figure } from '../../ui/Figure';
import { WhyContestButton, WhyPersonButton, WhyVoidButton } from '../parts/WhyButton';
import styles from './AnnounceScreen.module.css';

interface Props {
  readonly sheet: Sheet;
  /** The buttons. */
  readonly children: ReactNode;
}

/** Large, for the projector: figures first, then each person's votes, then who is elected. */
export function ReadAloud({ sheet, children }: Props) {
  const { announce, documents, terms } = useWords();
  const whole = useRef<HTMLElement>(null);
  const { figures, papers } = sheet;
  return (
    <article ref={whole} className={styles.aloud} aria-label={announce.title}>
      {sheet.practice ? <p className={styles.practice}>{documents.practice.line}</p> : null}
      <section className={styles.figures} aria-label={announce.figures}>
        <Figure label={terms.figure.issued} value={figures.issued} />
        <Figure label={terms.figure.returned} value={figures.returned} />
        {papers === null ? (
          <Figure label={terms.figure[sheet.limit.figure]} value={sheet.limit.value} />
        ) : (
          <>
            <Figure label={terms.valid} value={papers.valid} />
            <Figure label={terms.void} value={papers.void} />
          </>
        )}
      </section>
      {sheet.kind === 'void' ? (
        <p className={styles.elected}>
          {documents.overLimit(
            figures.returned,
            terms.figure[sheet.limit.figure],
            sheet.limit.value,
          )}
          <WhyVoidButton sheet={sheet} />
        </p>
      ) : (
        sheet.contests.map((contest) => <Votes key={contest.id} sheet={sheet} contest={contest} />)
      )}
      <div className={styles.acts}>
        {children}
        {document.fullscreenEnabled ? (
          <Button onClick={() => void whole.current?.requestFullscreen()}>{announce.full}</Button>
        ) : null}
      </div>
    </article>
  );
}

interface OfContest {
  readonly sheet: Sheet;
  readonly contest: SheetContest;
}

function Votes({ sheet, contest }: OfContest) {
  const words = useWords();
  const { announce } = words;
  const { office, result } = contest;
  if (result === null) return null;
  return (
    <>
      <section aria-label={announce.votes(office)}>
        <ol className={styles.people}>
          {peopleOf(result).map(({ name, place, for: votes }) => (
            <li key={name} className={styles.person}>
              <span>
                {name}
                {place === null ? (
                  <small className={styles.small}>{announce.writeIns}</small>
                ) : null}
              </span>
              <span>
                <strong>{announce.votesOf(votes)}</strong>
                <WhyPersonButton contest={contest} method={sheet.method} name={name} />
              </span>
            </li>
          ))}
        </ol>
      </section>
      <p className={styles.elected}>
        {electedSentence(result, words)}
        <WhyContestButton contest={contest} method={sheet.method} />
      </p>
      {result.next === null ? null : <p className={styles.next}>{nextSentence(result, words)}</p>}
    </>
  );
}
