import type { Sheet, SheetContest } from '@/election/events/resultSheet';
import type { DrawnSheet } from '@/election/state/round';
import { useWords } from '@/text';
import { EvaluationTable } from './EvaluationTable';
import { FiguresTable } from './FiguresTable';
import {
  askedSentence,
  type OtherKind,
  otherFigureSentences,
  passingSentence,
  type VotedKind,
} from './otherSentences';
import { SheetFrame } from './SheetFrame';
import { basesSentence, nextSentence } from './sentences';
import styles from './sheet.module.css';
import { VotedTable } from './VotedTable';

interface Props {
  readonly sheet: Sheet;
  readonly kind: OtherKind;
  readonly drawn: DrawnSheet;
}

/** The result sheet of a paper that elects nobody, signed like any other (domain §7). */
export function OtherSheet({ sheet, kind, drawn }: Props) {
  const words = useWords();
  return (
    <SheetFrame sheet={sheet} drawn={drawn} title={words.others.title[kind]}>
      <FiguresTable sheet={sheet} />
      <div className={styles.sentences}>
        {otherFigureSentences(sheet, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {sheet.contests.map((contest) => (
        <ContestPart key={contest.id} sheet={sheet} kind={kind} contest={contest} />
      ))}
      <p>{words.others.electsNobody[kind]}</p>
    </SheetFrame>
  );
}

interface OfContest {
  readonly sheet: Sheet;
  readonly kind: OtherKind;
  readonly contest: SheetContest;
}

function ContestPart({ sheet, kind, contest }: OfContest) {
  const words = useWords();
  const { office, result } = contest;
  if (result === null) return null;
  return (
    <>
      {sheet.contests.length > 1 ? <h3 className={styles.contest}>{office}</h3> : null}
      {kind === 'evaluation' ? (
        <>
          <p>{askedSentence(sheet, contest, words)}</p>
          <EvaluationTable office={office} result={result} />
        </>
      ) : (
        <Voted sheet={sheet} kind={kind} contest={contest} result={result} />
      )}
    </>
  );
}

interface OfVoted extends OfContest {
  readonly kind: VotedKind;
  readonly result: NonNullable<SheetContest['result']>;
}

function Voted({ sheet, kind, contest, result }: OfVoted) {
  const words = useWords();
  const passing = passingSentence(sheet, kind, result, words);
  const bases = basesSentence(result, words);
  return (
    <>
      <p>
        {askedSentence(sheet, contest, words)}
        {passing.lead}
        <b>{passing.base}</b>
        {passing.rest}
      </p>
      <VotedTable kind={kind} office={contest.office} result={result} />
      <div className={styles.sentences}>
        <p className={styles.outcome}>{words.others.outcome[kind](result.elected)}</p>
        {result.next === null ? null : <p>{nextSentence(result, words)}</p>}
        {bases === null ? null : <p>{bases}</p>}
      </div>
    </>
  );
}
