import { refusal } from '@/election/events/refusal';
import {
  expectedSigners,
  keysComplete,
  keysMissing,
  officesEnoughToCount,
  officesFull,
  presides,
  scrutineersStand,
} from '@/election/rules/officers/officers';
import { type Question, requires } from '@/election/rules/question';
import { boxOpened } from '@/election/rules/round/standing';
import { standingSheet } from '@/election/state/sheets';

/** There is something to be said on a sheet: the count is closed, or the round is void. */
export const countedOrVoided = requires(
  ({ round }) => round.countingClosed || round.voided,
  refusal('count.notClosed', {}),
);

/** Every signature is there or recorded as wanting, and somebody signed. */
export const sheetComplete: Question = (meeting) => {
  const sheet = standingSheet(meeting.round);
  if (sheet === null) return [refusal('sheet.none', {})];
  const settled = new Set([
    ...sheet.signatures.map((signature) => signature.name),
    ...sheet.wanting.map((wanting) => wanting.name),
  ]);
  const names = expectedSigners(meeting).filter((name) => !settled.has(name));
  if (names.length > 0) return [refusal('sheet.unsigned', { names })];
  return sheet.signatures.length === 0 ? [refusal('sheet.nobodySigned', {})] : [];
};

/**
 * Offices are full until the box is opened, enough to go on counting after that, and to sign once it
 * is counted. When only the announcement is left nobody is missed.
 */
export const officesStand: Question = (meeting) => {
  if (!boxOpened(meeting)) return officesFull(meeting, meeting.serving);
  if (sheetComplete(meeting).length === 0) return [];
  return countedOrVoided(meeting).length === 0
    ? scrutineersStand(meeting)
    : officesEnoughToCount(meeting);
};

/** Everybody who needs one has a PIN; once the sheet is complete only who announces it. */
export const keysStand: Question = (meeting) =>
  sheetComplete(meeting).length === 0
    ? keysMissing(meeting, presides(meeting))
    : keysComplete(meeting);
