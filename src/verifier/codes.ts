import { keyCode } from '@/documents/keyCode';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import type { Hash } from '@/election/events/ids';
import { methodHash } from '@/election/rules/sheet/sheet';
import type { Meeting } from '@/election/state/meeting';
import type { SheetInFile, ValidFile } from './checkFile';

/** What the codes that people typed from paper come to. */
export interface ComparedCodes {
  /** A code that stands nowhere in the record: `null` where each does. */
  readonly unknown: string | null;
  /** Sheets announced whose code was not typed; none where that of the whole record was. */
  readonly missing: readonly SheetInFile[];
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
  const known = new Set([
    ...[...rows, ...report.sheets].map(({ hash }) => fingerprint(hash)),
    ...printedBeside(meeting),
  ]);
  const isTyped = ({ hash }: { readonly hash: Hash }) => codes.includes(fingerprint(hash));
  const announced = report.sheets.filter(({ state }) => state === 'announced');
  const isWhole = codes.includes(fingerprint(report.head));
  return {
    unknown: codes.find((code) => !known.has(code)) ?? null,
    missing: isWhole ? [] : announced.filter((sheet) => !isTyped(sheet)),
  };
}

/** What stands on the same papers as well: of keys, and of the method. */
const printedBeside = ({ method, methodText, signingKeys }: Meeting): readonly string[] => [
  ...signingKeys.map(({ keyId }) => keyCode(keyId)),
  ...(method === null ? [] : [fingerprint(methodHash(method))]),
  ...(methodText === null ? [] : [fingerprint(sha256Hex(methodText))]),
];

/** Whether the typed codes stand for the whole record: without a sheet only that of its last entry does. */
export function isCompared(file: ValidFile, codes: readonly string[]): boolean {
  const { unknown, missing } = compareCodes(file, codes);
  const hasSheet = file.report.sheets.some(({ state }) => state === 'announced');
  return (
    unknown === null &&
    missing.length === 0 &&
    (hasSheet || codes.includes(fingerprint(file.report.head)))
  );
}
