import type { BallotForm } from '@/election/events/ballot';
import { canonical } from '@/election/events/canonical';
import { sha256Hex } from '@/election/events/fingerprint';
import type { Hash } from '@/election/events/ids';
import type { Method } from '@/election/events/meeting';
import {
  reasonsOfVoid,
  type Sheet,
  type SheetContest,
  type SheetExtras,
} from '@/election/events/resultSheet';
import { packetsByHand } from '@/election/rules/count/handTotals';
import { readingsOfRound } from '@/election/rules/count/readEntered';
import { electedOutside, roundResult } from '@/election/rules/count/result';
import { errorRate } from '@/election/rules/count/secondCount';
import { attendance } from '@/election/rules/roster/attendance';
import { returnedLimit } from '@/election/rules/round/figures';
import type { Head, Meeting } from '@/election/state/meeting';
import type { Deviation, Figures, Round } from '@/election/state/round';
import { allRounds } from '@/election/state/rounds';
import { rulesFor } from '@/election/tally/ballots/purpose';
import { quorumNeeded } from '@/election/tally/quorum';
import type { ContestResult, Result } from '@/election/tally/result';
import { baseFigure } from '@/election/tally/threshold';
import { zipWith } from '@/election/tally/zipWith';

/** Fingerprint of the settings adopted: what is computed with, in canonical form. */
export const methodHash = (method: Method): Hash => sha256Hex(canonical(method));

/** Names each fact that stands on a sheet; `null` while something of it is missing. */
export function sheetOf(meeting: Meeting, head: Head): Sheet | null {
  const { details, method, round } = meeting;
  const form = round.ballot;
  const limit = returnedLimit(meeting);
  const figures = allFigures(round.figures);
  if (details === null || method === null || form === null) return null;
  if (limit === null || figures === null) return null;
  const counted = round.voided
    ? uncounted(form)
    : countedPart(meeting, { form, method, figures }, roundResult(meeting));
  if (counted === null) return null;
  return {
    format: 'jipiaotai-sheet',
    version: 1,
    kind: round.voided ? 'void' : 'result',
    meeting: meeting.id,
    practice: meeting.practice,
    number: round.sheets.length + 1,
    replaces: replacedBy(round),
    details,
    form: round.form,
    round: round.number,
    figures,
    excluded: attendance(meeting).excluded,
    dueChanges: meeting.dueChanges.map(({ name, what, reason }) => ({ name, what, reason })),
    quorumNeeded: quorumNeeded(rulesFor(form.purpose, method.rules).quorum, figures.due),
    returnedLimit: limit,
    figureChanges: round.changes.map(({ figure, from, to, kind, reason, stamp }) => ({
      figure,
      from,
      to,
      kind,
      reason,
      witnesses: [...stamp.witnesses],
    })),
    method,
    methodHash: methodHash(method),
    officers: meeting.serving.map(({ office, name }) => ({ office, name })),
    relieved: meeting.relieved.map(({ office, name, reason }) => ({ office, name, reason })),
    ...counted,
    ...besides(meeting, form),
    corrections: corrections(round),
    journal: { seq: head.seq, head: head.hash },
  };
}

/** What a plain first round of a members' meeting does not have is left out of its sheet. */
function besides(meeting: Meeting, ballot: BallotForm): SheetExtras {
  const { body, methodText, round } = meeting;
  const outside = round.voided ? [] : electedOutside(meeting);
  const earlier = earlierSheets(meeting);
  const secondCount = errorRate(meeting);
  const byHand = packetsByHand(round);
  return {
    ...(body !== 'members' && { body }),
    ...(ballot.purpose !== undefined && { purpose: ballot.purpose }),
    ...(ballot.name !== undefined && { formName: ballot.name }),
    ...(ballot.blankMeans !== 'abstain' && { blankMeans: ballot.blankMeans }),
    ...(ballot.within !== null && { within: ballot.within }),
    ...(ballot.among !== undefined && { among: ballot.among }),
    ...(round.kind !== 'first' && { roundKind: round.kind }),
    ...(round.reason !== '' && { roundReason: round.reason }),
    ...(methodText !== null && { methodTextHash: sha256Hex(methodText) }),
    ...(outside.length > 0 && { electedOutside: [...outside] }),
    ...(!round.voided && secondCount.papers > 0 && { secondCount: { ...secondCount } }),
    ...(!round.voided &&
      byHand.length > 0 && {
        byHand: byHand.map(({ packet, totals }) => ({ packet, papers: totals.papers })),
      }),
    ...(meeting.repairs.length > 0 && { repairs: [...meeting.repairs] }),
    ...(meeting.deviations.length > 0 && {
      deviations: meeting.deviations.map(deviationOnSheet),
    }),
    ...(earlier.length > 0 && { earlierSheets: earlier }),
  };
}

/** A deviation as sheets name it, by the number of its entry. */
export const deviationOnSheet = ({
  kind,
  names,
  seq,
  hands,
}: Deviation): NonNullable<Sheet['deviations']>[number] => ({
  kind,
  names: [...names],
  entry: seq,
  hands: hands && { ...hands },
});

/** The sheets announced before in this meeting, form by form: together they are its result. */
const earlierSheets = (meeting: Meeting): NonNullable<Sheet['earlierSheets']> =>
  allRounds(meeting)
    .filter(({ announced }) => announced)
    .flatMap(({ form, number: round, sheets }) =>
      sheets.slice(-1).map(({ text }) => ({ form, round, hash: sha256Hex(text) })),
    );

/** The exact bytes that are signed; `null` while no sheet can be drawn. */
export function sheetText(meeting: Meeting, head: Head): string | null {
  const sheet = sheetOf(meeting, head);
  return sheet === null ? null : canonical(sheet);
}

/** Every figure of the round; `null` while one is missing. */
function allFigures(figures: Figures): Sheet['figures'] | null {
  const { due, present, received, issued, replaced, voters, leftOver, returned } = figures;
  if (due === null || present === null || received === null || issued === null) return null;
  if (replaced === null || voters === null || leftOver === null || returned === null) return null;
  return { due, present, received, issued, replaced, voters, leftOver, returned };
}

/** The withdrawn sheet in whose place the next one comes. */
function replacedBy({ sheets }: Round): Sheet['replaces'] {
  const last = sheets.at(-1);
  if (last === undefined || last.withdrawn === null) return null;
  return { number: last.number, hash: sha256Hex(last.text), reason: last.withdrawn.reason };
}

type CountedPart = Pick<Sheet, 'contests' | 'papers'>;

const asked = ({ contests }: BallotForm) =>
  contests.map(({ id, office, seats, kind, candidates, sources }) => ({
    id,
    office,
    seats,
    kind,
    candidates: [...candidates],
    ...(sources !== undefined && { sources }),
  }));

/** A void sheet gives no votes. */
const uncounted = (form: BallotForm): CountedPart => ({
  contests: asked(form).map((contest) => ({ ...contest, result: null })),
  papers: null,
});

/** Contests with their result, and papers with their reasons; `null` where the round has no result. */
function countedPart(
  meeting: Meeting,
  { form, method, figures }: { form: BallotForm; method: Method; figures: Sheet['figures'] },
  result: Result | null,
): CountedPart | null {
  if (result === null || !('contests' in result)) return null;
  const { majorityBase } = rulesFor(form.purpose, method.rules);
  return {
    contests: zipWith(asked(form), result.contests, (contest, counted) => ({
      ...contest,
      result: resultOnSheet(counted, {
        name: majorityBase,
        value: baseFigure(majorityBase, { ...figures, valid: counted.validPapers }),
      }),
    })),
    papers: { ...result.papers, voidBy: voidBy(meeting) },
  };
}

type ContestOnSheet = NonNullable<SheetContest['result']>;

/** A contest as it was counted, with the base that its threshold is taken from. */
export function resultOnSheet(
  counted: ContestResult,
  base: ContestOnSheet['base'],
): ContestOnSheet {
  const { validPapers, threshold, electedIfBase, next } = counted;
  return {
    validPapers,
    base,
    threshold,
    candidates: [...counted.candidates],
    writeIns: [...counted.writeIns],
    elected: [...counted.elected],
    next: next === null ? null : { ...next, candidates: [...next.candidates] },
    electedIfBase:
      electedIfBase === undefined
        ? null
        : { due: [...electedIfBase.due], present: [...electedIfBase.present] },
  };
}

function voidBy(meeting: Meeting): NonNullable<Sheet['papers']>['voidBy'] {
  const found = readingsOfRound(meeting).map((reading) =>
    reading.void?.kind === 'ruling' ? reading.void.reason : reading.void?.kind,
  );
  const byHand = packetsByHand(meeting.round).reduce((sum, { totals }) => sum + totals.void, 0);
  return reasonsOfVoid
    .map((reason) => ({
      reason,
      papers: reason === 'byHand' ? byHand : found.filter((other) => other === reason).length,
    }))
    .filter(({ papers }) => papers > 0);
}

function corrections(round: Round): Sheet['corrections'] {
  return round.packets.flatMap(({ places, settled }, p) => [
    ...places.flatMap(({ struck }, i) =>
      struck.map(({ reason, note, stamp }) => ({
        packet: p + 1,
        place: i + 1,
        reason,
        ...(note !== null && { note }),
        witnesses: [...stamp.witnesses],
      })),
    ),
    // A paper that the first entry had skipped: nothing was struck through for it.
    ...settled.flatMap(({ place, firstWrong, reason, stamp }) =>
      firstWrong && place !== null && places[place - 1]?.struck.length === 0
        ? [{ packet: p + 1, place, reason, witnesses: [...stamp.witnesses] }]
        : [],
    ),
  ]);
}
