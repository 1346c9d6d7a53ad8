import { createContext, useContext } from 'react';
import type { PinGiven } from '@/controller/answer';
import type { WitnessNeed } from '@/election/commands/commandHandler';
import type { MemberName } from '@/election/events/ids';

/** Whose PIN is wanted for what, and whose was wrong before. */
export interface PinQuestion {
  readonly need: Exclude<WitnessNeed, { kind: 'none' }>;
  /** In words: what the PIN witnesses. */
  readonly what: string;
  readonly wrong: { readonly name: MemberName; readonly times: number } | null;
}

/** Asks in a dialog; `null` where the person turned back. */
export type AskPins = (question: PinQuestion) => Promise<readonly PinGiven[] | null>;

export const PinPromptContext = createContext<AskPins | null>(null);

export function usePinPrompt(): AskPins {
  const ask = useContext(PinPromptContext);
  if (ask === null) throw new Error('no PIN prompt stands around this screen');
  return ask;
}
