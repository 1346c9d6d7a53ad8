import { type SyntheticEvent, useId, useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { DrawnSheet } from '@/election/state/round';
import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import styles from './SignScreen.module.css';

/** The way back while nothing is announced: the sheet is kept, marked withdrawn. */
export function WithdrawSheet({ sheet }: { readonly sheet: DrawnSheet }) {
  const words = useWords().sign.withdraw;
  const { announced } = useMeeting().round;
  const [asking, setAsking] = useState(false);
  if (announced) return null;
  return (
    <div>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {words.button}
      </Button>
      {asking ? <Asking sheet={sheet} onDone={() => setAsking(false)} /> : null}
    </div>
  );
}

function Asking({ sheet, onDone }: { readonly sheet: DrawnSheet; readonly onDone: () => void }) {
  const words = useWords().sign.withdraw;
  const submission = useSubmit();
  const formId = useId();
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const missing = reason.trim() === '';

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    setPressed(true);
    if (missing) return;
    const command = { type: 'sheetWithdrawn', reason: reason.trim() } as const;
    if (await submission.run(command, words.what(sheet.number, command.reason))) onDone();
  }

  return (
    <Dialog
      title={words.title(sheet.number)}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>{words.back}</Button>
          <Button kind="danger" type="submit" form={formId} disabled={submission.busy}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <Field label={words.reason} error={pressed && missing ? words.reasonMissing : undefined}>
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              maxLength={200}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </form>
      <Answered submission={submission} />
    </Dialog>
  );
}
