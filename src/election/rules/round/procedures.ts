import type { Press } from '@/election/events/meeting';
import { type Refusal, refusal } from '@/election/events/refusal';
import { all, type Question, requires } from '@/election/rules/question';
import type { Meeting, Stamp } from '@/election/state/meeting';

/** When a procedure was recorded: the report once in a meeting, the others in each round. */
export const pressedAt = (meeting: Meeting, step: Press): Stamp | null =>
  (step === 'report' ? meeting : meeting.round).pressed.get(step) ?? null;

export const isPressed = (meeting: Meeting, step: Press): boolean =>
  pressedAt(meeting, step) !== null;

const pressed = (step: Press, otherwise: Refusal): Question =>
  requires((meeting) => isPressed(meeting, step), otherwise);

export const pressedReport = pressed('report', refusal('step.reportFirst', {}));

export const introduced = pressed('introduction', refusal('step.introductionFirst', {}));

/** The box is sealed and the marking explained before the first paper is cast (domain 3, 7 and 9). */
export const castingOpen = all(
  pressed('boxSealed', refusal('step.sealBoxFirst', {})),
  pressed('explanation', refusal('step.explainFirst', {})),
);

/** The box is open and the papers are mixed: cast in a known order, they are never counted in it. */
export const papersOpened = all(
  pressed('boxOpened', refusal('step.openBoxFirst', {})),
  pressed('papersMixed', refusal('step.mixFirst', {})),
);
