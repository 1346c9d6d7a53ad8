import type { RefObject } from 'react';
import type { BallotForm } from '@/election/events/ballot';
import type { PaperInHand } from './paperInHand';

/** What every pad is given: what its papers ask, and where the paper at hand lies. */
export interface PadProps {
  readonly ballot: BallotForm;
  readonly held: PaperInHand | null;
  readonly onHold: (held: PaperInHand | null) => void;
  readonly pad: RefObject<HTMLElement | null>;
}
