import { useEffect } from 'react';
import type { Meeting } from '@/election/state/meeting';
import { countingOf } from '@/election/state/method';
import { useLasting } from '@/features/shared/useLasting';
import { useWords } from '@/text';
import { Agreed } from './Agreed';
import { Announced } from './Announced';
import { BeforeCount } from './BeforeCount';
import styles from './Board.module.css';
import { Counting } from './Counting';
import { Heading } from './Heading';
import { HeldBack } from './HeldBack';
import { phaseOf } from './phase';
import { Summary } from './Summary';

interface Props {
  readonly meeting: Meeting;
}

interface BoardProps extends Props {
  /** Whether rules and signatures of the record were checked, too. */
  readonly checked: boolean;
}

/** What the hall sees on the wall: all of it is stored, and nothing on it is pressed. */
export function BoardScreen({ meeting, checked }: BoardProps) {
  const { board } = useWords();
  const unchecked = useLasting(!checked);
  const title = meeting.details?.title ?? board.untitled;
  useEffect(() => {
    const before = document.title;
    document.title = board.windowTitle(title);
    return () => {
      document.title = before;
    };
  }, [board, title]);
  return (
    <main className={styles.board}>
      <Heading meeting={meeting} />
      {unchecked ? <p className={styles.practice}>{board.unchecked}</p> : null}
      <Agreed meeting={meeting} />
      <Body meeting={meeting} />
      <Summary meeting={meeting} />
    </main>
  );
}

function Body({ meeting }: Props) {
  const phase = phaseOf(meeting);
  switch (phase) {
    case 'before':
    case 'notHeld':
      return <BeforeCount meeting={meeting} phase={phase} />;
    case 'counting':
    case 'counted':
      // As the method says. Held back, nobody's votes are in the page at all.
      return countingOf(meeting.method).board === 'held' || meeting.round.voided ? (
        <HeldBack meeting={meeting} />
      ) : (
        <Counting meeting={meeting} />
      );
    case 'announced':
      return <Announced meeting={meeting} />;
  }
}
