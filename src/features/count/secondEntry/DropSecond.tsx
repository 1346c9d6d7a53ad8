import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { Answered } from '@/features/shared/Answered';
import { ReasonField } from '@/features/shared/ReasonField';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

/** The wrong packet was entered: its second entry is given up, witnessed by a scrutineer. */
export function DropSecond({ packet }: { readonly packet: number }) {
  const words = useWords().secondEntry.drop;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.open}</Button>
      {open ? <DropDialog packet={packet} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

interface Props {
  readonly packet: number;
  readonly onClose: () => void;
}

function DropDialog({ packet, onClose }: Props) {
  const words = useWords().secondEntry.drop;
  const { packets } = useMeeting().round;
  const submission = useSubmit();
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const said = reason.trim();

  async function drop() {
    setPressed(true);
    if (said === '') return;
    if (
      await submission.run(
        { type: 'secondEntryDropped', packet, reason: said },
        words.what(packet, said),
      )
    )
      onClose();
  }

  return (
    <Dialog
      title={words.title(packet)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.back}</Button>
          <Button kind="danger" disabled={submission.busy} onClick={() => void drop()}>
            {words.run}
          </Button>
        </>
      }
    >
      <p>{words.lead(packets[packet - 1]?.second?.entries.length ?? 0)}</p>
      <ReasonField
        label={words.reason}
        usual={words.usual}
        value={reason}
        onChange={setReason}
        error={pressed && said === '' ? words.missing : undefined}
      />
      <Answered submission={submission} />
    </Dialog>
  );
}
