import { useEffect, useRef } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { BallotForm } from '@/election/events/ballot';
import { errorRate } from '@/election/rules/count/secondCount';
import { comparison } from '@/election/state/comparison';
import { papersInPacket } from '@/election/state/packets';
import { useTask } from '@/features/count/task/useTask';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import styles from './Compare.module.css';
import { DifferenceCard } from './DifferenceCard';
import { DropSecond } from './DropSecond';

interface Props {
  readonly packet: number;
  readonly ballot: BallotForm;
}

/** The two entries of a packet, compared while its papers still lie on the table. */
export function Compare({ packet, ballot }: Props) {
  const { secondEntry: words } = useWords();
  const meeting = useMeeting();
  const { goOn } = useTask();
  const there = meeting.round.packets[packet - 1];
  if (there === undefined) return null;
  const { differences, moved } = comparison(there);
  const [difference] = differences;
  if (difference !== undefined)
    return (
      <section
        className={styles.compare}
        aria-label={words.differs.title(packet, differences.length)}
      >
        <div className={styles.head}>
          <h2 className={styles.title} role="status">
            ≠ {words.differs.title(packet, differences.length)}
          </h2>
          <DropSecond packet={packet} />
        </div>
        <DifferenceCard
          key={`${difference.first} ${difference.second}`}
          packet={packet}
          difference={difference}
          ballot={ballot}
        />
      </section>
    );
  const { papers, firstWrong } = errorRate(meeting);
  return (
    <section className={styles.compare} aria-label={words.title(packet)}>
      <p className={styles.agrees} role="status">
        <span aria-hidden="true">✓ </span>
        {there.settled.length === 0
          ? words.agrees(packet, papersInPacket(there))
          : words.settled(packet)}
      </p>
      {moved.length === 0 ? null : <p className={styles.moved}>{words.moved(moved.length)}</p>}
      <p className={styles.rate}>{words.rate(papers, firstWrong)}</p>
      <div>
        <GoOn onGo={goOn}>{words.on}</GoOn>
      </div>
    </section>
  );
}

/** Takes the focus: one key goes on. */
function GoOn({ onGo, children }: { readonly onGo: () => void; readonly children: string }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Button ref={button} kind="primary" onClick={onGo}>
      {children}
      <Kbd>Enter</Kbd>
    </Button>
  );
}
