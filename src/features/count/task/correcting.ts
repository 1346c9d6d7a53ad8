import { createContext, useContext } from 'react';
import type { StandingAt } from './lastPaper';

/** Asks why a paper is to be taken back. */
export interface Correcting {
  readonly correct: (found: StandingAt) => void;
  /** The paper stored last, which is still in somebody's hand; `null` where it may not be seen. */
  readonly correctLast: (() => void) | null;
}

export const CorrectingContext = createContext<Correcting | null>(null);

export function useCorrecting(): Correcting {
  const correcting = useContext(CorrectingContext);
  if (correcting === null) throw new Error('nothing can be corrected here');
  return correcting;
}
