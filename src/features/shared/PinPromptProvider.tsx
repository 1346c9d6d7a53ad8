import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { PinDialog } from './PinDialog';
import { type HallQuestion, type PinPrompt, PinPromptContext, type PinQuestion } from './PinPrompt';
import { WithoutSignature } from './WithoutSignature';

/** What is asked now, and who waits for the answer. */
type Asked =
  | {
      readonly kind: 'pins';
      readonly question: PinQuestion;
      readonly answer: (given: Awaited<ReturnType<PinPrompt['askPins']>>) => void;
    }
  | {
      readonly kind: 'hall';
      readonly question: HallQuestion;
      readonly answer: (agreed: boolean) => void;
    };

const turnedBack = (asked: Asked) =>
  asked.kind === 'pins' ? asked.answer(null) : asked.answer(false);

/** Stands around the screens of a meeting and asks for PINs in front of them. */
export function PinPromptProvider({ children }: { readonly children: ReactNode }) {
  // A new question is a new dialog: nothing typed for the last one is left in it.
  const [{ number, asked }, setShown] = useState<{ number: number; asked: Asked | null }>({
    number: 0,
    asked: null,
  });
  const waiting = useRef<Asked | null>(null);

  const prompt = useMemo<PinPrompt>(() => {
    const show = (next: Asked | null) => {
      waiting.current = next;
      setShown((last) => ({ number: last.number + 1, asked: next }));
    };
    const ask = <T,>(make: (answer: (given: T) => void) => Asked): Promise<T> =>
      new Promise((resolve) => {
        if (waiting.current !== null) turnedBack(waiting.current);
        const asked = make((given) => {
          // A late answer to what is asked no more takes no other question away.
          if (waiting.current !== asked) return;
          show(null);
          resolve(given);
        });
        show(asked);
      });
    return {
      askPins: (question) => ask((answer) => ({ kind: 'pins', question, answer })),
      askHall: (question) => ask((answer) => ({ kind: 'hall', question, answer })),
    };
  }, []);

  // Who asked goes on when the screen is left: as if the person had turned back.
  useEffect(
    () => () => {
      if (waiting.current !== null) turnedBack(waiting.current);
    },
    [],
  );

  return (
    <PinPromptContext.Provider value={prompt}>
      {children}
      {asked?.kind === 'pins' ? (
        <PinDialog key={number} question={asked.question} onDone={asked.answer} />
      ) : null}
      {asked?.kind === 'hall' ? (
        <MeetingControllerContext.Provider key={number} value={asked.question.controller}>
          <WithoutSignature question={asked.question} onDone={asked.answer} />
        </MeetingControllerContext.Provider>
      ) : null}
    </PinPromptContext.Provider>
  );
}
