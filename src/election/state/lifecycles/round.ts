import type { Round } from '@/election/state/round';
import { roundOpenedBox } from '@/election/state/rounds';
import { standingSheet } from '@/election/state/sheets';
import { type Arrow, arrows } from './arrows';

/** How far a round has got (domain §3.6 to §3.13). `round.md` has the diagram. */
export const roundStates = [
  'prepared',
  'headCounted',
  'papersOut',
  'voted',
  'opened',
  'counting',
  'counted',
  'drawn',
  'signed',
  'announced',
  'voided',
  'voidDrawn',
  'voidSigned',
  'voidAnnounced',
  'notHeld',
] as const;
export type RoundState = (typeof roundStates)[number];

/** `null` while nothing is prepared that could be held. */
export function roundState(round: Round): RoundState | null {
  const { figures, ballot } = round;
  if (ballot === null) return null;
  if (round.notHeld !== null) return 'notHeld';
  if (figures.present === null) return 'prepared';
  if (figures.issued === null) return 'headCounted';
  if (figures.voters === null) return 'papersOut';
  if (!roundOpenedBox(round)) return 'voted';
  if (figures.returned === null) return 'opened';
  if (round.voided) return VOID[sheetState(round)];
  return round.countingClosed ? COUNTED[sheetState(round)] : 'counting';
}

type SheetState = 'none' | 'drawn' | 'signed' | 'announced';

/** Signed is a sheet that anybody signed. */
function sheetState(round: Round): SheetState {
  const sheet = standingSheet(round);
  if (sheet === null) return 'none';
  if (round.announced) return 'announced';
  return sheet.signatures.length > 0 ? 'signed' : 'drawn';
}

const COUNTED: Readonly<Record<SheetState, RoundState>> = {
  none: 'counted',
  drawn: 'drawn',
  signed: 'signed',
  announced: 'announced',
};

/** More papers came back than may: the round goes to its end by a void sheet. */
const VOID: Readonly<Record<SheetState, RoundState>> = {
  none: 'voided',
  drawn: 'voidDrawn',
  signed: 'voidSigned',
  announced: 'voidAnnounced',
};

export const roundArrows: readonly Arrow<RoundState>[] = [
  ...arrows(null, ['formSet', 'roundOpened'], 'prepared'),
  ...arrows('prepared', ['headCounted'], 'headCounted'),
  ...arrows('prepared', ['formDropped'], null),
  ...arrows('headCounted', ['papersIssued'], 'papersOut'),
  ...arrows('papersOut', ['votersCounted'], 'voted'),
  ...arrows('voted', ['procedureRecorded'], 'opened'),
  ...arrows('opened', ['returnedCounted'], 'counting'),
  ...arrows('counting', ['countingClosed'], 'counted'),
  ...arrows('counting', ['roundVoided'], 'voided'),
  // What was closed is open again once anything under it changes.
  ...arrows('counted', ['paperWithdrawn', 'figureCountedAgain', 'figureCorrected'], 'counting'),
  ...arrows('counted', ['sheetDrawn'], 'drawn'),
  ...arrows('drawn', ['sheetSigned'], 'signed'),
  ...arrows('signed', ['announced'], 'announced'),
  ...arrows('voided', ['sheetDrawn'], 'voidDrawn'),
  ...arrows('voidDrawn', ['sheetSigned'], 'voidSigned'),
  ...arrows('voidSigned', ['announced'], 'voidAnnounced'),
  // An error found before it is announced: the sheet is kept, and the count is open again.
  ...arrows('drawn', ['sheetWithdrawn'], 'counting'),
  ...arrows('signed', ['sheetWithdrawn'], 'counting'),
  ...arrows('voidDrawn', ['sheetWithdrawn'], 'counting'),
  ...arrows('voidSigned', ['sheetWithdrawn'], 'counting'),
  // Broken off: until the box is opened, and after that where the quorum proves missed.
  ...arrows('prepared', ['roundNotHeld'], 'notHeld'),
  ...arrows('headCounted', ['roundNotHeld'], 'notHeld'),
  ...arrows('papersOut', ['roundNotHeld'], 'notHeld'),
  ...arrows('voted', ['roundNotHeld'], 'notHeld'),
  ...arrows('opened', ['roundNotHeld'], 'notHeld'),
  ...arrows('counting', ['roundNotHeld'], 'notHeld'),
  // Somebody does not sign.
  ...arrows('drawn', ['roundNotHeld'], 'notHeld'),
  ...arrows('signed', ['roundNotHeld'], 'notHeld'),
  ...arrows('voidDrawn', ['roundNotHeld'], 'notHeld'),
  ...arrows('voidSigned', ['roundNotHeld'], 'notHeld'),
];
