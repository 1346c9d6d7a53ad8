import type { Failure } from '@/controller/answer';
import type { MeetingController } from '@/controller/MeetingController';
import { deskOpeners } from '@/election/rules/officers/deskOpeners';
import { NO_WITNESS } from '@/election/rules/officers/witnessNeed';
import type { PinPrompt, PinQuestion } from '@/features/shared/PinPrompt';

type Outcome =
  | { readonly kind: 'opened' | 'nobodyCan' | 'turnedBack' }
  | { readonly kind: 'notOpened'; readonly why: Failure };

/** Asks whoever is here for their password, once more after a wrong one. */
export async function askToOpen(
  controller: MeetingController,
  prompt: PinPrompt,
  what: string,
): Promise<Outcome> {
  let wrong: PinQuestion['wrong'] = null;
  for (;;) {
    const oneOf = deskOpeners(controller.store.getState().meeting);
    const pins = await prompt.askPins({
      purpose: 'uncover',
      need: { ...NO_WITNESS, oneOf },
      keyless: [],
      what,
      wrong,
      mayGoWithout: true,
    });
    if (pins === 'cannotSign') return { kind: 'nobodyCan' };
    const [given] = pins ?? [];
    if (given === undefined) return { kind: 'turnedBack' };
    const why = await controller.checkPin(given);
    if (why === null) return { kind: 'opened' };
    if (why.kind !== 'wrongPin') return { kind: 'notOpened', why };
    wrong = why;
  }
}
