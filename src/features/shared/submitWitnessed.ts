import type { Answer, PinGiven } from '@/controller/answer';
import type { MeetingController } from '@/controller/MeetingController';
import { propose } from '@/election/decide';
import type { Command } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import type { SignedAct } from '@/election/events/meeting';
import { currentKey } from '@/election/rules/officers/officers';
import {
  signedAct,
  subjectOf,
  type WitnessNeed,
  witnessNeed,
} from '@/election/rules/officers/witnessNeed';
import type { Meeting } from '@/election/state/meeting';
import { sayEvent } from '@/text/sayEvent';
import type { Words } from '@/text/words';
import type { PinPrompt } from './PinPrompt';

/** What is to be signed: whose PINs it needs as the meeting stands, and what becomes of it with them. */
export interface Signed {
  /** `null` where the hall cannot agree to go on without a signature. */
  readonly act: SignedAct | null;
  /** Whom it is about, where it names one person. */
  readonly about: MemberName | null;
  readonly need: (meeting: Meeting) => WitnessNeed;
  /** In words: what the PIN witnesses; `null` where the rules refuse it, whoever signs. */
  readonly what: (meeting: Meeting) => string | null;
  readonly submit: (pins: readonly PinGiven[]) => Promise<Answer>;
}

/** A command as it is signed; where nothing else is said, in the words in which the record will say it. */
export const signedCommand = (
  controller: MeetingController,
  command: Command,
  words: Words,
  what?: string,
): Signed => ({
  act: signedAct(command),
  about: subjectOf(command),
  need: (meeting) => witnessNeed(meeting, command),
  what(meeting) {
    const proposed = propose(meeting, command, controller.store.getState());
    if (!proposed.ok) return null;
    return what ?? sayEvent(words, proposed.events[0]);
  },
  submit: (pins) => controller.submit(command, pins),
});

/** Asks for the PINs that an act needs, once more after a wrong one; `null` where the person turned back. */
export async function submitWitnessed(
  controller: MeetingController,
  prompt: PinPrompt,
  { act, about, need: needIn, what: whatIn, submit }: Signed,
): Promise<Answer | null> {
  let wrong: { name: PinGiven['name']; times: number } | null = null;
  for (;;) {
    const { meeting } = controller.store.getState();
    const need = needIn(meeting);
    const signers = [...need.all, ...need.oneOf];
    // Nobody gives a PIN, and no hall is asked, for what could not be anyway.
    const what = need.byHands || signers.length > 0 ? whatIn(meeting) : null;
    if (what === null) return submit([]);
    if (need.byHands && act !== null) {
      if (!(await prompt.askHall({ controller, act, about, what, need }))) return null;
      continue;
    }
    const keyless = signers.filter((name) => currentKey(meeting, name) === null);
    const pins = await prompt.askPins({
      purpose: 'sign',
      need,
      keyless,
      what,
      wrong,
      mayGoWithout: act !== null,
    });
    if (pins === null) return null;
    if (pins === 'cannotSign') {
      if (act === null || !(await prompt.askHall({ controller, act, about, what, need })))
        return null;
      continue;
    }
    const given = await submit(pins);
    if (given.kind !== 'wrongPin') return given;
    wrong = given;
  }
}
