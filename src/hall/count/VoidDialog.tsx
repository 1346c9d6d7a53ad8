import { useState } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import { type VoidReason, voidReasons } from '../../election/events';
import type { MemberName } from '../../election/ids';
import { scrutineers } from '../../election/officers';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ChooseOne } from '../parts/ChooseOne';

interface Props {
  readonly onRule: (reason: VoidReason, ruledBy: MemberName) => void;
  readonly onClose: () => void;
}

/** The whole paper void: why, and which scrutineer ruled. Nothing of what stands on it is typed. */
export function VoidDialog({ onRule, onClose }: Props) {
  const { count, terms } = useWords();
  const meeting = useMeeting();
  const [reason, setReason] = useState<VoidReason | null>(null);
  const [ruledBy, setRuledBy] = useState<MemberName | null>(null);
  const [pressed, setPressed] = useState(false);
  const words = count.ruling;

  function rule() {
    setPressed(true);
    if (reason !== null && ruledBy !== null) onRule(reason, ruledBy);
  }

  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.back}</Button>
          <Button kind="primary" onClick={rule}>
            {words.set}
          </Button>
        </>
      }
    >
      <ChooseOne
        legend={words.reason}
        options={voidReasons.map((value) => ({ value, label: terms.voidReason[value] }))}
        value={reason}
        onChange={setReason}
        error={pressed && reason === null ? words.reasonMissing : undefined}
      />
      <ChooseOne
        legend={words.ruledBy}
        options={scrutineers(meeting).map((value) => ({ value, label: value }))}
        value={ruledBy}
        onChange={setRuledBy}
        error={pressed && ruledBy === null ? words.ruledByMissing : undefined}
      />
      <p>{words.lead}</p>
    </Dialog>
  );
}
