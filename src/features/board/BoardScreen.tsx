import { useEffect } from 'react';
import type { Meeting } from '@/election/state/meeting';
import { countingOf } from '@/election/state/method';
import { standingSheet } from '@/election/state/sheets';
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
      <Agreed meeting={meeting} />
      <Body meeting={meeting} />
      {unchecked && showsResult(meeting) ? (
        <p className={styles.unchecked}>{board.unchecked}</p>
      ) : null}
      <Summary meeting={meeting} />
    </main>
  );
}

/**
 * While papers are counted nobody takes the figures for the result, and two hundred people have other things to read;
 * a result that was drawn or announced is not shown without a word that nobody has checked it.
 */
const showsResult = ({ round }: Meeting): boolean => standingSheet(round) !== null;

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
