import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

interface Props {
  readonly packet: number;
  /** Entered in it one by one. */
  readonly papers: number;
}

/** A packet is entered or counted by hand, never both: the one begun ends with what is in it. */
export function EndPacketFirst({ packet, papers }: Props) {
  const { totals } = useWords().handTotals;
  const submission = useSubmit();
  return (
    <>
      <Notice tone="info" title={totals.begun(packet, papers)}>
        <p>{totals.endFirst(packet)}</p>
      </Notice>
      <Button
        kind="primary"
        disabled={submission.busy}
        onClick={() => void submission.run({ type: 'packetClosed', packet })}
      >
        {totals.end(packet, papers)}
      </Button>
      <Answered submission={submission} />
    </>
  );
}
