import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { FigureName } from '@/election/events/round';
import { useWords } from '@/text';
import { clockTime } from '@/text/moment';
import styles from './FigureHistory.module.css';

/** Every change of a figure, with its reason and who witnessed it; nothing where it never changed. */
export function FigureHistory({ figure }: { readonly figure: FigureName }) {
  const { figures: words, terms } = useWords();
  const { round } = useMeeting();
  const changes = round.changes.filter((change) => change.figure === figure);
  if (changes.length === 0) return null;
  return (
    <ul className={styles.history} aria-label={words.history.title(terms.figure[figure])}>
      {changes.map(({ kind, from, to, reason, stamp }) => (
        <li key={stamp.seq}>
          {words.history[kind](clockTime(stamp.at), from, to, reason)}
          {stamp.witnesses.length === 0
            ? null
            : words.history.witnesses(stamp.witnesses.join(terms.and))}
        </li>
      ))}
    </ul>
  );
}
