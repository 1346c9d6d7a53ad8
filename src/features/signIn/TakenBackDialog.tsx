import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { attendance, quorum } from '@/election/rules/roster/attendance';
import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

interface Props {
  readonly name: MemberName;
  readonly onDone: (stored: boolean) => void;
}

/** An excluded member has come: counted as due again, and present, by one recorded press. */
export function TakenBackDialog({ name, onDone }: Props) {
  const words = useWords().signIn.takenBack;
  const meeting = useMeeting();
  const submission = useSubmit();
  const { due, present } = attendance(meeting);
  const after = quorum(meeting, due + 1, present + 1);

  async function store() {
    if (await submission.run({ type: 'exclusionWithdrawn', name })) onDone(true);
  }

  return (
    <Dialog
      title={words.title(name)}
      onClose={() => onDone(false)}
      actions={
        <>
          <Button onClick={() => onDone(false)}>{words.back}</Button>
          <Button kind="primary" disabled={submission.busy} onClick={() => void store()}>
            {words.press}
          </Button>
        </>
      }
    >
      <p>{words.body}</p>
      {after === null ? null : <p>{words.counts(after.due, after.needed)}</p>}
      <Answered submission={submission} />
    </Dialog>
  );
}
