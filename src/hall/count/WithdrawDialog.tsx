import { useState } from 'react';
import {
  type BallotForm,
  type EnteredPaper,
  type WithdrawalReason,
  withdrawalReasons,
} from '../../election/events';
import type { PaperPlace } from '../../election/packets';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Answered } from '../parts/Answered';
import { ChooseOne } from '../parts/ChooseOne';
import { useAct } from '../parts/useAct';
import { PaperSigns } from './PaperSigns';

interface Props {
  readonly at: PaperPlace;
  readonly paper: EnteredPaper;
  readonly ballot: BallotForm;
  readonly onClose: (withdrawn: boolean) => void;
}

/** Takes a paper wrongly entered back, before a scrutineer: why, and the PIN after that. */
export function WithdrawDialog({ at, paper, ballot, onClose }: Props) {
  const { count, terms } = useWords();
  const act = useAct();
  const [reason, setReason] = useState<WithdrawalReason | null>(null);
  const [pressed, setPressed] = useState(false);
  const { packet, place } = at;
  const words = count.withdraw;

  async function withdraw() {
    setPressed(true);
    if (reason === null) return;
    const what = words.what(packet, place, terms.correctionReason[reason]);
    if (await act.run({ type: 'paperWithdrawn', packet, place, reason }, what)) onClose(true);
  }

  return (
    <Dialog
      title={words.title(packet, place)}
      onClose={() => onClose(false)}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{words.back}</Button>
          <Button kind="danger" disabled={act.busy} onClick={() => void withdraw()}>
            {words.run}
          </Button>
        </>
      }
    >
      <p>
        {words.asEntered} <PaperSigns paper={paper} ballot={ballot} />
      </p>
      <p>{words.lead}</p>
      <ChooseOne
        legend={words.reason}
        options={withdrawalReasons.map((value) => ({
          value,
          label: terms.correctionReason[value],
        }))}
        value={reason}
        onChange={setReason}
        error={pressed && reason === null ? words.reasonMissing : undefined}
      />
      <Answered act={act} />
    </Dialog>
  );
}
