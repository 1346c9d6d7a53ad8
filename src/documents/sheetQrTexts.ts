import { summaryOf } from '@/election/rules/sheet/sheetSummary';
import type { SigningKey } from '@/election/state/meeting';
import type { DrawnSheet } from '@/election/state/round';
import { writeSheetQr } from '@/journal/sheetQr';

/** The texts of the QR codes beneath a sheet; none before anybody has signed it. */
export function sheetQrTexts(
  { text, signatures }: DrawnSheet,
  keys: readonly SigningKey[],
): readonly string[] {
  const signed = signatures.flatMap(({ keyId, signature: { signature } }) => {
    const key = keys.find((other) => other.keyId === keyId);
    return key === undefined ? [] : [{ publicKey: key.publicKey, signature }];
  });
  return signed.length === 0 ? [] : writeSheetQr({ summary: summaryOf(text), signatures: signed });
}
