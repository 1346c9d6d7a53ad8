import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { PinGiven } from '@/controller/answer';
import { PinDialog } from './PinDialog';
import { type AskPins, PinPromptContext, type PinQuestion } from './PinPrompt';

interface Asked {
  /** A new question is a new dialog: nothing typed for the last one is left in it. */
  readonly number: number;
  readonly question: PinQuestion;
}

/** Stands around the screens of a meeting and asks for PINs in front of them. */
export function PinPromptProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const answer = useRef<((pins: readonly PinGiven[] | null) => void) | null>(null);

  const done = useCallback((pins: readonly PinGiven[] | null) => {
    const waiting = answer.current;
    answer.current = null;
    setAsked(null);
    waiting?.(pins);
  }, []);

  const ask: AskPins = useCallback(
    (question) =>
      new Promise((resolve) => {
        answer.current?.(null);
        answer.current = resolve;
        setAsked((last) => ({ number: (last?.number ?? 0) + 1, question }));
      }),
    [],
  );

  // Who asked goes on when the screen is left: as if the person had turned back.
  useEffect(() => () => answer.current?.(null), []);

  return (
    <PinPromptContext.Provider value={ask}>
      {children}
      {asked === null ? null : (
        <PinDialog key={asked.number} question={asked.question} onDone={done} />
      )}
    </PinPromptContext.Provider>
  );
}
