import { formNameIn } from '@/documents/formName';
import type { Meeting } from '@/election/state/meeting';
import { allRounds, formIds } from '@/election/state/rounds';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import styles from './Board.module.css';
import { FullScreen } from './FullScreen';
import { fitting } from './inUnits';

/** Which meeting, which paper and round, and what it asks. */
export function Heading({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords();
  const { board, frame } = words;
  const title = meeting.details?.title ?? board.untitled;
  return (
    <>
      <header className={styles.heading}>
        <h1 className={styles.title} style={fitting(title)}>
          {title}
        </h1>
        <p className={styles.asked}>
          {asked(words, meeting).map((said) => (
            <span key={said} style={fitting(said)}>
              {said}
            </span>
          ))}
        </p>
        <FullScreen />
      </header>
      {meeting.practice ? (
        <p className={styles.practice}>
          <strong>{frame.practice.mark}</strong> {frame.practice.body}
        </p>
      ) : null}
    </>
  );
}

function asked(words: Words, meeting: Meeting): readonly string[] {
  const { board, terms } = words;
  const { round } = meeting;
  const said: string[] = [];
  if (formIds(meeting).length > 1) said.push(formNameIn(words, meeting, round.form));
  if (allRounds(meeting).length > 1 && (round.kind !== 'first' || round.number > 1))
    said.push(terms.round(round.number, round.kind));
  const [only, ...others] = round.ballot?.contests ?? [];
  if (only === undefined || others.length > 0) return said;
  const { office, seats, candidates } = only;
  said.push(office);
  switch (round.ballot?.purpose?.kind) {
    case undefined:
      said.push(board.seats(seats), board.candidates(candidates.length));
      break;
    case 'preselection':
      said.push(terms.purpose.preselection, board.asks(candidates.length));
      break;
    case 'recommendation':
      said.push(terms.purpose.recommendation, board.most(seats));
      break;
    case 'evaluation':
      said.push(terms.purpose.evaluation);
      break;
    case 'confirmation':
      said.push(terms.purpose.confirmation);
      break;
  }
  return said;
}
