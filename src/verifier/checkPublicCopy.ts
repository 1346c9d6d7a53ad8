import { sha256Hex } from '@/election/events/fingerprint';
import { sheetFollows } from '@/election/rules/sheet/recomputeSheet';
import { sheetSummary } from '@/election/rules/sheet/sheetSummary';
import type { Meeting } from '@/election/state/meeting';
import { allRounds } from '@/election/state/rounds';
import { type Faulty, faulty } from '@/journal/fault';
import { type PublicSheet, type ReadPublicSheet, readPublicCopy } from '@/journal/publicCopy';
import { keyIdOf, verify } from '@/signing/verifySignature';

/** The sheets of a meeting that were announced, for a public copy; none before that. */
export function publicSheets(meeting: Meeting): readonly PublicSheet[] {
  const announced = allRounds(meeting).filter((round) => round.announced);
  return announced
    .flatMap(({ sheets }) => sheets.slice(-1))
    .map(({ text, signatures, wanting }) => ({
      text,
      summary: sheetSummary(text),
      signatures: signatures.flatMap(({ name, keyId, signature }) =>
        meeting.signingKeys
          .filter((key) => key.keyId === keyId)
          .map(({ publicKey }) => ({ name, publicKey, signature })),
      ),
      wanting: wanting.map(({ name, reason }) => ({ name, reason })),
    }));
}

export type CheckedCopy =
  | { readonly ok: true; readonly sheets: readonly ReadPublicSheet[] }
  | Faulty;

/** Everything that can be asked of a public copy: its spelling, its signatures, and what follows from its votes. */
export function checkPublicCopy(bytes: Uint8Array): CheckedCopy {
  const read = readPublicCopy(bytes);
  if (!read.ok) return read;
  const hashes = read.sheets.map(({ text }) => sha256Hex(text));
  for (const [i, one] of read.sheets.entries()) {
    const sheet = i + 1;
    if (one.summary !== sheetSummary(one.text) || !sheetFollows(one.sheet))
      return faulty('public.differs', { sheet });
    const forged = one.signatures.find((signature) => !holds(one.summary, signature));
    if (forged !== undefined) return faulty('public.signature', { sheet, name: forged.name });
    if (!signersStand(one) || one.sheet.meeting !== read.sheets[0]?.sheet.meeting)
      return faulty('public.differs', { sheet });
    if (!(one.sheet.earlierSheets ?? []).every(({ hash }) => hashes.includes(hash)))
      return faulty('public.missing', { sheet });
  }
  return read;
}

function holds(summary: string, { publicKey, signature }: PublicSheet['signatures'][number]) {
  return verify(publicKey, keyIdOf(publicKey), summary, signature);
}

/** Somebody has signed, each person once and with a key of their own, and each stands on the sheet. */
function signersStand({ signatures, sheet: { officers, relieved } }: ReadPublicSheet): boolean {
  const names = new Set(signatures.map(({ name }) => name));
  const keys = new Set(signatures.map(({ publicKey }) => keyIdOf(publicKey)));
  const people: readonly string[] = [...officers, ...relieved].map(({ name }) => name);
  return (
    names.size > 0 &&
    names.size === signatures.length &&
    keys.size === names.size &&
    [...names].every((name) => people.includes(name))
  );
}
