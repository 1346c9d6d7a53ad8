import { type EquationId, type Refusal, refusal } from '@/election/events/refusal';
import type { FigureName } from '@/election/events/round';
import type { Figures } from '@/election/state/round';
import { type FigureTerms, returnedLimit } from './figures';

/** The figures that a rule compares, by name; `null` where one is not recorded yet. */
type Compared<Names extends string> = { readonly [N in Names]: number | null };
type Known<Names extends string> = { readonly [N in Names]: number };

/** One rule as it stands for the figures of a round. */
export interface FigureCheck {
  /** In the order in which they are said; `null` while one of them is not recorded. */
  readonly figures: readonly number[] | null;
  /** Whether nothing is wrong; true while a figure is missing. */
  readonly holds: boolean;
  /** What to say where it does not hold; `null` where nothing is wrong. */
  readonly refusal: Refusal | null;
}

/** A rule about the figures that people counted (domain §4.6). */
export interface FigureRule {
  /** Whose recount or correction can mend it, the likeliest first. */
  readonly recount: readonly FigureName[];
  readonly check: (terms: FigureTerms) => FigureCheck;
}

interface Definition<Names extends string> {
  /** The names in the order in which the equation is said. */
  readonly said: readonly Names[];
  readonly read: (figures: Figures) => Compared<Names>;
  readonly holds: (figures: Known<Names>) => boolean;
  readonly refusal: (figures: Known<Names>) => Refusal;
  readonly recount: readonly FigureName[];
}

const rule = <Names extends string>({
  said,
  read,
  holds,
  refusal: broken,
  recount,
}: Definition<Names>): FigureRule => ({
  recount,
  check({ round }) {
    const compared = read(round.figures);
    if (!allKnown(compared)) return NOT_KNOWN;
    const figures = said.map((name) => compared[name]);
    return checked(figures, holds(compared), broken(compared));
  },
});

/** A figure is missing: nothing can be said, and nothing is wrong. */
const NOT_KNOWN: FigureCheck = { figures: null, holds: true, refusal: null };

const checked = (figures: readonly number[], holds: boolean, broken: Refusal): FigureCheck => ({
  figures,
  holds,
  refusal: holds ? null : broken,
});

const allKnown = <Names extends string>(compared: Compared<Names>): compared is Known<Names> =>
  Object.values(compared).every((figure) => figure !== null);

/**
 * How the figures of a round must stand to one another (domain §3.6 to §3.10 and §4.6), each rule
 * once. The steps, the equations of the result sheet and the balance strip are read out of it.
 */
export const figureRules = {
  presentWithinDue: rule<'present' | 'due'>({
    said: ['present', 'due'],
    read: ({ present, due }) => ({ present, due }),
    holds: ({ present, due }) => present <= due,
    refusal: ({ present, due }) => refusal('papers.presentOverDue', { present, due }),
    recount: ['present', 'due'],
  }),
  /** Gate 2 (domain §3.8): as many papers issued as members present. */
  issuedIsPresent: rule<'issued' | 'present'>({
    said: ['issued', 'present'],
    read: ({ issued, present }) => ({ issued, present }),
    holds: ({ issued, present }) => issued === present,
    refusal: ({ issued, present }) => refusal('papers.issuedNotPresent', { issued, present }),
    recount: ['issued', 'present'],
  }),
  votersWithinIssued: rule<'voters' | 'issued'>({
    said: ['voters', 'issued'],
    read: ({ voters, issued }) => ({ voters, issued }),
    holds: ({ voters, issued }) => voters <= issued,
    refusal: ({ voters, issued }) => refusal('papers.votersOverIssued', { voters, issued }),
    recount: ['voters', 'issued'],
  }),
  /** Asked before the left-over papers are counted: then `receivedSplits` says the rest. */
  issuedWithinReceived: rule<'issued' | 'received'>({
    said: ['issued', 'received'],
    read: ({ issued, received }) => ({ issued, received }),
    holds: ({ issued, received }) => issued <= received,
    refusal: ({ issued, received }) => refusal('papers.issuedOverReceived', { issued, received }),
    recount: ['issued', 'received'],
  }),
  /** received = issued + replaced + left over (domain §3.8). */
  receivedSplits: rule<'received' | 'issued' | 'replaced' | 'leftOver'>({
    said: ['received', 'issued', 'replaced', 'leftOver'],
    read: ({ received, issued, replaced, leftOver }) => ({
      received,
      issued,
      replaced: replaced ?? 0,
      leftOver,
    }),
    holds: ({ received, issued, replaced, leftOver }) => received === issued + replaced + leftOver,
    refusal: (figures) => refusal('papers.leftOverDiffers', figures),
    recount: ['leftOver', 'received', 'replaced'],
  }),
  /** Gate 3 (domain §3.10): no more papers came back than the method allows. The limit itself is never raised for it. */
  returnedWithinLimit: {
    recount: ['returned'],
    check(terms: FigureTerms) {
      const { returned } = terms.round.figures;
      const limit = returnedLimit(terms);
      if (returned === null || limit === null) return NOT_KNOWN;
      const { value, figure } = limit;
      return checked(
        [returned, value],
        returned <= value,
        refusal('returned.overLimit', { returned, limit: value, figure }),
      );
    },
  },
} as const satisfies Readonly<Record<string, FigureRule>>;

export type FigureRuleId = keyof typeof figureRules;

/** The rules that stand on the result sheet as equations, in its order. */
export const figureEquationIds = [
  'presentWithinDue',
  'issuedIsPresent',
  'votersWithinIssued',
  'receivedSplits',
  'returnedWithinLimit',
] as const satisfies readonly (FigureRuleId & EquationId)[];

/** What must hold of the papers issued, whose count is taken right after the second head-count. */
export const ISSUED_RULES = [
  'issuedIsPresent',
  'issuedWithinReceived',
  'presentWithinDue',
] as const satisfies readonly FigureRuleId[];

/** What these rules refuse, in the order asked; silent while a figure is missing. */
export const figureRefusals = (
  meeting: FigureTerms,
  ...ids: readonly FigureRuleId[]
): readonly Refusal[] =>
  ids.flatMap((id) => {
    const { refusal: broken } = figureRules[id].check(meeting);
    return broken === null ? [] : [broken];
  });
