import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { type VoidReason, voidReasons } from '@/election/events/count';
import type { MemberName } from '@/election/events/ids';
import { scrutineers } from '@/election/rules/officers/officers';
import { useLayout } from '@/features/count/shortcuts/shortcutSettings';
import { capOfJob, JOBS, type Layout } from '@/features/count/shortcuts/shortcuts';
import { useChoiceKeys } from '@/features/count/shortcuts/useChoiceKeys';
import { ChooseOne } from '@/features/shared/ChooseOne';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Kbd } from '@/ui/Kbd';

interface Props {
  readonly onRule: (reason: VoidReason, ruledBy: MemberName) => void;
  readonly onClose: () => void;
}

/**
 * The whole paper void: why, and which scrutineer ruled, each on the key of a row, so that no hand
 * leaves the pad. Nothing of what stands on the paper is typed.
 */
export function VoidDialog({ onRule, onClose }: Props) {
  const { count, terms } = useWords();
  const meeting = useMeeting();
  const layout = useLayout();
  const [reason, setReason] = useState<VoidReason | null>(null);
  const [ruledBy, setRuledBy] = useState<MemberName | null>(null);
  const [pressed, setPressed] = useState(false);
  const words = count.ruling;
  const serving = scrutineers(meeting);

  function choose(n: number) {
    setReason(voidReasons[n] ?? reason);
    setRuledBy(serving[n - voidReasons.length] ?? ruledBy);
  }

  function rule() {
    setPressed(true);
    if (reason !== null && ruledBy !== null) onRule(reason, ruledBy);
  }
  useChoiceKeys(layout, { onChoose: choose, onConfirm: rule, onClose });

  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            {words.back}
            <Cap>{capOfJob(layout, 'layer')}</Cap>
          </Button>
          <Button kind="primary" onClick={rule}>
            {words.set}
            <Cap>{capOfJob(layout, 'store')}</Cap>
          </Button>
        </>
      }
    >
      <ChooseOne
        legend={words.reason}
        options={voidReasons.map((value, i) => ({
          value,
          label: <Keyed cap={capOfChoiceAt(layout, i)}>{terms.voidReason[value]}</Keyed>,
        }))}
        value={reason}
        onChange={setReason}
        error={pressed && reason === null ? words.reasonMissing : undefined}
      />
      <ChooseOne
        legend={words.ruledBy}
        options={serving.map((value, i) => ({
          value,
          label: <Keyed cap={capOfChoiceAt(layout, voidReasons.length + i)}>{value}</Keyed>,
        }))}
        value={ruledBy}
        onChange={setRuledBy}
        error={pressed && ruledBy === null ? words.ruledByMissing : undefined}
      />
      <p>{words.lead}</p>
    </Dialog>
  );
}

/** Choices beyond the keys of rows are reached by arrows and touch. */
function capOfChoiceAt(layout: Layout, n: number): string {
  const job = JOBS[n];
  return job === undefined || n >= layout.direct ? '' : capOfJob(layout, job);
}

interface KeyedProps {
  readonly cap: string;
  readonly children: string;
}

const Keyed = ({ cap, children }: KeyedProps) => (
  <>
    {cap === '' ? null : <Cap>{cap}</Cap>} {children}
  </>
);

/** Seen beside what it does; a name that is read out needs no key. */
const Cap = ({ children }: { readonly children: string }) => (
  <span aria-hidden="true">
    <Kbd>{children}</Kbd>
  </span>
);
