import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { FormId } from '@/election/events/ids';
import { Answered } from '@/features/shared/Answered';
import { ReasonField } from '@/features/shared/ReasonField';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

interface Props {
  readonly form: FormId;
  /** A paper that was never stored goes without a word. */
  readonly stored: boolean;
  readonly onGone: () => void;
}

/** A paper is not voted on after all: before sign-in at one press, after it with the reason. */
export function DropForm({ form, stored, onGone }: Props) {
  const { prepare } = useWords();
  const words = prepare.form.drop;
  const { signInOpened } = useMeeting();
  const submission = useSubmit();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const wanting = signInOpened && reason.trim() === '';

  async function drop() {
    setPressed(true);
    if (wanting) return;
    if (await submission.run({ type: 'formDropped', form, reason: reason.trim() })) {
      setAsking(false);
      onGone();
    }
  }

  return (
    <>
      <Button onClick={() => (stored ? setAsking(true) : onGone())}>{words.button}</Button>
      {asking ? (
        <Dialog
          title={words.title}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{words.back}</Button>
              <Button kind="danger" disabled={submission.busy} onClick={() => void drop()}>
                {words.run}
              </Button>
            </>
          }
        >
          <p>{words.lead}</p>
          {signInOpened ? (
            <ReasonField
              label={words.reason}
              usual={words.usual}
              value={reason}
              onChange={setReason}
              error={pressed && wanting ? prepare.fill(words.reason) : undefined}
            />
          ) : null}
          <Answered submission={submission} />
        </Dialog>
      ) : null}
    </>
  );
}
