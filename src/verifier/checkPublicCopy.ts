import { sha256Hex } from '@/election/events/fingerprint';
import { sheetFollows } from '@/election/rules/sheet/recomputeSheet';
import { sheetSummary } from '@/election/rules/sheet/sheetSummary';
import { type Faulty, faulty } from '@/journal/fault';
import { type PublicSheet, type ReadPublicSheet, readPublicCopy } from '@/journal/publicCopy';
import { keyIdOf, verify } from '@/signing/verifySignature';
import { scrutineersOn } from './caveats';

export type CheckedPublicCopy =
  | { readonly ok: true; readonly sheets: readonly ReadPublicSheet[] }
  | Faulty;

/** Everything that can be asked of a public copy: its spelling, its signatures, and what follows from its votes. */
export function checkPublicCopy(bytes: Uint8Array): CheckedPublicCopy {
  const read = readPublicCopy(bytes);
  if (!read.ok) return read;
  const hashes = read.sheets.map(({ text }) => sha256Hex(text));
  const rounds = read.sheets.map(({ sheet }) => `${sheet.form} ${sheet.round}`);
  for (const [i, one] of read.sheets.entries()) {
    const sheet = i + 1;
    if (one.summary !== sheetSummary(one.text) || !sheetFollows(one.sheet))
      return faulty('public.differs', { sheet });
    const forged = one.signatures.find((signature) => !holds(one.summary, signature));
    if (forged !== undefined) return faulty('public.signature', { sheet, name: forged.name });
    const isOfMeeting = one.sheet.meeting === read.sheets[0]?.sheet.meeting;
    // Of a round one sheet is announced.
    const isFirstOfRound = rounds.indexOf(`${one.sheet.form} ${one.sheet.round}`) === i;
    if (!isOfMeeting || !isFirstOfRound || !isSettled(one))
      return faulty('public.differs', { sheet });
    if (!(one.sheet.earlierSheets ?? []).every(({ hash }) => hashes.includes(hash)))
      return faulty('public.missing', { sheet });
  }
  return read;
}

function holds(summary: string, { publicKey, signature }: PublicSheet['signatures'][number]) {
  return verify(publicKey, keyIdOf(publicKey), summary, signature);
}

/**
 * Somebody has signed, each person once and with a key of their own; and of every scrutineer of the sheet it is said
 * that they signed, or that they did not.
 */
function isSettled({ signatures, wanting, sheet }: ReadPublicSheet): boolean {
  const names = new Set<string>(signatures.map(({ name }) => name));
  const keys = new Set(signatures.map(({ publicKey }) => keyIdOf(publicKey)));
  const told = new Set<string>([...names, ...wanting.map(({ name }) => name)]);
  return (
    names.size > 0 &&
    names.size === signatures.length &&
    keys.size === names.size &&
    scrutineersOn(sheet).every((name) => told.has(name))
  );
}
