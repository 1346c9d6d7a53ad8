import { memo, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useControllerState } from '@/controller/react/MeetingControllerContext';
import type { PaperPlace } from '@/election/state/packets';
import { StepPage } from '@/features/shared/StepPage';
import { Barred } from './Barred';
import styles from './CountScreen.module.css';
import { DeskTools } from './DeskTools';
import { Fallback } from './handTotals/Fallback';
import { LeftToCount } from './LeftToCount';
import { OperatorBar } from './OperatorBar';
import { CorrectingProvider } from './packets/CorrectingProvider';
import { PacketList } from './packets/PacketList';
import { GradesPad } from './pad/GradesPad';
import { NamesPad } from './pad/NamesPad';
import { PaperPad } from './pad/PaperPad';
import type { PadProps } from './pad/padProps';
import type { PaperInHand } from './pad/paperInHand';
import { Compare } from './secondEntry/Compare';
import { SecondPanel } from './secondEntry/SecondPanel';
import { TaskBar } from './secondEntry/TaskBar';
import { Board } from './tally/Board';
import { TaskProvider } from './task/TaskProvider';
import { openSecond } from './task/task';
import { useTask } from './task/useTask';
import { useScreenAwake } from './useScreenAwake';

/** Counting: one paper at a time, with the running board and the packet worked on beside it. */
export function CountScreen() {
  const pad = useRef<HTMLElement>(null);
  const toPad = useCallback(() => pad.current?.focus({ preventScroll: true }), []);
  useScreenAwake();
  return (
    <TaskProvider>
      <StepPage
        step="count"
        beside={
          <>
            <DeskTools onDone={toPad} />
            <OperatorBar onTaken={toPad} />
            <TaskBar />
          </>
        }
      >
        <CountTable pad={pad} toPad={toPad} />
      </StepPage>
    </TaskProvider>
  );
}

interface Props {
  readonly pad: RefObject<HTMLElement | null>;
  readonly toPad: () => void;
}

const CountTable = memo(function CountTable({ pad, toPad }: Props) {
  const ballot = useControllerState(({ meeting }) => meeting.round.ballot);
  const closed = useControllerState(({ meeting }) => meeting.round.countingClosed);
  const [held, setHeld] = useState<PaperInHand | null>(null);
  const open = useControllerState(({ meeting }) => openSecond(meeting));
  const { task, enterNew } = useTask();
  // Another task begins with another paper.
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
