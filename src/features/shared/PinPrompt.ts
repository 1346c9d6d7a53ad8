import { createContext, useContext } from 'react';
import type { PinGiven } from '@/controller/answer';
import type { MeetingController } from '@/controller/MeetingController';
import type { MemberName } from '@/election/events/ids';
import type { SignedAct } from '@/election/events/meeting';
import type { WitnessNeed } from '@/election/rules/officers/witnessNeed';

/** Whose PIN is wanted for what, and whose was wrong before. */
export interface PinQuestion {
  /** A signature is given, or the covered desk is opened and nothing is signed. */
  readonly purpose: 'sign' | 'uncover';
  readonly need: WitnessNeed;
  /** Of those, who has no PIN on this device. */
  readonly keyless: readonly MemberName[];
  /** In words: what the PIN witnesses. */
  readonly what: string;
  readonly wrong: { readonly name: MemberName; readonly times: number | null } | null;
  /** Whether the hall may agree to go on without somebody's signature. */
  readonly mayGoWithout: boolean;
}

/** A signature is not to be had: whether the hall agrees that an act goes on without it. */
export interface HallQuestion {
  readonly controller: MeetingController;
  readonly act: SignedAct;
  readonly about: MemberName | null;
  /** In words: what is to go on. */
  readonly what: string;
  readonly need: WitnessNeed;
}

export interface PinPrompt {
  /** Asks in a dialog; `null` where the person turned back. */
  askPins(question: PinQuestion): Promise<readonly PinGiven[] | 'cannotSign' | null>;
  /** Takes a show of hands in a dialog; `false` where the person turned back. */
  askHall(question: HallQuestion): Promise<boolean>;
}

export const PinPromptContext = createContext<PinPrompt | null>(null);

export function usePinPrompt(): PinPrompt {
  const prompt = useContext(PinPromptContext);
  if (prompt === null) throw new Error('no PIN prompt stands around this screen');
  return prompt;
}
