import { type SyntheticEvent, useId, useState } from 'react';
import type { BallotForm } from '@/election/events/ballot';
import {
  type EnteredPaper,
  type WithdrawalReason,
  withdrawalReasons,
} from '@/election/events/count';
import type { PaperPlace } from '@/election/state/packets';
import { PaperSigns } from '@/features/count/echo/PaperSigns';
import { Choices } from '@/features/count/writeIns/Choices';
import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { ReasonInWords } from './ReasonInWords';

interface Props {
  readonly at: PaperPlace;
  readonly paper: EnteredPaper;
  readonly ballot: BallotForm;
  readonly onClose: (withdrawn: boolean) => void;
}

/** Takes a paper wrongly entered back, before a scrutineer: the digit of why, and the PIN after that. */
export function WithdrawDialog({ at, paper, ballot, onClose }: Props) {
  const { count, terms } = useWords();
  const submission = useSubmit();
  const formId = useId();
  const [inWords, setInWords] = useState(false);
  const [said, setSaid] = useState('');
  const [pressed, setPressed] = useState(false);
  const { packet, place } = at;
  const words = count.withdraw;

  async function withdraw(reason: WithdrawalReason, why: string, more: { note?: string } = {}) {
    const what = words.what(packet, place, why);
    if (await submission.run({ type: 'paperWithdrawn', packet, place, reason, ...more }, what))
      onClose(true);
  }

  function choose(reason: string) {
    const chosen = withdrawalReasons.find((one) => one === reason);
    setInWords(chosen === 'other');
    if (chosen !== undefined && chosen !== 'other')
      void withdraw(chosen, terms.correctionReason[chosen]);
  }

  function say(event: SyntheticEvent) {
    event.preventDefault();
    setPressed(true);
    const why = said.trim();
    if (why !== '') void withdraw('other', why, { note: why });
  }

  return (
    <Dialog
      title={words.title(packet, place)}
      onClose={() => onClose(false)}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{words.back}</Button>
          {inWords ? (
            <Button kind="danger" type="submit" form={formId} disabled={submission.busy}>
              {words.run}
            </Button>
          ) : null}
        </>
      }
    >
      <p>
        {words.asEntered} <PaperSigns paper={paper} ballot={ballot} />
      </p>
      <p>{words.lead}</p>
      <h3>{words.reason}</h3>
      <Choices
        asksNow
        label={words.reason}
        options={withdrawalReasons.map((value, i) => ({
          value,
          label: terms.correctionReason[value],
          key: i + 1,
        }))}
        onChoose={choose}
      />
      {inWords ? (
        // The form is in the dialog so that Enter answers it.
        <form id={formId} onSubmit={say} noValidate autoComplete="off">
          <ReasonInWords value={said} onChange={setSaid} missing={pressed && said.trim() === ''} />
        </form>
      ) : null}
      <Answered submission={submission} />
    </Dialog>
  );
}
