import type { OtherKind } from '@/documents/otherSentences';
import { peopleOf } from '@/documents/people';
import { nextSentence } from '@/documents/sentences';
import type { SheetContest } from '@/election/events/resultSheet';
import { GRADES } from '@/election/tally/paper';
import { useWords } from '@/text';
import styles from './AnnounceScreen.module.css';
import looks from './OtherAloud.module.css';

interface Props {
  readonly kind: OtherKind;
  readonly contest: SheetContest;
}

/** What is read aloud of a paper that elects nobody: votes, or grades, and what they come to. */
export function OtherAloud({ kind, contest }: Props) {
  const words = useWords();
  const { announce, others, terms } = words;
  const { office, result } = contest;
  if (result === null) return null;
  return (
    <>
      <section aria-label={announce.votes(office)}>
        <ol className={kind === 'evaluation' ? looks.graded : styles.people}>
          {kind === 'evaluation'
            ? result.candidates.map(({ name, grades }) => (
                <li key={name} className={styles.person}>
                  <span>{name}</span>
                  <strong>
                    {GRADES.map((grade) =>
                      others.count(terms.grade[grade], grades?.[grade] ?? 0),
                    ).join(' · ')}
                  </strong>
                </li>
              ))
            : peopleOf(result).map(({ name, for: votes }) => (
                <li key={name} className={styles.person}>
                  <span>{name}</span>
                  <strong>{announce.votesOf(votes)}</strong>
                </li>
              ))}
        </ol>
      </section>
      {kind === 'evaluation' ? null : (
        <p className={styles.elected}>{others.outcome[kind](result.elected)}</p>
      )}
      {result.next === null ? null : <p className={styles.next}>{nextSentence(result, words)}</p>}
      <p className={styles.next}>{others.electsNobody[kind]}</p>
    </>
  );
}
