import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { FigureName } from '@/election/events/round';
import { correctionMode } from '@/election/rules/round/figureCorrection';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { CountAgainDialog } from './CountAgainDialog';
import { useLooks } from './useLooks';

interface Props {
  readonly figure: FigureName;
  /** `primary` where it is what should be done now. */
  readonly kind?: 'plain' | 'primary';
  /** The figure stands on the button, where it does not stand beside it. */
  readonly named?: boolean;
  readonly onStored?: () => void;
}

/** The way to change a recorded figure, where there is one now: a button and its dialog. */
export function CountAgain({ figure, kind = 'plain', named = false, onStored }: Props) {
  const { figures: words, terms } = useWords();
  const meeting = useMeeting();
  const looks = useLooks();
  const [open, setOpen] = useState(false);
  const way = correctionMode(meeting, figure);
  if (way === null) return null;
  const label = way === 'countAgain' ? words.again.countAgain : words.again.putRight;

  function close(stored: boolean) {
    setOpen(false);
    if (stored) onStored?.();
  }

  return (
    <>
      <Button
        kind={kind}
        aria-label={named ? undefined : `${label}: ${terms.figure[figure]}`}
        disabled={looks}
        onClick={() => setOpen(true)}
      >
        {named ? words.again.named(label, terms.figure[figure]) : label}
      </Button>
      {open ? <CountAgainDialog figure={figure} way={way} onClose={close} /> : null}
    </>
  );
}
