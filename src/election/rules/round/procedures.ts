import type { Procedure } from '@/election/events/meeting';
import { type Refusal, refusal } from '@/election/events/refusal';
import { all, type Question, requires } from '@/election/rules/question';
import type { Meeting } from '@/election/state/meeting';
import type { Stamp } from '@/election/state/round';

/** When a procedure was recorded: the report once in a meeting, the others in each round. */
export const procedureRecordedAt = (meeting: Meeting, step: Procedure): Stamp | null =>
  (step === 'report' ? meeting : meeting.round).procedures.get(step) ?? null;

export const isRecorded = (meeting: Meeting, step: Procedure): boolean =>
  procedureRecordedAt(meeting, step) !== null;

const recorded = (step: Procedure, otherwise: Refusal): Question =>
  requires((meeting) => isRecorded(meeting, step), otherwise);

export const reportRecorded = recorded('report', refusal('step.reportFirst', {}));

export const introduced = recorded('introduction', refusal('step.introductionFirst', {}));

/** The box is sealed and the marking explained before the first paper is cast (domain §3.7 and §3.9). */
export const castingOpen = all(
  recorded('boxSealed', refusal('step.sealBoxFirst', {})),
  recorded('explanation', refusal('step.explainFirst', {})),
);

/** The box is open and the papers are mixed: cast in a known order, they are never counted in it. */
export const papersOpened = all(
  recorded('boxOpened', refusal('step.openBoxFirst', {})),
  recorded('papersMixed', refusal('step.mixFirst', {})),
);
