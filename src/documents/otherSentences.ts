import { fingerprint } from '@/election/events/fingerprint';
import type { Sheet, SheetContest } from '@/election/events/resultSheet';
import { type Purpose, rulesFor } from '@/election/tally/ballots/purpose';
import type { Words } from '@/text';
import {
  figureSentences,
  roundSentences,
  type ThresholdSaid,
  thresholdSentence,
} from './sentences';

export type OtherKind = NonNullable<Purpose>['kind'];
export type VotedKind = Exclude<OtherKind, 'evaluation'>;
type Counted = NonNullable<SheetContest['result']>;

/** The sheet with the rules that its paper was counted by: a recommendation meeting sets its own. */
const asCounted = (sheet: Sheet): Sheet => ({
  ...sheet,
  method: { ...sheet.method, rules: rulesFor(sheet.purpose, sheet.method.rules) },
});

const isAtLeast = (sheet: Sheet): boolean =>
  asCounted(sheet).method.rules.majorityComparator === '>=';

/** What stands under the figures; it is no election that is valid. */
export function otherFigureSentences(sheet: Sheet, words: Words): readonly string[] {
  const { figures, returnedLimit: limit } = sheet;
  const said = [figures.returned, words.terms.figure[limit.figure], limit.value] as const;
  const elects = words.documents.withinLimit(...said);
  return [...figureSentences(asCounted(sheet), words), ...roundSentences(sheet, words)].map(
    (sentence) => (sentence === elects ? words.others.withinLimit(...said) : sentence),
  );
}

/** What the paper asked, in figures. */
export function askedSentence(
  { purpose }: Sheet,
  { seats, candidates }: SheetContest,
  { others, terms }: Words,
): string {
  switch (purpose?.kind) {
    case undefined:
      return '';
    case 'recommendation':
      return others.asks.recommendation(seats, terms.recommenders[purpose.by]);
    case 'preselection':
      return others.asks.preselection(seats, candidates.length);
    case 'evaluation':
      return others.asks.evaluation(candidates.length);
    case 'confirmation':
      return others.asks.confirmation(candidates.length);
  }
}

/** The threshold, with its base, and what passing it means here. */
export function passingSentence(
  sheet: Sheet,
  kind: VotedKind,
  result: Counted,
  words: Words,
): ThresholdSaid {
  const said = thresholdSentence(asCounted(sheet), result, words);
  return result.threshold === null
    ? said
    : {
        lead: kind === 'recommendation' ? words.others.namedOn(isAtLeast(sheet)) : said.lead,
        base: said.base,
        rest: words.others.threshold[kind](result.threshold),
      };
}

/** What a round of a paper that elects nobody came to, in one sentence. */
export const outcomeSentence = (
  { others }: Pick<Words, 'others'>,
  kind: OtherKind,
  chosen: readonly string[],
): string =>
  kind === 'evaluation' ? others.electsNobody.evaluation : others.outcome[kind](chosen);

/** Where the candidates come from: who recommended them, by which weights and which sheets. */
export function sourceSentences(
  { sources }: Pick<SheetContest, 'sources'>,
  { others }: Words,
): readonly string[] {
  if (sources === undefined) return [];
  const { people, weights, sheets } = sources;
  return [
    others.candidatesFrom(
      people.map(({ name, from, score }) =>
        others.sourceOf(
          name,
          from.map((one) => others.sources[one]),
          score,
        ),
      ),
    ),
    ...(weights === null ? [] : [others.weights(weights.representatives, weights.members)]),
    ...(sheets.length === 0
      ? []
      : [
          others.sheets(
            sheets.map(({ by, hash }) => others.sheetOf(others.sources[by], fingerprint(hash))),
          ),
        ]),
  ];
}
