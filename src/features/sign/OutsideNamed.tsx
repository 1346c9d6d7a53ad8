import type { Sheet } from '@/election/events/resultSheet';
import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

interface Props {
  readonly sheet: Sheet;
  readonly named: boolean;
}

/** Who won secretary and not the committee: said before anyone signs, for the superior to decide (domain §3.14). */
export function OutsideNamed({ sheet, named }: Props) {
  const { sign } = useWords();
  const words = sign.outside;
  const submission = useSubmit();
  const { within, electedOutside } = sheet;
  if (within === undefined || electedOutside === undefined) return null;
  const officeOf = (id: string) => sheet.contests.find((one) => one.id === id)?.office ?? id;
  const [inner, outer] = [within.contest, within.mustAlsoBeChosenIn].map(officeOf);
  return (
    <Notice tone="warn" title={words.title(electedOutside, inner ?? '', outer ?? '')}>
      <p>{words.lead}</p>
      {named ? (
        <p>✓ {words.named}</p>
      ) : (
        <div>
          <Button
            kind="primary"
            disabled={submission.busy}
            onClick={() => void submission.run({ type: 'electedOutsideAcknowledged' })}
          >
            {words.name}
          </Button>
        </div>
      )}
      <Answered submission={submission} />
    </Notice>
  );
}
