import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { type PacketSlip, packetSlips } from '@/documents/packetSlips';
import { SlipPaper } from '@/documents/SlipPaper';
import { sameRound } from '@/election/state/rounds';
import { PrintAlone } from '@/features/shared/PrintAlone';
import { useRecord } from '@/features/shared/useRecord';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import styles from './SlipDialog.module.css';

interface Props {
  /** Whose slip is shown first. */
  readonly packet: number;
  readonly onClose: () => void;
}

/** The slips of this round's packets, one at a time: to be copied by hand, or printed. */
export function SlipDialog({ packet, onClose }: Props) {
  const { slips: words } = useWords();
  const meeting = useMeeting();
  const lines = useRecord();
  const [at, setAt] = useState(packet);
  const [all, setAll] = useState(false);
  const slips = packetSlips(meeting, lines).filter(({ form, round }) =>
    sameRound({ form, number: round }, meeting.round),
  );
  const shown = slips.find((slip) => slip.packet === at) ?? null;
  const before = slips.filter((slip) => slip.packet < at).at(-1) ?? null;
  const after = slips.find((slip) => slip.packet > at) ?? null;

  function print(everything: boolean) {
    // What is printed must stand on the page before the browser looks at it.
    flushSync(() => setAll(everything));
    window.print();
  }
  const turn = (to: PacketSlip | null) => to !== null && setAt(to.packet);

  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button disabled={shown === null} onClick={() => print(false)}>
            {words.printOne}
          </Button>
          {slips.length > 1 ? (
            <Button onClick={() => print(true)}>{words.printAll(slips.length)}</Button>
          ) : null}
          <Button kind="primary" onClick={onClose}>
            {words.back}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      {shown === null ? null : <SlipPaper slip={shown} meeting={meeting} />}
      {shown === null && slips.length > 0 ? <p role="status">{words.gone}</p> : null}
      {slips.length > 1 ? (
        <div className={styles.turns}>
          <Button disabled={before === null} onClick={() => turn(before)}>
            ‹ {words.previous}
          </Button>
          <Button disabled={after === null} onClick={() => turn(after)}>
            {words.next} ›
          </Button>
        </div>
      ) : null}
      <PrintAlone>
        {(all ? slips : slips.filter((slip) => slip === shown)).map((slip) => (
          <SlipPaper key={slip.packet} slip={slip} meeting={meeting} />
        ))}
      </PrintAlone>
    </Dialog>
  );
}
