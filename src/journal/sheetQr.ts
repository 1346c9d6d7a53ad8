import * as v from 'valibot';
import { canonical, isCanonicalText } from '@/election/events/canonical';
import { formIdSchema, hashSchema, meetingIdSchema } from '@/election/events/ids';
import { type PublicKey, publicKeySchema, signatureSchema } from '@/election/events/officers';
import { hasUnseen } from '@/election/events/unseen';
import type { Summary, SummaryCandidate } from '@/election/rules/sheet/sheetSummary';
import { countSchema, positiveCountSchema } from '@/election/tally/rules';
import { parseJson } from './link';

/** What the QR codes of a sheet say: its summary, and which keys have signed it. Whose keys, the slip says. */
export interface SheetQr {
  readonly summary: Summary;
  readonly signatures: readonly {
    readonly publicKey: PublicKey;
    /** The 64 bytes r‖s in base64url; the protected header follows from the key. */
    readonly signature: string;
  }[];
}

/** A QR code of version 25 with correction M has 997 bytes, and some of them are taken by the way it is written. */
const MOST_BYTES = 990;
/** For `jipiaotai 12/12 0123abcd `, and a character that would be cut in two. */
const BESIDES = 28;
const HASH_DIGITS = 8;

/**
 * The texts of as many QR codes as it takes, mostly one or two, about equally long so that each is as small as it can
 * be. Each begins with `jipiaotai`, which of how many it is, and the first digits of the sheet's hash.
 */
export function writeSheetQr(code: SheetQr): readonly string[] {
  const text = canonical(toRow(code));
  const bytes = byteLength(text);
  const parts = Math.ceil(bytes / (MOST_BYTES - BESIDES));
  const sheet = code.summary.hash.slice(0, HASH_DIGITS);
  return split(text, Math.ceil(bytes / parts)).map(
    (part, i) => `jipiaotai ${i + 1}/${parts} ${sheet} ${part}`,
  );
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Pieces that end with the character in which they reach so many bytes. */
function split(text: string, bytes: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const character of text) {
    piece += character;
    length += byteLength(character);
    if (length >= bytes) {
      pieces.push(piece);
      piece = '';
      length = 0;
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** One QR code as it was read. */
export interface QrPart {
  /** From 1. */
  readonly part: number;
  readonly of: number;
  /** The first digits of the sheet's hash: parts of another sheet do not belong to it. */
  readonly sheet: string;
  readonly text: string;
}

const PART = /^jipiaotai ([1-9]\d?)\/([1-9]\d?) ([0-9a-f]{8}) (.+)$/s;

/** What somebody read; `null` where it is no code of a sheet. */
export function readQrPart(read: string): QrPart | null {
  const [, part = '', of = '', sheet = '', text = ''] = PART.exec(read) ?? [];
  const numbers = { part: Number(part), of: Number(of) };
  return numbers.part >= 1 && numbers.part <= numbers.of ? { ...numbers, sheet, text } : null;
}

/** The parts of one sheet put together; `null` where one is missing, or they say nothing that a sheet could. */
export function readSheetQr(parts: readonly QrPart[]): SheetQr | null {
  const [first] = parts;
  if (first === undefined) return null;
  const own = parts.filter(({ sheet, of }) => sheet === first.sheet && of === first.of);
  const texts = Array.from(
    { length: first.of },
    (_, i) => own.find(({ part }) => part === i + 1)?.text,
  );
  if (texts.includes(undefined)) return null;
  const code = parseRow(texts.join(''));
  return code?.summary.hash.startsWith(first.sheet) === true ? code : null;
}

const VERSION = 1;

const votes = v.tuple([v.string(), countSchema]);
const candidate = v.union([
  v.strictTuple([v.string(), countSchema, countSchema, countSchema]),
  v.strictTuple([v.string(), countSchema, countSchema, countSchema, countSchema]),
]);
const contest = v.union([
  v.strictTuple([v.string(), positiveCountSchema]),
  v.strictTuple([
    v.string(),
    positiveCountSchema,
    v.array(candidate),
    v.array(votes),
    v.array(v.string()),
  ]),
]);
/** Without names of fields, which would take half of the room. */
const rowSchema = v.strictTuple([
  v.literal(VERSION),
  v.picklist(['result', 'void']),
  meetingIdSchema,
  v.boolean(),
  v.pipe(v.string(), v.isoDate()),
  formIdSchema,
  positiveCountSchema,
  positiveCountSchema,
  hashSchema,
  v.strictTuple([countSchema, countSchema, countSchema, countSchema]),
  v.nullable(v.strictTuple([countSchema, countSchema])),
  v.array(contest),
  v.array(
    v.strictTuple([
      publicKeySchema.entries.x,
      publicKeySchema.entries.y,
      signatureSchema.entries.signature,
    ]),
  ),
]);
type Row = v.InferOutput<typeof rowSchema>;

function toRow({ summary, signatures }: SheetQr): Row {
  const { kind, meeting, practice, date, form, round, sheet, hash, figures, papers } = summary;
  return [
    VERSION,
    kind,
    meeting,
    practice,
    date,
    form,
    round,
    sheet,
    hash,
    [figures.due, figures.present, figures.issued, figures.returned],
    papers === null ? null : [papers.valid, papers.void],
    summary.contests.map(({ office, seats, candidates, writeIns = [], elected = [] }) =>
      candidates === undefined
        ? [office, seats]
        : [
            office,
            seats,
            candidates.map(candidateRow),
            writeIns.map((written) => [written.name, written.for]),
            [...elected],
          ],
    ),
    signatures.map(({ publicKey: { x, y }, signature }) => [x, y, signature]),
  ];
}

const candidateRow = (said: SummaryCandidate): v.InferOutput<typeof candidate> =>
  'for' in said
    ? [said.name, said.for, said.against, said.abstain]
    : [said.name, said.excellent, said.competent, said.basic, said.incompetent];

/** Reads the one spelling that `writeSheetQr` has for it. */
function parseRow(text: string): SheetQr | null {
  // With a character that nobody sees it would say another name than it shows.
  if (hasUnseen(text)) return null;
  const parsed = v.safeParse(rowSchema, parseJson(text));
  return parsed.success && isCanonicalText(text, parsed.output) ? fromRow(parsed.output) : null;
}

function fromRow(row: Row): SheetQr {
  const [, kind, meeting, practice, date, form, round, sheet, hash, figures, papers] = row;
  const [due, present, issued, returned] = figures;
  const [contests, signatures] = [row[11], row[12]];
  return {
    summary: {
      format: 'jipiaotai-summary',
      version: 1,
      kind,
      meeting,
      practice,
      date,
      form,
      round,
      sheet,
      hash,
      figures: { due, present, issued, returned },
      papers: papers === null ? null : { valid: papers[0], void: papers[1] },
      contests: contests.map(contestOf),
    },
    signatures: signatures.map(([x, y, signature]) => ({
      publicKey: { kty: 'EC', crv: 'P-256', x, y },
      signature,
    })),
  };
}

function contestOf(row: v.InferOutput<typeof contest>): Summary['contests'][number] {
  const [office, seats] = row;
  if (row.length === 2) return { office, seats };
  const [, , candidates, writeIns, elected] = row;
  return {
    office,
    seats,
    candidates: candidates.map(candidateOf),
    writeIns: writeIns.map(([name, votesFor]) => ({ name, for: votesFor })),
    elected,
  };
}

function candidateOf(row: v.InferOutput<typeof candidate>): SummaryCandidate {
  if (row.length === 4) {
    const [name, votesFor, against, abstain] = row;
    return { name, for: votesFor, against, abstain };
  }
  const [name, excellent, competent, basic, incompetent] = row;
  return { name, excellent, competent, basic, incompetent };
}
