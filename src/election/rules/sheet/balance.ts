import { type EquationId, type Refusal, refusal } from '@/election/events/refusal';
import type { FigureName } from '@/election/events/round';
import { mayCount } from '@/election/rules/count/mayCount';
import { papersAllEntered } from '@/election/rules/count/papersAllEntered';
import { dueAndPresent, quorumGate } from '@/election/rules/roster/attendance';
import { type FigureRuleId, figureRefusals, figureRules } from '@/election/rules/round/figureRules';
import { headCounted } from '@/election/rules/round/standing';
import type { Meeting } from '@/election/state/meeting';
import { equations } from './equations';

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

/** The chain from the members due to the papers entered; empty before the second head-count. */
export function balance(meeting: Meeting): readonly BalanceLink[] {
  if (!headCounted(meeting)) return [];
  const { due, present } = dueAndPresent(meeting);
  const { issued, voters, returned } = meeting.round.figures;
  const quorumBreaks = { breaks: quorumGate(meeting), again: ['present'] } as const;
  return [
    link('due', [due]),
    link('present', [present], quorumBreaks, byRules(meeting, 'presentWithinDue')),
    link(
      'issued',
      known(issued),
      byRules(meeting, 'issuedIsPresent', 'issuedWithinReceived', 'receivedSplits'),
    ),
    link('voters', known(voters), byRules(meeting, 'votersWithinIssued')),
    link('returned', known(returned), byRules(meeting, 'returnedWithinLimit')),
    ...counted(meeting),
  ];
}

/** What breaks first, from the head-count to the papers; `null` where everything known fits. */
export const firstBreak = (links: readonly BalanceLink[]): BalanceLink | null =>
  links.find(({ state }) => state === 'breaks') ?? null;

const known = (figure: number | null): readonly number[] => (figure === null ? [] : [figure]);

/** What breaks at a link, and whose recount can mend it. */
type Broken = Pick<BalanceLink, 'breaks' | 'again'>;
const NOTHING_BREAKS: Broken = { breaks: [], again: [] };

/** Papers entered wrongly are withdrawn, not counted again: only the number returned may be wrong. */
const byPapers = (breaks: readonly Refusal[]): Broken => ({
  breaks,
  again: breaks.some(({ code }) => code === 'count.differs' || code === 'paper.notThere')
    ? ['returned']
    : [],
});

/** The rules that do not hold, with the recounts that each of them names. */
const byRules = (meeting: Meeting, ...ids: readonly FigureRuleId[]): Broken => ({
  breaks: figureRefusals(meeting, ...ids),
  again: ids.flatMap((id) =>
    figureRefusals(meeting, id).length > 0 ? figureRules[id].recount : [],
  ),
});

function link(
  place: BalancePlace,
  values: readonly number[],
  ...broken: readonly Broken[]
): BalanceLink {
  if (values.length === 0) return { place, values, state: 'unknown', breaks: [], again: [] };
  const breaks = broken.flatMap((one) => one.breaks);
  const again = broken.flatMap((one) => (one.breaks.length > 0 ? one.again : []));
  return {
    place,
    values,
    state: breaks.length > 0 ? 'breaks' : 'holds',
    breaks,
    again: [...new Set(again)],
  };
}

/** Papers valid and void are those of the papers entered; in a void round nothing is counted. */
function counted(meeting: Meeting): readonly BalanceLink[] {
  const { entered, figures, totals, voided } = meeting.round;
  const { returned } = figures;
  const begun = entered > 0 || mayCount(meeting).length === 0;
  if (voided || returned === null || !begun) return [link('split', []), link('entered', [])];
  const valid = totals.entered - totals.void;
  if (entered < returned)
    return [underWay('split', [valid, totals.void]), underWay('entered', [entered])];
  const enteredDiffers = papersAllEntered(meeting);
  return [
    link(
      'split',
      [valid, totals.void],
      enteredDiffers.length > 0 ? NOTHING_BREAKS : byPapers(unbalanced(meeting)),
    ),
    link('entered', [entered], byPapers(enteredDiffers)),
  ];
}

const underWay = (place: BalancePlace, values: readonly number[]): BalanceLink => ({
  place,
  values,
  state: 'underWay',
  breaks: [],
  again: [],
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
