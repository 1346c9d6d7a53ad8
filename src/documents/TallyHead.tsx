import type { Meeting } from '@/election/state/meeting';
import { useWords } from '@/text';
import { dateParts } from '@/text/moment';
import paper from './sheet.module.css';
import styles from './tally.module.css';

interface Props {
  readonly meeting: Meeting;
  readonly what: string;
}

/** Whose count it is, and in which round. */
export function TallyHead({ meeting, what }: Props) {
  const { handTotals, documents, others, terms } = useWords();
  const { details, round, body, practice } = meeting;
  const { ballot } = round;
  if (details === null || ballot === null) return null;
  const { year, month, day } = dateParts(details.date);
  const { purpose } = ballot;
  const offices = ballot.contests.map(({ office }) => office).join(terms.and);
  return (
    <header className={paper.head}>
      <h2 className={styles.title}>{handTotals.sheet.title}</h2>
      <p className={paper.outcome}>{what}</p>
      <p>
        {(purpose === undefined ? documents.contest : others.about[purpose.kind])(
          details.title,
          offices,
          terms.round(round.number, round.kind),
        )}
        {ballot.name === undefined ? '' : ` · ${ballot.name}`}
      </p>
      <p>
        {details.organisation}
        {body === 'committee' ? ` · ${documents.committee}` : ''} ·{' '}
        {documents.dateAndPlace(year, month, day, details.place)}
      </p>
      {practice ? <p className={paper.outcome}>{documents.practice.line}</p> : null}
    </header>
  );
}
