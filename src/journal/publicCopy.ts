import * as v from 'valibot';
import { canonical, isCanonicalText } from '@/election/events/canonical';
import { memberNameSchema } from '@/election/events/ids';
import { publicKeySchema, signatureSchema } from '@/election/events/officers';
import { deviationsSchema, parseSheet, type Sheet } from '@/election/events/resultSheet';
import { wantingReasons } from '@/election/events/sheet';
import { hasUnseen } from '@/election/events/unseen';
import { countSchema } from '@/election/tally/rules';
import { type Faulty, faulty } from './fault';
import { parseJson } from './link';
import { textOf } from './meetingFile';

/**
 * The sheets of a meeting for whoever may not see its papers: lines as in a meeting file, first a header, then a
 * line for each sheet that was announced, last a line with their number. It has no hash of an entry but what
 * stands on the sheets: from neighbouring hashes a single paper can be found out.
 */
const HEADER = canonical({ format: 'jipiaotai-public', version: 1 });

const publicSheetSchema = v.strictObject({
  /** The text that was frozen, and of it the summary that was signed. */
  text: v.string(),
  summary: v.string(),
  signatures: v.array(
    v.strictObject({
      name: memberNameSchema,
      publicKey: publicKeySchema,
      signature: signatureSchema,
    }),
  ),
  /** What did not go by the rules after the sheet was drawn: its text has nothing of it. */
  deviations: deviationsSchema,
  /** Whoever should have signed and has not. */
  wanting: v.array(v.strictObject({ name: memberNameSchema, reason: v.picklist(wantingReasons) })),
});
export type PublicSheet = v.InferOutput<typeof publicSheetSchema>;

export const writePublicCopy = (sheets: readonly PublicSheet[]): string =>
  [HEADER, ...sheets.map(canonical), canonical({ sheets: sheets.length })]
    .map((line) => `${line}\n`)
    .join('');

/** Whether these bytes say of themselves that they are one. */
export function isPublicCopy(bytes: Uint8Array): boolean {
  const first = new TextEncoder().encode(`${HEADER}\n`);
  return bytes.length >= first.length && first.every((byte, i) => byte === bytes[i]);
}

/** A line of a public copy, with its sheet as it is read from its text. */
export interface ReadPublicSheet extends PublicSheet {
  readonly sheet: Sheet;
}

export type ReadPublicCopy =
  | { readonly ok: true; readonly sheets: readonly ReadPublicSheet[] }
  | Faulty;

const footerSchema = v.strictObject({ sheets: countSchema });

/** The sheets of a public copy, each in its one spelling. */
export function readPublicCopy(bytes: Uint8Array): ReadPublicCopy {
  const read = textOf(bytes);
  if (!read.ok) return read;
  const [, ...lines] = read.text.split('\n');
  const end = lines.pop();
  const last = lines.pop() ?? '';
  const footer = v.safeParse(footerSchema, parseJson(last));
  if (end !== '' || !footer.success || !isCanonicalText(last, footer.output))
    return faulty('file.cut', {});
  if (footer.output.sheets !== lines.length)
    return faulty('file.count', { says: footer.output.sheets, found: lines.length });
  if (lines.length === 0) return faulty('file.noEntries', {});
  const sheets: ReadPublicSheet[] = [];
  for (const line of lines) {
    const next = readLine(line);
    if (next === null) return faulty('public.unreadable', { sheet: sheets.length + 1 });
    sheets.push(next);
  }
  return { ok: true, sheets };
}

function readLine(line: string): ReadPublicSheet | null {
  // With a character that nobody sees a sheet says another name than it shows.
  if (hasUnseen(line)) return null;
  const parsed = v.safeParse(publicSheetSchema, parseJson(line));
  if (!parsed.success || !isCanonicalText(line, parsed.output)) return null;
  const sheet = parseSheet(parsed.output.text);
  return sheet === null ? null : { ...parsed.output, sheet };
}
