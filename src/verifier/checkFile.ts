import { sha256Hex } from '@/election/events/fingerprint';
import type { FormId, Hash } from '@/election/events/ids';
import { packetsByHand } from '@/election/rules/count/handTotals';
import type { Ending } from '@/election/state/meeting';
import type { DrawnSheet, Round } from '@/election/state/round';
import { allRounds } from '@/election/state/rounds';
import type { RoundKind } from '@/election/tally/paper';
import type { EntryRow } from '@/journal/entry';
import type { Fault } from '@/journal/fault';
import type { Journal } from '@/journal/journal';
import { readMeetingFile } from '@/journal/meetingFile';
import { type Claim, verifyJournal } from '@/journal/verifyJournal';
import { checkClaims } from '@/signing/checkClaims';

/** A sheet of the file; each signature on it was verified. */
export interface SheetInFile {
  readonly form: FormId;
  readonly round: number;
  readonly kind: RoundKind;
  readonly number: number;
  readonly state: 'drawn' | 'announced' | 'withdrawn';
  readonly hash: Hash;
  readonly signedBy: readonly string[];
  readonly wanting: readonly string[];
}

/** A packet whose totals were taken over from paper. */
export interface HandPacketInFile {
  readonly form: FormId;
  readonly round: number;
  readonly kind: RoundKind;
  readonly packet: number;
  readonly papers: number;
}

/** What a file that holds throughout says of its meeting. Its sheets were recomputed from the papers and the totals by hand. */
export interface FileReport {
  readonly practice: boolean;
  readonly organisation: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly ending: Ending | null;
  readonly entries: number;
  /** Hash of the last entry: the fingerprint of the journal. */
  readonly head: Hash;
  /** Papers that stand in all rounds, recomputed one by one. */
  readonly papers: number;
  readonly sheets: readonly SheetInFile[];
  /** Packets of all rounds of which there are totals only: nobody can recompute them. */
  readonly byHand: readonly HandPacketInFile[];
  /** How many were verified: keys by their names, PINs given as witness, signatures on sheets. */
  readonly verified: Readonly<Record<Claim['kind'], number>>;
}

export interface ValidFile extends Journal {
  readonly ok: true;
  readonly rows: readonly EntryRow[];
  readonly report: FileReport;
}

export type Checked = ValidFile | { readonly ok: false; readonly fault: Fault };

/** How far a check has come. `of` is nought while nothing is known yet. */
export interface Progress {
  /** Entries that stand by the rules. */
  readonly done: number;
  readonly of: number;
}
/** Before anything is known. */
export const NOT_BEGUN: Progress = { done: 0, of: 0 };
export type OnProgress = (progress: Progress) => void;

/** Entries between two reports: the bar moves visibly, and the reports take no time to speak of. */
const TOLD_EVERY = 20;

/** Everything that can be asked of a meeting file: its one spelling, chain, rules, result, signatures. */
export function checkFile(bytes: Uint8Array, onProgress?: OnProgress): Checked {
  const read = readMeetingFile(bytes);
  if (!read.ok) return read;
  const judged = verifyJournal(read.rows, (done) => {
    if (done % TOLD_EVERY === 0) onProgress?.({ done, of: read.rows.length });
  });
  if (!judged.ok) return judged;
  const { meeting, head, claims } = judged;
  const fault = checkClaims(claims);
  if (fault !== null) return { ok: false, fault };
  return { ok: true, meeting, head, rows: read.rows, report: reportOf({ meeting, head }, claims) };
}

function reportOf({ meeting, head }: Journal, claims: readonly Claim[]): FileReport {
  const { practice, details, ending } = meeting;
  const rounds = allRounds(meeting);
  const byHand = rounds.flatMap(handPacketsOf);
  const papersByHand = byHand.reduce((sum, { papers }) => sum + papers, 0);
  const ofKind = (kind: Claim['kind']) => claims.filter((claim) => claim.kind === kind).length;
  return {
    practice,
    ending,
    organisation: details?.organisation ?? null,
    title: details?.title ?? null,
    date: details?.date ?? null,
    entries: head.seq,
    head: head.hash,
    papers: rounds.reduce((sum, { entered }) => sum + entered, 0) - papersByHand,
    byHand,
    sheets: rounds.flatMap((round) => round.sheets.map((sheet) => sheetInFile(round, sheet))),
    verified: { key: ofKind('key'), witness: ofKind('witness'), sheet: ofKind('sheet') },
  };
}

const handPacketsOf = (round: Round): readonly HandPacketInFile[] =>
  packetsByHand(round).map(({ packet, totals }) => ({
    form: round.form,
    round: round.number,
    kind: round.kind,
    packet,
    papers: totals.papers,
  }));

function sheetInFile(round: Round, sheet: DrawnSheet): SheetInFile {
  const standing = round.announced ? 'announced' : 'drawn';
  return {
    form: round.form,
    round: round.number,
    kind: round.kind,
    number: sheet.number,
    state: sheet.withdrawn === null ? standing : 'withdrawn',
    hash: sha256Hex(sheet.text),
    signedBy: sheet.signatures.map(({ name }) => name),
    wanting: sheet.wanting.map(({ name }) => name),
  };
}
