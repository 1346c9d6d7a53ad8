import type { Meeting } from './meeting';
import type { Deviation, DrawnSheet, Round } from './round';
import { allRounds, hasEnded } from './rounds';

/** The sheet that stands: the last one drawn, unless it was withdrawn. */
export function standingSheet(round: Round): DrawnSheet | null {
  const last = round.sheets.at(-1);
  return last === undefined || last.withdrawn !== null ? null : last;
}

/** The sheets that count: of each round that was announced its last one. */
export const announcedSheets = (meeting: Meeting): readonly DrawnSheet[] =>
  allRounds(meeting)
    .filter(({ announced }) => announced)
    .flatMap(({ sheets }) => sheets.slice(-1));

/** Replaces the standing sheet by what `change` makes of it. */
export function withStandingSheet(round: Round, change: (sheet: DrawnSheet) => DrawnSheet): Round {
  return {
    ...round,
    sheets: round.sheets.map((sheet, i) => (i === round.sheets.length - 1 ? change(sheet) : sheet)),
  };
}

/** Whether a sheet stands that somebody has signed and that is not announced. */
export const isSheetSigned = (meeting: Meeting): boolean =>
  allRounds(meeting).some(
    (round) => !hasEnded(round) && (standingSheet(round)?.signatures.length ?? 0) > 0,
  );

/** What has just not gone by the rules stands beneath every sheet that is drawn and not announced. */
export function onStandingSheets(meeting: Meeting, more: readonly Deviation[]): Meeting {
  const added = (round: Round): Round =>
    hasEnded(round) || standingSheet(round) === null
      ? round
      : withStandingSheet(round, (sheet) => ({
          ...sheet,
          deviations: [...sheet.deviations, ...more],
        }));
  return { ...meeting, round: added(meeting.round), otherRounds: meeting.otherRounds.map(added) };
}
