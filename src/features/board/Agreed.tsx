import type { Meeting } from '@/election/state/meeting';
import type { HallAgreement } from '@/election/state/round';
import { hasEnded } from '@/election/state/rounds';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import styles from './Board.module.css';
import { fitting } from './inUnits';

/** What the hall agreed to last in the round at hand, until that has ended. */
export const agreedNow = ({ round }: Meeting): HallAgreement | null =>
  hasEnded(round) ? null : round.agreed;

/** Those who raised their hands see what is done with them, and how many there were. */
export function Agreed({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords();
  const agreed = agreedNow(meeting);
  const said = agreed === null ? null : sayAgreed(words, agreed);
  return (
    // There beforehand, so that those who hear the page are told what comes.
    <div aria-live="polite">
      {said === null ? null : (
        <p className={styles.agreed} style={fitting(said)}>
          {said}
        </p>
      )}
    </div>
  );
}

function sayAgreed({ board, documents, eventNames, terms }: Words, agreed: HallAgreement): string {
  const what = documents.deviations[agreed.kind](agreed.names);
  return board.agreed(
    agreed.kind === 'withoutSignature'
      ? board.goesOn(eventNames[agreed.act], agreed.about, what)
      : what,
    terms.hands(agreed.hands.for, agreed.hands.present),
  );
}
