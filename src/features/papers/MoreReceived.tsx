import { type SyntheticEvent, useId, useState } from 'react';
import { Answered } from '@/features/shared/Answered';
import { CountField, parseCount } from '@/features/shared/CountField';
import { focusInput } from '@/features/shared/focusInput';
import { ReasonField } from '@/features/shared/ReasonField';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

/** More papers, added to those received, with the reason. */
export function MoreReceived({ onClose }: { readonly onClose: () => void }) {
  const { papers, figures } = useWords();
  const words = papers.received;
  const submission = useSubmit();
  const formId = useId();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const count = parseCount(typed);
  const counted = count !== null && count > 0;

  async function store(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    setPressed(true);
    if (!counted || reason.trim() === '') {
      focusInput(event, counted ? 1 : 0);
      return;
    }
    if (await submission.run({ type: 'papersReceived', count, reason: reason.trim() })) onClose();
  }

  return (
    <Dialog
      title={words.moreTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.back}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={submission.busy}>
            {words.store}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void store(event)}>
        <CountField
          label={words.moreLabel}
          value={typed}
          onChange={setTyped}
          error={pressed && !counted ? figures.notWhole : undefined}
        />
        <ReasonField
          label={words.moreReason}
          usual={[words.moreReasons.spare, words.moreReasons.short]}
          value={reason}
          onChange={setReason}
          error={pressed && reason.trim() === '' ? words.moreReasonMissing : undefined}
        />
      </form>
      <Answered submission={submission} />
    </Dialog>
  );
}
