import { useState } from 'react';
import { useMeeting, useMeetingController } from '@/controller/react/MeetingControllerContext';
import { OpeningSlipPaper } from '@/documents/OpeningSlipPaper';
import { isSlipDue } from '@/election/rules/officers/openingSlip';
import type { OpeningSlip as Drawn } from '@/election/state/meeting';
import { useWords } from '@/text';
import { clockTime } from '@/text/moment';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Answered } from './Answered';
import { PrintAlone } from './PrintAlone';
import styles from './ProcedureRow.module.css';
import { useLooks } from './useLooks';
import { useSubmit } from './useSubmit';

/** The slip with the codes of all keys: drawn once, then seen and printed as often as somebody likes. */
export function OpeningSlip() {
  const { openingSlip: words } = useWords();
  const meeting = useMeeting();
  const controller = useMeetingController();
  const looks = useLooks();
  const submission = useSubmit();
  const [seen, see] = useState(false);
  const [drawing, setDrawing] = useState(false);
  const { openingSlip: slip } = meeting;
  const due = slip === null || isSlipDue(meeting);

  async function draw() {
    setDrawing(true);
    try {
      if (await submission.run(await controller.newOpeningSlip())) see(true);
    } finally {
      setDrawing(false);
    }
  }

  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>{words.title}</p>
        {due ? (
          <p className={styles.why}>{slip === null ? words.why : words.again}</p>
        ) : (
          <p className={styles.done}>{words.drawn(clockTime(slip.stamp.at))}</p>
        )}
      </div>
      {due ? (
        <Button
          kind="primary"
          disabled={drawing || submission.busy || looks}
          onClick={() => void draw()}
        >
          {words.draw}
        </Button>
      ) : (
        <Button onClick={() => see(true)}>{words.see}</Button>
      )}
      {submission.answer === null ? null : (
        <div className={styles.answer}>
          <Answered submission={submission} />
        </div>
      )}
      {seen && slip !== null ? <SlipDialog slip={slip} onClose={() => see(false)} /> : null}
    </div>
  );
}

interface Props {
  readonly slip: Drawn;
  readonly onClose: () => void;
}

function SlipDialog({ slip, onClose }: Props) {
  const { openingSlip: words } = useWords();
  const meeting = useMeeting();
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => window.print()}>{words.print}</Button>
          <Button kind="primary" onClick={onClose}>
            {words.back}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      <OpeningSlipPaper meeting={meeting} slip={slip} />
      <PrintAlone>
        <OpeningSlipPaper meeting={meeting} slip={slip} />
      </PrintAlone>
    </Dialog>
  );
}
