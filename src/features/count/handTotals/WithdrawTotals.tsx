import { type SyntheticEvent, useId, useState } from 'react';
import { Answered } from '@/features/shared/Answered';
import { ReasonField } from '@/features/shared/ReasonField';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

interface Props {
  readonly packet: number;
  readonly onClose: (withdrawn: boolean) => void;
}

/** Takes totals wrongly taken over back, before a scrutineer: why, and the PIN after that. */
export function WithdrawTotals({ packet, onClose }: Props) {
  const words = useWords().handTotals.withdraw;
  const submission = useSubmit();
  const formId = useId();
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const said = reason.trim();

  async function withdraw(event: SyntheticEvent) {
    event.preventDefault();
    setPressed(true);
    if (said === '') return;
    const what = words.what(packet, said);
    if (await submission.run({ type: 'handTotalsWithdrawn', packet, reason: said }, what))
      onClose(true);
  }

  return (
    <Dialog
      title={words.title(packet)}
      onClose={() => onClose(false)}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{words.back}</Button>
          <Button kind="danger" type="submit" form={formId} disabled={submission.busy}>
            {words.run}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      <form id={formId} noValidate onSubmit={(event) => void withdraw(event)}>
        <ReasonField
          label={words.reason}
          usual={words.reasons}
          value={reason}
          onChange={setReason}
          error={pressed && said === '' ? words.reasonMissing : undefined}
        />
      </form>
      <Answered submission={submission} />
    </Dialog>
  );
}
