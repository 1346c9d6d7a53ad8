import { useMeeting } from '../../desk/DeskContext';
import { exclusionsVoted } from '../../election/gates';
import { useWords } from '../../text';
import { HandsForm } from '../parts/HandsForm';
import { HandsList } from '../parts/HandsList';
import { Panel } from '../parts/Panel';
import { Sentences } from '../parts/Sentences';
import { useFocusPlace } from '../parts/useFocusPlace';
import styles from './hands.module.css';
import { MethodSettings } from './MethodSettings';

/** The settings that the app computes with are what the meeting adopts. */
export function MethodVote() {
  const { hands: words } = useWords();
  const meeting = useMeeting();
  const [list, focusList] = useFocusPlace<HTMLUListElement>();
  const waits = exclusionsVoted(meeting);
  return (
    <Panel title={words.method.title}>
      <HandsList ref={list} matter="method" />
      {waits.length > 0 ? (
        <Sentences refusals={waits} />
      ) : (
        <div className={styles.beside}>
          <MethodSettings />
          {meeting.methodAdopted ? (
            <p className={styles.adopted}>✓ {words.method.adopted}</p>
          ) : (
            <HandsForm matter={{ kind: 'method' }} onStored={focusList} />
          )}
        </div>
      )}
    </Panel>
  );
}
