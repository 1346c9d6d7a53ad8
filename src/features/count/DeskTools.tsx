import { lazy, memo, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDeferredMeeting } from '@/controller/react/MeetingControllerContext';
import { lastToSeal } from '@/documents/packetSlips';
import { useCover } from '@/features/shared/cover/cover';
import { Rehearse } from '@/features/shared/Rehearse';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './DeskTools.module.css';
import { useReadAloud } from './echo/voice';

const KeysDialog = lazy(async () => ({
  default: (await import('./ShortcutsDialog')).ShortcutsDialog,
}));
const SlipDialog = lazy(async () => ({
  default: (await import('./packets/SlipDialog')).SlipDialog,
}));

interface Props {
  /** Back to the paper at hand. */
  readonly onDone: () => void;
}

/** What concerns the work and not a paper: packet slip, rehearsal, shortcuts, voice, pause. */
export const DeskTools = memo(function DeskTools({ onDone }: Props) {
  const { pad, pause, slips } = useWords();
  const cover = useCover();
  const meeting = useDeferredMeeting();
  const last = lastToSeal(meeting);
  const [slipOf, setSlipOf] = useState<number | null>(null);
  const [keys, setKeys] = useState(false);
  useReadAloud();

  function pauseAtPad() {
    // The cover gives the focus back to what has it now: that must be the pad.
    onDone();
    cover();
  }

  function close() {
    // Closed first: under a dialog nothing takes the focus.
    flushSync(() => {
      setSlipOf(null);
      setKeys(false);
    });
    onDone();
  }

  return (
    <div className={styles.tools}>
      {last === null ? null : (
        <Button className={styles.tool} onClick={() => setSlipOf(last)}>
          {slips.button(last)}
        </Button>
      )}
      {/* Once papers are entered the hand knows what it does, and nobody mixes up two desks. */}
      {meeting.round.entered === 0 ? <Rehearse className={styles.tool} /> : null}
      <Button className={styles.tool} onClick={() => setKeys(true)}>
        {pad.keys.open}
      </Button>
      <Button className={styles.tool} onClick={pauseAtPad}>
        {pause.button}
      </Button>
      <Suspense>{slipOf === null ? null : <SlipDialog packet={slipOf} onClose={close} />}</Suspense>
      <Suspense>{keys ? <KeysDialog onClose={close} /> : null}</Suspense>
    </div>
  );
});
