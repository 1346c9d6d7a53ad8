import { minutesSince } from '@/election/events/minute';
import type { Sheet } from '@/election/events/resultSheet';
import { packetsByHand } from '@/election/rules/count/handTotals';
import { fewestScrutineers, isScrutineerOffice } from '@/election/rules/officers/officers';
import { isOver, type Meeting } from '@/election/state/meeting';
import type { Deviation, DrawnSheet } from '@/election/state/round';
import { allRounds } from '@/election/state/rounds';
import { announcedSheets } from '@/election/state/sheets';
import type { ReadPublicSheet } from '@/journal/publicCopy';

/**
 * What nobody vouches for in a record that holds. Each makes the answer amber, by its name; in this order they are
 * said (domain §11.10).
 */
export const CAVEATS = [
  /** The codes on the papers signed in ink were not compared with the file. */
  'notCompared',
  /** Only the sheets are there, and no papers that could be counted again. */
  'publicCopy',
  'practice',
  'notEnded',
  'takenOverWithoutHandOver',
  'takenOver',
  'keyReplaced',
  /** Another presides, or officers changed once votes could be seen. */
  'officersChanged',
  /** An act that nobody was left to sign, or the covered desk opened, by a show of hands alone. */
  'handsAlone',
  'signatureMissing',
  /** Fewer have signed a sheet that was announced than a body like this has scrutineers. */
  'fewSigners',
  'packetsByHand',
  'clockChanged',
  /** A sheet was drawn on another day than that of the meeting. */
  'otherDay',
  'recordMended',
] as const;
export type CaveatName = (typeof CAVEATS)[number];

export interface Caveat {
  readonly name: CaveatName;
  /** The numbers of the entries that it is about, ascending; empty where it is about no one entry. */
  readonly entries: readonly number[];
}

/** Everything in a meeting that nobody vouches for, in the order of `CAVEATS`; whether it was compared comes besides. */
export function caveatsOf(meeting: Meeting): readonly Caveat[] {
  return inOrder([
    ...ofMeeting(meeting),
    ...ofDeviations(meeting.deviations.map((one) => ({ ...one, entry: one.seq }))),
    ...ofSheets(meeting),
  ]);
}

/** The same of a public copy, as far as its sheets say it. */
export function caveatsOfSheets(sheets: readonly ReadPublicSheet[]): readonly Caveat[] {
  return inOrder([
    caveat('publicCopy'),
    ...sheets.flatMap(({ sheet, signatures, wanting, deviations }) => [
      ...(sheet.practice ? [caveat('practice')] : []),
      ...ofDeviations([...(sheet.deviations ?? []), ...deviations]),
      ...(wanting.length > 0 ? [caveat('signatureMissing')] : []),
      ...ofSigners(sheet, signatures),
      ...((sheet.byHand ?? []).length > 0 ? [caveat('packetsByHand')] : []),
      ...((sheet.repairs ?? []).length > 0 ? [caveat('recordMended')] : []),
    ]),
  ]);
}

/** Who was scrutineer when the sheet was drawn. */
export const scrutineersOn = ({ officers }: Sheet): readonly string[] =>
  officers.filter(({ office }) => isScrutineerOffice(office)).map(({ name }) => name);

/** Whether its own scrutineers signed the sheet: whoever was appointed after it was drawn does not stand on it. */
function ofSigners(sheet: Sheet, signatures: ReadPublicSheet['signatures']): readonly Caveat[] {
  const before = sheet.relieved.filter(({ office }) => isScrutineerOffice(office));
  const watched = [...scrutineersOn(sheet), ...before.map(({ name }) => name)];
  const own = signatures.filter(({ name }) => watched.includes(name)).length;
  return [
    ...(own < signatures.length ? [caveat('officersChanged')] : []),
    ...(own < fewestScrutineers(sheet.body ?? 'members') ? [caveat('fewSigners')] : []),
  ];
}

function inOrder(found: readonly Caveat[]): readonly Caveat[] {
  return CAVEATS.flatMap((name) => {
    const same = found.filter((caveat) => caveat.name === name);
    const entries = same.flatMap((caveat) => caveat.entries);
    return same.length === 0
      ? []
      : [{ name, entries: [...new Set(entries)].sort((a, b) => a - b) }];
  });
}

const caveat = (name: CaveatName, ...entries: readonly number[]): Caveat => ({ name, entries });

function ofMeeting(meeting: Meeting): readonly Caveat[] {
  const { practice, relieved, repairs } = meeting;
  const byHand = allRounds(meeting).flatMap(packetsByHand);
  return [
    ...(practice ? [caveat('practice')] : []),
    ...(isOver(meeting) ? [] : [caveat('notEnded')]),
    ...relieved
      .filter(({ sawVotesIn }) => sawVotesIn.length > 0)
      .map(({ stamp }) => caveat('officersChanged', stamp.seq)),
    ...(byHand.length === 0 ? [] : [caveat('packetsByHand')]),
    ...(repairs.length === 0 ? [] : [caveat('recordMended')]),
  ];
}

/** A deviation as the meeting has it, or one of its sheets. */
interface Deviated {
  readonly kind: Deviation['kind'];
  readonly names: readonly string[];
  readonly entry: number;
}

const ofDeviations = (deviations: readonly Deviated[]): readonly Caveat[] =>
  deviations.map((deviation) => caveat(nameOf(deviation), deviation.entry));

function nameOf({ kind, names }: Deviated): CaveatName {
  switch (kind) {
    case 'newPassword':
      return 'keyReplaced';
    case 'presiding':
    case 'laterOfficer':
      return 'officersChanged';
    case 'withoutSignature':
      return names.length === 0 ? 'handsAlone' : 'signatureMissing';
    case 'deskUncovered':
      return 'handsAlone';
    case 'takenOver':
    case 'takenOverWithoutHandOver':
    case 'clockChanged':
      return kind;
  }
}

/** Of sheets that count: those announced. */
function ofSheets(meeting: Meeting): readonly Caveat[] {
  const fewest = fewestScrutineers(meeting.body);
  return announcedSheets(meeting).flatMap(({ stamp, signatures, wanting }) => [
    ...wanting.map((missing) => caveat('signatureMissing', missing.stamp.seq)),
    ...(signatures.length < fewest ? [caveat('fewSigners', stamp.seq)] : []),
    ...(isOnDay(stamp, meeting) ? [] : [caveat('otherDay', stamp.seq)]),
  ]);
}

const HOUR = 60;
/** China has one time zone, UTC+8; a count that goes on past midnight is still of that day until six. */
const EARLIEST = -8 * HOUR;
const LATEST = (24 - 8 + 6) * HOUR;

/** Whether a sheet was drawn on the day of the meeting. */
function isOnDay({ at }: DrawnSheet['stamp'], { details }: Meeting): boolean {
  const drawn = minutesSince(at);
  const day = minutesSince(`${details?.date ?? ''}T00:00Z`);
  if (drawn === null || day === null) return false;
  return drawn - day >= EARLIEST && drawn - day < LATEST;
}
