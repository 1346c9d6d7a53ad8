import { type Refusal, refusal } from '@/election/events/refusal';
import type { FigureName } from '@/election/events/round';
import type { Meeting } from '@/election/state/meeting';
import type { FigureChange, Figures, Round } from '@/election/state/round';

/** What figures are compared by: of a meeting, or of its sheet alone. */
export interface FigureTerms {
  readonly round: Pick<Round, 'figures'>;
  readonly method: Meeting['method'];
}

/** The figure, or the refusal that it is still missing. */
export const missingFigures = (
  meeting: Meeting,
  ...names: readonly FigureName[]
): readonly Refusal[] =>
  names
    .filter((figure) => meeting.round.figures[figure] === null)
    .map((figure) => refusal('figure.missing', { figure }));

/** What returned papers may not exceed, by the adopted method; `null` while it is not known. */
export function returnedLimit({ round, method }: FigureTerms): {
  readonly figure: 'voters' | 'issued';
  readonly value: number;
} | null {
  const figure = method?.rules.returnedLimit;
  if (figure === undefined) return null;
  const value = round.figures[figure];
  return value === null ? null : { figure, value };
}

/** Why nothing is void: no more papers came back than may. Silent while a figure is missing. */
export function withinLimit(meeting: Meeting): readonly Refusal[] {
  const returned = meeting.round.figures.returned;
  const limit = returnedLimit(meeting);
  if (returned === null || limit === null || returned > limit.value) return [];
  return [refusal('returned.withinLimit', { returned, limit: limit.value })];
}

/** What was closed, and said of the count, is asked anew once anything under it changes. */
export const REOPENED = {
  countingClosed: false,
  basesDifferAcknowledged: false,
  electedOutsideAcknowledged: false,
} as const;

/** Sets figures of the round; what was counted on them must be closed again. */
export const withFigures = (round: Round, changed: Partial<Figures>): Round => ({
  ...round,
  figures: { ...round.figures, ...changed },
  ...REOPENED,
});

/** Records a figure beside the one that stood before it; one that was not recorded was nothing. */
export function withChange(round: Round, change: Omit<FigureChange, 'from'>): Round {
  const from = round.figures[change.figure] ?? 0;
  return {
    ...withFigures(round, { [change.figure]: change.to }),
    changes: [...round.changes, { ...change, from }],
  };
}
