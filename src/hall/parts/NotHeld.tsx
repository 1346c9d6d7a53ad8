import { useState } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import { quorumGate } from '../../election/attendance';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Answered } from './Answered';
import { ReasonField } from './ReasonField';
import { useAct } from './useAct';
import { WhyInquorateButton } from './WhyButton';

/** The way out where there is no quorum: the meeting is closed as not held, with the reason. */
export function NotHeld() {
  const words = useWords().headCount.notHeld;
  const { ending } = useMeeting();
  const [open, setOpen] = useState(false);
  if (ending !== null) return null;
  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        {words.button}
      </Button>
      <WhyInquorateButton />
      {open ? <NotHeldDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function NotHeldDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().headCount.notHeld;
  const meeting = useMeeting();
  const act = useAct();
  const [reason, setReason] = useState(quorumGate(meeting).length > 0 ? words.reasons.quorum : '');
  const [pressed, setPressed] = useState(false);

  async function close() {
    setPressed(true);
    if (reason.trim() === '') return;
    if (await act.run({ type: 'meetingNotHeld', reason: reason.trim() })) onClose();
  }

  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.back}</Button>
          <Button kind="danger" disabled={act.busy} onClick={() => void close()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>{words.body}</p>
      <ReasonField
        label={words.reason}
        usual={[words.reasons.quorum, words.reasons.broken]}
        value={reason}
        onChange={setReason}
        error={pressed && reason.trim() === '' ? words.reasonMissing : undefined}
      />
      <Answered act={act} />
    </Dialog>
  );
}
