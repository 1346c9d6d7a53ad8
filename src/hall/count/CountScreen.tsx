import { memo, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useDeskState } from '../../desk/DeskContext';
import type { PaperPlace } from '../../election/packets';
import { StepPage } from '../parts/StepPage';
import { Barred } from './Barred';
import { Board } from './Board';
import { Fallback } from './byHand/Fallback';
import { Compare } from './Compare';
import { CorrectingProvider } from './CorrectingProvider';
import styles from './CountScreen.module.css';
import { DeskTools } from './DeskTools';
import { GradesPad } from './GradesPad';
import { KeysBar } from './KeysBar';
import { LeftToCount } from './LeftToCount';
import { NamesPad } from './NamesPad';
import { PacketList } from './PacketList';
import { PaperPad } from './PaperPad';
import { PauseProvider } from './PauseProvider';
import type { PadProps } from './padProps';
import type { Held } from './place';
import { SecondPanel } from './SecondPanel';
import { TaskBar } from './TaskBar';
import { TaskProvider } from './TaskProvider';
import { openSecond } from './task';
import { useTask } from './useTask';

/** Counting: one paper at a time, with the running board and the packet worked on beside it. */
export function CountScreen() {
  const pad = useRef<HTMLElement>(null);
  const toPad = useCallback(() => pad.current?.focus({ preventScroll: true }), []);
  return (
    <PauseProvider onResumed={toPad}>
      <TaskProvider>
        <StepPage
          step="count"
          beside={
            <>
              <DeskTools onDone={toPad} />
              <KeysBar onTaken={toPad} />
              <TaskBar />
            </>
          }
        >
          <CountTable pad={pad} toPad={toPad} />
        </StepPage>
      </TaskProvider>
    </PauseProvider>
  );
}

interface Props {
  readonly pad: RefObject<HTMLElement | null>;
  readonly toPad: () => void;
}

const CountTable = memo(function CountTable({ pad, toPad }: Props) {
  const ballot = useDeskState(({ meeting }) => meeting.round.ballot);
  const closed = useDeskState(({ meeting }) => meeting.round.countingClosed);
  const [held, setHeld] = useState<Held | null>(null);
  const open = useDeskState(({ meeting }) => openSecond(meeting));
  const { task, enterNew } = useTask();
  // Another task is another paper in the hand.
  const taskKey = JSON.stringify(task);
  const shown = useRef(taskKey);
  useEffect(() => {
    if (shown.current !== taskKey) toPad();
    shown.current = taskKey;
  }, [taskKey, toPad]);
  const enterAt = useCallback(
    (at: PaperPlace) => {
      enterNew();
      setHeld({ at, chosen: true });
      toPad();
    },
    [enterNew, toPad],
  );
  if (ballot === null) return null;
  const isFirst = task.kind === 'first';
  const hidden = task.kind === 'second' ? task.packet : open;
  return (
    <CorrectingProvider ballot={ballot} blind={hidden !== null} onWithdrawn={toPad}>
      <Barred />
      <LeftToCount />
      <div className={styles.table}>
        {closed ? null : task.kind === 'compare' ? (
          <Compare packet={task.packet} ballot={ballot} />
        ) : (
          // What a first entry holds in place is nothing to a second.
          <Pad
            key={taskKey}
            ballot={ballot}
            held={isFirst ? held : null}
            onHold={isFirst ? setHeld : leave}
            pad={pad}
          />
        )}
        <aside className={styles.aside}>
          {hidden === null || closed ? (
            <>
              <Board />
              <PacketList onEnterAt={enterAt} onWithdrawn={toPad} />
            </>
          ) : (
            <SecondPanel packet={hidden} />
          )}
        </aside>
      </div>
      {hidden === null ? <Fallback onStored={toPad} /> : null}
    </CorrectingProvider>
  );
});

const leave = (): void => undefined;

/** Papers that list candidates, that name people, or that grade officers. */
function Pad(props: PadProps) {
  const kind = props.ballot.purpose?.kind;
  if (kind === 'recommendation') return <NamesPad {...props} />;
  return kind === 'evaluation' ? <GradesPad {...props} /> : <PaperPad {...props} />;
}
