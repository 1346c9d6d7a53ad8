import { keyCode } from '@/documents/keyCode';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import type { Hash } from '@/election/events/ids';
import { methodHash } from '@/election/rules/sheet/sheet';
import type { Meeting } from '@/election/state/meeting';
import type { ReadPublicSheet } from '@/journal/publicCopy';
import { keyIdOf } from '@/signing/verifySignature';
import type { SheetInFile, ValidFile } from './checkFile';

/** What the codes that people typed from paper come to. */
export interface ComparedCodes {
  /** A code that stands nowhere in the record: `null` where each does. */
  readonly unknown: string | null;
  /** Sheets announced whose code was not typed; none where that of the whole record was. */
  readonly missing: readonly SheetInFile[];
  /** Whether they stand for the whole record: where no sheet was announced only that of its last entry does. */
  readonly isWhole: boolean;
}

/**
 * A code as it was typed or read, in its five groups; `null` where it is none. No code has the letters that are
 * easily read for a nought or a one.
 */
export function parseCode(typed: string): string | null {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/o/gi, '0')
    .replace(/[il]/gi, '1');
  return /^[0-9a-f]{20}$/i.test(digits) ? fingerprint(digits.toLowerCase() as Hash) : null;
}

/**
 * Compares codes with the record. That of its last entry, on the paper of the whole result, stands for everything;
 * that of a sheet for this sheet. Of any other entry, of a key or of the method it is known, and stands for no sheet.
 */
export function compareCodes(
  { meeting, rows, report }: ValidFile,
  codes: readonly string[],
): ComparedCodes {
  const hashes = [...rows, ...report.sheets];
  const beside = codes.length === 0 ? [] : printedBeside(meeting);
  const isKnown = (code: string) =>
    beside.includes(code) || hashes.some(({ hash }) => isCodeOf(code, hash));
  const unknown = codes.find((code) => !isKnown(code)) ?? null;
  const isTyped = (hash: Hash) => codes.some((code) => isCodeOf(code, hash));
  const announced = report.sheets.filter(({ state }) => state === 'announced');
  const ofRecord = isTyped(report.head);
  const missing = ofRecord ? [] : announced.filter(({ hash }) => !isTyped(hash));
  const isWhole = ofRecord || (announced.length > 0 && missing.length === 0);
  return { unknown, missing, isWhole: unknown === null && isWhole };
}

/**
 * Compares codes with the sheets of a public copy: with their own, and with those that are printed beside them, of
 * the method, the record and the keys that signed.
 */
export function compareWithSheets(
  sheets: readonly ReadPublicSheet[],
  codes: readonly string[],
): Pick<ComparedCodes, 'unknown' | 'isWhole'> {
  const hashes = sheets.map(({ text }) => sha256Hex(text));
  const beside = sheets.flatMap(({ sheet, signatures }) => [
    ...[sheet.methodHash, sheet.methodTextHash ?? [], sheet.journal.head].flat().map(fingerprint),
    ...signatures.map(({ publicKey }) => keyCode(keyIdOf(publicKey))),
  ]);
  const isKnown = (code: string) =>
    beside.includes(code) || hashes.some((hash) => isCodeOf(code, hash));
  return {
    unknown: codes.find((code) => !isKnown(code)) ?? null,
    isWhole: hashes.every((hash) => codes.some((code) => isCodeOf(code, hash))),
  };
}

/** A record has thousands of hashes: the one code is brought into their form, and not they into its. */
const isCodeOf = (code: string, hash: Hash): boolean =>
  hash.startsWith(code.replaceAll(' ', '').toLowerCase());

/** What stands on the same papers as well: of keys, and of the method. */
const printedBeside = ({ method, methodText, signingKeys }: Meeting): readonly string[] => [
  ...signingKeys.map(({ keyId }) => keyCode(keyId)),
  ...(method === null ? [] : [fingerprint(methodHash(method))]),
  ...(methodText === null ? [] : [fingerprint(sha256Hex(methodText))]),
];
