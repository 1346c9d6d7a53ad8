import type { Sheet, SheetContest } from '@/election/events/resultSheet';
import type { DrawnSheet } from '@/election/state/round';
import { useWords } from '@/text';
import { FiguresTable } from './FiguresTable';
import { sourceSentences } from './otherSentences';
import { PeopleTable } from './PeopleTable';
import { SheetFrame } from './SheetFrame';
import {
  basesSentence,
  electedSentence,
  figureSentences,
  nextSentence,
  roundSentences,
  thresholdSentence,
} from './sentences';
import styles from './sheet.module.css';

interface Props {
  readonly sheet: Sheet;
  readonly drawn: DrawnSheet;
}

/** 选举结果报告单, on the screen and printed alike (domain §5.5). */
export function ResultSheet({ sheet, drawn }: Props) {
  const words = useWords();
  return (
    <SheetFrame sheet={sheet} drawn={drawn} title={words.documents.title}>
      <FiguresTable sheet={sheet} />
      <div className={styles.sentences}>
        {[...figureSentences(sheet, words), ...roundSentences(sheet, words)].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {sheet.contests.map((contest) => (
        <ContestPart key={contest.id} sheet={sheet} contest={contest} />
      ))}
    </SheetFrame>
  );
}

function ContestPart({ sheet, contest }: { sheet: Sheet; contest: SheetContest }) {
  const words = useWords();
  const { documents, terms } = words;
  const { office, seats, kind, candidates, result } = contest;
  if (result === null) return null;
  const threshold = thresholdSentence(sheet, result, words);
  const bases = basesSentence(result, words);
  return (
    <>
      {sheet.contests.length > 1 ? <h3 className={styles.contest}>{office}</h3> : null}
      <div className={styles.sentences}>
        {result.validPapers === sheet.papers?.valid ? null : (
          <p>{documents.validHere(result.validPapers)}</p>
        )}
        <p>
          {documents.seats(seats, terms.kind[kind], candidates.length)}
          {threshold.lead}
          <b>{threshold.base}</b>
          {threshold.rest}
        </p>
      </div>
      <PeopleTable office={office} result={result} atLeast={isAtLeast(sheet)} />
      <div className={styles.sentences}>
        <p className={styles.outcome}>{electedSentence(result, words)}</p>
        <p>{nextSentence(result, words)}</p>
        {bases === null ? null : <p>{bases}</p>}
        {sourceSentences(contest, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

const isAtLeast = (sheet: Sheet): boolean => sheet.method.rules.majorityComparator === '>=';
