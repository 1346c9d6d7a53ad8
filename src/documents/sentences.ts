import type { Sheet, SheetContest } from '@/election/events/resultSheet';
import { unreachable } from '@/election/tally/unreachable';
import type { Words } from '@/text';
import { percent } from '@/text/percent';

type Counted = NonNullable<SheetContest['result']>;

/** Quorum, papers and limit: what stands under the figures, in the terms of the adopted method. */
export function figureSentences(sheet: Sheet, { documents, terms }: Words): readonly string[] {
  const { figures, returnedLimit: limit, method, papers } = sheet;
  const { num, den, comparator } = method.rules.quorum;
  const over = sheet.kind === 'void';
  return [
    documents.quorum({
      share: percent(figures.present, figures.due),
      num,
      den,
      atLeast: comparator === '>=',
      needed: sheet.quorumNeeded,
      excluded: sheet.excluded,
    }),
    documents.received(figures.received, figures.issued, figures.replaced, figures.leftOver),
    documents[over ? 'overLimit' : 'withinLimit'](
      figures.returned,
      terms.figure[limit.figure],
      limit.value,
    ),
    ...(papers === null || papers.voidBy.length === 0
      ? []
      : [
          documents.voidBy(
            papers.void,
            papers.voidBy.map(({ reason, papers: n }) =>
              documents.voidReason(terms.voidReason[reason], n),
            ),
          ),
        ]),
  ];
}

/** The threshold in three parts, so that the base can stand out. */
export interface ThresholdSaid {
  readonly lead: string;
  readonly base: string;
  readonly rest: string;
}

export function thresholdSentence(
  sheet: Sheet,
  { base, threshold }: Counted,
  { documents }: Words,
): ThresholdSaid {
  const said = documents.threshold;
  if (threshold === null) return { lead: said.none, base: '', rest: '' };
  return {
    lead: said.lead(sheet.method.rules.majorityComparator === '>='),
    base: said.base[base.name](base.value),
    rest: said.rest(threshold),
  };
}

export const electedSentence = (
  { elected }: { readonly elected: readonly string[] },
  { documents }: Words,
): string => (elected.length === 0 ? documents.nobodyElected : documents.elected(elected));

/** What follows from the result, naming people and seats. */
export function nextSentence({ next }: Counted, { documents }: Words): string {
  const said = documents.next;
  if (next === null) return said.none;
  const { kind, seats, candidates } = next;
  switch (kind) {
    case 'supplementary':
      return candidates.length === 0
        ? said.supplementaryOpen(seats)
        : said.supplementary(seats, candidates);
    case 'runoff':
      return said.runoff(seats, candidates);
    case 'refer':
      return said.refer(seats, candidates);
    default:
      return unreachable(kind);
  }
}

/** What rules the papers of this round beside the method, and who was elected against it. */
export function roundSentences(sheet: Sheet, { documents, terms }: Words): readonly string[] {
  const { within, electedOutside, among, roundReason } = sheet;
  const officeOf = (id: string) => sheet.contests.find((one) => one.id === id)?.office ?? id;
  const said: string[] = [];
  if (roundReason !== undefined) said.push(documents.otherCandidates(roundReason));
  if (sheet.blankMeans === 'for') said.push(documents.blankMeansFor);
  if (among !== undefined) said.push(documents.among(terms.form(among.form)));
  if (within === undefined) return said;
  const [inner, outer] = [officeOf(within.contest), officeOf(within.mustAlsoBeChosenIn)];
  said.push(documents.within(inner, outer));
  if (electedOutside !== undefined)
    said.push(documents.electedOutside(electedOutside, inner, outer));
  return said;
}

/** Where those due and those present as base elect others; `null` where they elect the same. */
export function basesSentence({ electedIfBase, base }: Counted, words: Words): string | null {
  if (electedIfBase === null) return null;
  const { due, present } = electedIfBase;
  const same = due.length === present.length && due.every((name) => present.includes(name));
  return same ? null : words.documents.basesDiffer(due, present, words.terms.base[base.name]);
}

/** Everything that was put right or changed on the way, with reasons and witnesses. */
export function noteSentences(sheet: Sheet, { documents, terms }: Words): readonly string[] {
  const { corrections } = sheet;
  return [
    ...sheet.figureChanges.map(
      ({ kind, figure, from, to, reason, witnesses }) =>
        documents.changed(documents.change[kind], terms.figure[figure], from, to) +
        documents.reasonAndWitnesses(reason, witnesses),
    ),
    ...sheet.dueChanges.map(
      ({ name, what, reason }) =>
        documents.dueChange[what](name) + documents.reasonAndWitnesses(reason, []),
    ),
    ...sheet.relieved.map(
      ({ name, office, reason }) =>
        documents.relieved(name, terms.office[office], terms.reliefReason[reason]) +
        documents.reasonAndWitnesses('', []),
    ),
    ...(corrections.length === 0
      ? []
      : [
          documents.corrections(
            corrections.map(({ packet, place, reason, note, witnesses }) =>
              documents.correction(
                packet,
                place,
                note ?? terms.correctionReason[reason],
                witnesses,
              ),
            ),
          ),
        ]),
    ...countingSentences(sheet, documents),
    ...(sheet.deviations ?? []).map((deviation) =>
      deviationSentence(deviation, { documents, terms }),
    ),
    ...(sheet.repairs ?? []).map((repair) => documents.repaired(terms.repair(repair))),
  ];
}

/** What did not go by the rules, with the number of its entry. */
export const deviationSentence = (
  { kind, names, entry, hands }: NonNullable<Sheet['deviations']>[number],
  { documents, terms }: Pick<Words, 'documents' | 'terms'>,
): string =>
  documents.deviation(
    documents.deviations[kind](names),
    entry,
    hands && terms.hands(hands.for, hands.present),
  );

/** How far the first entries can be trusted, and what nobody can count again from the record. */
function countingSentences(
  { secondCount, byHand }: Sheet,
  documents: Words['documents'],
): readonly string[] {
  return [
    ...(secondCount === undefined
      ? []
      : [
          documents.secondCount(
            secondCount.papers,
            secondCount.firstWrong,
            percent(secondCount.firstWrong, secondCount.papers),
          ),
        ]),
    ...(byHand === undefined
      ? []
      : [
          documents.byHand(
            byHand.map(({ packet, papers }) => documents.byHandPacket(packet, papers)),
          ),
        ]),
  ];
}
