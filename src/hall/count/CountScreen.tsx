import { memo, type RefObject, useCallback, useRef, useState } from 'react';
import { useDeskState } from '../../desk/DeskContext';
import type { PaperPlace } from '../../election/packets';
import { StepPage } from '../parts/StepPage';
import { Barred } from './Barred';
import { Board } from './Board';
import { Fallback } from './byHand/Fallback';
import styles from './CountScreen.module.css';
import { DeskTools } from './DeskTools';
import { GradesPad } from './GradesPad';
import { KeysBar } from './KeysBar';
import { NamesPad } from './NamesPad';
import { PacketList } from './PacketList';
import { PaperPad } from './PaperPad';
import { PauseProvider } from './PauseProvider';
import type { PadProps } from './padProps';
import type { Held } from './place';

/** Counting: one paper at a time, with the running board and the packet worked on beside it. */
export function CountScreen() {
  const pad = useRef<HTMLElement>(null);
  const toPad = useCallback(() => pad.current?.focus({ preventScroll: true }), []);
  return (
    <PauseProvider onResumed={toPad}>
      <StepPage
        step="count"
        beside={
          <>
            <DeskTools onDone={toPad} />
            <KeysBar onTaken={toPad} />
          </>
        }
      >
        <CountTable pad={pad} toPad={toPad} />
      </StepPage>
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
  const enterAt = useCallback(
    (at: PaperPlace) => {
      setHeld({ at, chosen: true });
      toPad();
    },
    [toPad],
  );
  if (ballot === null) return null;
  return (
    <>
      <Barred />
      <div className={styles.table}>
        {closed ? null : <Pad ballot={ballot} held={held} onHold={setHeld} pad={pad} />}
        <aside className={styles.aside}>
          <Board />
          <PacketList onEnterAt={enterAt} onWithdrawn={toPad} />
        </aside>
      </div>
      <Fallback />
    </>
  );
});

/** Papers that list candidates, that name people, or that grade officers. */
function Pad(props: PadProps) {
  const kind = props.ballot.purpose?.kind;
  if (kind === 'recommendation') return <NamesPad {...props} />;
  return kind === 'evaluation' ? <GradesPad {...props} /> : <PaperPad {...props} />;
}
