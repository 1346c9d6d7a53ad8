import type { Meeting } from '@/election/state/meeting';
import { packetSize } from '@/election/state/packets';
import { useWords } from '@/text';
import styles from './Board.module.css';
import { phaseOf } from './phase';

/** Said to those who hear the page: a new state, and the end of a packet, never each paper. */
export function Summary({ meeting }: { readonly meeting: Meeting }) {
  const { board } = useWords();
  const { entered, figures } = meeting.round;
  const phase = phaseOf(meeting);
  const size = packetSize(meeting);
  const packets = Math.floor(entered / size) * size;
  return (
    <p className={styles.unseen} role="status">
      {phase === 'counting'
        ? board.summary(board.phase.counting, packets, figures.returned ?? 0)
        : board.phase[phase]}
    </p>
  );
}
