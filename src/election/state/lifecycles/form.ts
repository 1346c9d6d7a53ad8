import type { FormId } from '@/election/events/ids';
import { contestStates, openContests } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { hasBegun, openRound, roundsOf } from '@/election/state/rounds';
import { type Arrow, arrows } from './arrows';

/** What has become of a ballot form over all its rounds (domain §3.14). `form.md` has the diagram. */
export const formStates = ['prepared', 'inRound', 'awaiting', 'settled', 'decided'] as const;
export type FormState = (typeof formStates)[number];

/** `null` where the meeting has no such form, or nothing is asked on it yet. */
export function formState(meeting: Meeting, form: FormId): FormState | null {
  const rounds = roundsOf(meeting, form);
  if (rounds.every(({ ballot }) => ballot === null)) return null;
  if (!rounds.some(hasBegun)) return 'prepared';
  if (openRound(meeting, form) !== null) return 'inRound';
  if (openContests(meeting).some((open) => open.form === form)) return 'awaiting';
  const left = contestStates(meeting).some(
    (standing) => standing.form === form && standing.awaits !== null,
  );
  return left ? 'settled' : 'decided';
}

export const formArrows: readonly Arrow<FormState>[] = [
  ...arrows(null, ['formSet'], 'prepared'),
  ...arrows('prepared', ['formDropped'], null),
  ...arrows('prepared', ['headCounted'], 'inRound'),
  ...arrows('prepared', ['roundNotHeld'], 'awaiting'),
  ...arrows('inRound', ['announced', 'roundNotHeld'], 'awaiting'),
  // A run-off, the seats left over, or the round held again.
  ...arrows('awaiting', ['roundOpened'], 'inRound'),
  // Fewer seats by consent, or left to the superior organisation.
  ...arrows('awaiting', ['handsShown', 'contestReferred'], 'settled'),
  // The last contest is decided; whether another was settled before tells the two apart.
  ...arrows('inRound', ['announced'], 'settled'),
  ...arrows('inRound', ['announced'], 'decided'),
];
