import type { FigureName } from '@/election/events/catalogue';
import { type Refusal, type RefusalCode, refusal } from '@/election/events/refusal';
import { dueAndPresent, quorumGate } from '@/election/rules/roster/attendance';
import { issuedGate, leftOverGate, overReturned, votersGate } from '@/election/rules/round/figures';
import type { Meeting } from '@/election/state/meeting';
import { headCounted, mayBegin, papersAllEntered } from '@/election/steps';
import { type EquationId, equations } from './equations';

/** The figures of a round in the order in which each follows from the one before it (domain §4.6). */
export const balancePlaces = [
  'due',
  'present',
  'issued',
  'voters',
  'returned',
  'split',
  'entered',
] as const;
export type BalancePlace = (typeof balancePlaces)[number];

/**
 * One figure of the chain, and whether it fits what stands before it. `values` has one number, in
 * `split` papers valid and papers void, and none while nothing is known. `underWay`: papers are
 * still being entered, so that nothing is wrong yet. `breaks` says what does not fit, and `again`
 * what can be counted again for it, the likeliest first; whether it may be is for the acts to say.
 */
export interface BalanceLink {
  readonly place: BalancePlace;
  readonly values: readonly number[];
  readonly state: 'unknown' | 'holds' | 'underWay' | 'breaks';
  readonly breaks: readonly Refusal[];
  readonly again: readonly FigureName[];
}

/** Whose recount mends what a rule refuses. Papers entered wrongly are withdrawn, not counted again. */
const mendedBy: Partial<Record<RefusalCode, readonly FigureName[]>> = {
  'quorum.missing': ['present'],
  'papers.presentOverDue': ['present', 'due'],
  'papers.issuedNotPresent': ['issued', 'present'],
  'papers.issuedOverReceived': ['issued', 'received'],
  // Papers issued are held against those present by a gate of their own.
  'papers.leftOverDiffers': ['leftOver', 'received', 'replaced'],
  'papers.votersOverIssued': ['voters', 'issued'],
  // The limit is not among them: an over-return is no reason to raise it (domain §3.10).
  'returned.overLimit': ['returned'],
  'count.differs': ['returned'],
  'paper.notThere': ['returned'],
};

/** The chain from the members due to the papers entered; empty before the second head-count. */
export function balance(meeting: Meeting): readonly BalanceLink[] {
  if (!headCounted(meeting)) return [];
  const { due, present } = dueAndPresent(meeting);
  const { issued, voters, returned } = meeting.round.figures;
  const ofIssued = issuedGate(meeting);
  const isOfPresent = ({ code }: Refusal) => code === 'papers.presentOverDue';
  return [
    link('due', [due], []),
    link('present', [present], [...quorumGate(meeting), ...ofIssued.filter(isOfPresent)]),
    link('issued', known(issued), [
      ...ofIssued.filter((one) => !isOfPresent(one)),
      ...leftOverGate(meeting),
    ]),
    link('voters', known(voters), votersGate(meeting)),
    link('returned', known(returned), overReturned(meeting)),
    ...counted(meeting),
  ];
}

/** What breaks first, from the head-count to the papers; `null` where everything known fits. */
export const firstBreak = (links: readonly BalanceLink[]): BalanceLink | null =>
  links.find(({ state }) => state === 'breaks') ?? null;

const known = (figure: number | null): readonly number[] => (figure === null ? [] : [figure]);

function link(
  place: BalancePlace,
  values: readonly number[],
  breaks: readonly Refusal[],
): BalanceLink {
  if (values.length === 0) return { place, values, state: 'unknown', breaks: [], again: [] };
  const again = [...new Set(breaks.flatMap(({ code }) => mendedBy[code] ?? []))];
  return { place, values, state: breaks.length > 0 ? 'breaks' : 'holds', breaks, again };
}

/** Papers valid and void are those of the papers entered; in a void round nothing is counted. */
function counted(meeting: Meeting): readonly BalanceLink[] {
  const { entered, figures, totals, voided } = meeting.round;
  const { returned } = figures;
  const begun = entered > 0 || mayBegin(meeting, 'count').length === 0;
  if (voided || returned === null || !begun)
    return [link('split', [], []), link('entered', [], [])];
  const valid = totals.entered - totals.void;
  if (entered < returned)
    return [underWay('split', [valid, totals.void]), underWay('entered', [entered])];
  const enteredDiffers = papersAllEntered(meeting);
  return [
    link('split', [valid, totals.void], enteredDiffers.length > 0 ? [] : unbalanced(meeting)),
    link('entered', [entered], enteredDiffers),
  ];
}

const underWay = (place: BalancePlace, values: readonly number[]): BalanceLink => ({
  ...{ place, values, state: 'underWay', breaks: [], again: [] },
});

const OF_THE_COUNT: ReadonlySet<EquationId> = new Set([
  'returnedSplits',
  'contestPapers',
  'candidateSplits',
  'gradesSplit',
  'votesWithinSeats',
]);

/** Every paper is read once more for these, so they are asked only when all are entered. */
const unbalanced = (meeting: Meeting): readonly Refusal[] =>
  equations(meeting)
    .filter(({ id, holds }) => OF_THE_COUNT.has(id) && !holds)
    .map(({ id, figures }) => refusal('count.unbalanced', { equation: id, figures }));
