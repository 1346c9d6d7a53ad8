import { type SyntheticEvent, useId, useState } from 'react';
import type { OpenContest } from '@/election/state/contests';
import { Answered } from '@/features/shared/Answered';
import { ReasonField } from '@/features/shared/ReasonField';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

interface Props {
  readonly open: OpenContest;
  readonly onClose: (referred: boolean) => void;
}

/** What the meeting cannot decide is left to the superior organisation, with the reason. */
export function ReferDialog({ open, onClose }: Props) {
  const words = useWords().follows.refer;
  const submission = useSubmit();
  const formId = useId();
  const [levelAgain, ...others] = words.reasons;
  const again = open.awaits.kind === 'refer';
  const [reason, setReason] = useState<string>(again ? levelAgain : '');
  const [pressed, setPressed] = useState(false);
  const missing = reason.trim() === '';

  async function refer(event: SyntheticEvent) {
    event.preventDefault();
    setPressed(true);
    if (missing) return;
    const { form, contest } = open;
    const command = { type: 'contestReferred', form, contest: contest.id } as const;
    if (await submission.run({ ...command, reason: reason.trim() })) onClose(true);
  }

  return (
    <Dialog
      title={words.title(open.contest.office)}
      onClose={() => onClose(false)}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{words.back}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={submission.busy}>
            {words.yes}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      <form id={formId} noValidate onSubmit={(event) => void refer(event)}>
        <ReasonField
          label={words.reason}
          usual={again ? words.reasons : others}
          value={reason}
          onChange={setReason}
          error={pressed && missing ? words.reasonMissing : undefined}
        />
      </form>
      <Answered submission={submission} />
    </Dialog>
  );
}
