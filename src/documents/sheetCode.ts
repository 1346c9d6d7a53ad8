import { summaryOf } from '@/election/rules/sheet/sheetSummary';
import type { SigningKey } from '@/election/state/meeting';
import type { DrawnSheet } from '@/election/state/round';
import { writeSheetCode } from '@/journal/sheetCode';

/** The texts of the QR codes beneath a sheet; none before anybody has signed it. */
export function sheetCodeTexts(
  { text, signatures }: DrawnSheet,
  keys: readonly SigningKey[],
): readonly string[] {
  const signed = signatures.flatMap(({ keyId, signature: { signature } }) => {
    const key = keys.find((other) => other.keyId === keyId);
    return key === undefined ? [] : [{ publicKey: key.publicKey, signature }];
  });
  return signed.length === 0
    ? []
    : writeSheetCode({ summary: summaryOf(text), signatures: signed });
}
