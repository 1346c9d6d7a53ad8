import { type ReactNode, useRef } from 'react';
import { announcedOrder } from '@/documents/announcedOrder';
import { type PersonRow, peopleOf } from '@/documents/people';
import { electedSentence, nextSentence } from '@/documents/sentences';
import type { Local } from '@/election/events/meeting';
import type { Sheet, SheetContest } from '@/election/events/resultSheet';
import { localOf } from '@/election/state/method';
import { useStrokeTable } from '@/features/shared/useStrokeTable';
import { WhyContestButton, WhyPersonButton, WhyVoidButton } from '@/features/shared/WhyButton';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Figure } from '@/ui/Figure';
import styles from './AnnounceScreen.module.css';
import { OtherAloud } from './OtherAloud';

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
          <Figure
            label={terms.figure[sheet.returnedLimit.figure]}
            value={sheet.returnedLimit.value}
          />
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
            terms.figure[sheet.returnedLimit.figure],
            sheet.returnedLimit.value,
          )}
          <WhyVoidButton sheet={sheet} />
        </p>
      ) : (
        sheet.contests.map((contest) =>
          sheet.purpose === undefined ? (
            <Votes key={contest.id} sheet={sheet} contest={contest} />
          ) : (
            <OtherAloud key={contest.id} kind={sheet.purpose.kind} contest={contest} />
          ),
        )
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
  const table = useStrokeTable();
  if (result === null) return null;
  const { namesRead, namesAnnounced } = localOf(sheet.method);
  const strokes = table === 'failed' ? null : table;
  const elected = announcedOrder(namesAnnounced, result.elected, contest.candidates, strokes);
  return (
    <>
      <section aria-label={announce.votes(office)}>
        <ol className={styles.people}>
          {readOrder(peopleOf(result), contest, namesRead).map(({ name, place, for: votes }) => (
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
        {electedSentence({ elected }, words)}
        <WhyContestButton contest={contest} method={sheet.method} />
      </p>
      {result.next === null ? null : <p className={styles.next}>{nextSentence(result, words)}</p>}
    </>
  );
}

/** Most votes first, or as on the ballot where the meeting adopted that; names written in come after. */
function readOrder(
  people: readonly PersonRow[],
  { candidates }: SheetContest,
  namesRead: Local['namesRead'],
): readonly PersonRow[] {
  if (namesRead === 'votes') return people;
  const placeOf = ({ name, place }: PersonRow) =>
    place === null ? candidates.length : candidates.indexOf(name);
  return [...people].sort((a, b) => placeOf(a) - placeOf(b));
}
