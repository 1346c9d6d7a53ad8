import type { FigureName } from '@/election/events/catalogue';
import { type Refusal, refusal } from '@/election/events/refusal';
import type { FigureChange, Figures, Meeting, Round } from '@/election/state/meeting';

/** The figure, or the refusal that it is still missing. */
export const missingFigures = (
  meeting: Meeting,
  ...names: readonly FigureName[]
): readonly Refusal[] =>
  names
    .filter((figure) => meeting.round.figures[figure] === null)
    .map((figure) => refusal('figure.missing', { figure }));

/** What returned papers may not exceed, by the adopted method; `null` while it is not known. */
export function returnedLimit(
  meeting: Meeting,
): { readonly figure: 'voters' | 'issued'; readonly value: number } | null {
  const figure = meeting.method?.rules.returnedLimit;
  if (figure === undefined) return null;
  const value = meeting.round.figures[figure];
  return value === null ? null : { figure, value };
}

/** Gate 3 (domain §3.10): more papers came back than the method allows. */
export function overReturned(meeting: Meeting): readonly Refusal[] {
  const returned = meeting.round.figures.returned;
  const limit = returnedLimit(meeting);
  if (returned === null || limit === null || returned <= limit.value) return [];
  return [refusal('returned.overLimit', { returned, limit: limit.value, figure: limit.figure })];
}

/** Why nothing is void: no more papers came back than the method allows. Silent while a figure is missing. */
export function withinLimit(meeting: Meeting): readonly Refusal[] {
  const returned = meeting.round.figures.returned;
  const limit = returnedLimit(meeting);
  if (returned === null || limit === null || returned > limit.value) return [];
  return [refusal('returned.withinLimit', { returned, limit: limit.value })];
}

/** Gate 2 (domain §3.8): as many papers issued as members present. Silent while either is missing. */
export function issuedGate(meeting: Meeting): readonly Refusal[] {
  const { issued, present, due, received } = meeting.round.figures;
  const refusals: Refusal[] = [];
  if (issued !== null && present !== null && issued !== present)
    refusals.push(refusal('papers.issuedNotPresent', { issued, present }));
  if (issued !== null && received !== null && issued > received)
    refusals.push(refusal('papers.issuedOverReceived', { issued, received }));
  if (present !== null && due !== null && present > due)
    refusals.push(refusal('papers.presentOverDue', { present, due }));
  return refusals;
}

/** Voters no more than papers issued. */
export function votersGate(meeting: Meeting): readonly Refusal[] {
  const { voters, issued } = meeting.round.figures;
  return voters !== null && issued !== null && voters > issued
    ? [refusal('papers.votersOverIssued', { voters, issued })]
    : [];
}

/** received = issued + replaced + left over (domain §3.8). */
export function leftOverGate(meeting: Meeting): readonly Refusal[] {
  const { received, issued, replaced, leftOver } = meeting.round.figures;
  if (received === null || issued === null || leftOver === null) return [];
  return received === issued + (replaced ?? 0) + leftOver
    ? []
    : [
        refusal('papers.leftOverDiffers', {
          received,
          issued,
          replaced: replaced ?? 0,
          leftOver,
        }),
      ];
}

/** What was closed, and said of the count, is asked anew once anything under it changes. */
export const UNSAID = {
  countingClosed: false,
  baseAcknowledged: false,
  outsideNamed: false,
} as const;

/** Sets figures of the round; what was counted on them must be closed again. */
export const withFigures = (round: Round, changed: Partial<Figures>): Round => ({
  ...round,
  figures: { ...round.figures, ...changed },
  ...UNSAID,
});

/** Records a figure beside the one that stood before it; one that was not recorded was nothing. */
export function withChange(round: Round, change: Omit<FigureChange, 'from'>): Round {
  const from = round.figures[change.figure] ?? 0;
  return {
    ...withFigures(round, { [change.figure]: change.to }),
    changes: [...round.changes, { ...change, from }],
  };
}
