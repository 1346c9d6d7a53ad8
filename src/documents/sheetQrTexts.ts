import { summaryOf } from '@/election/rules/sheet/sheetSummary';
import { signedWith } from '@/election/rules/sheet/signedWith';
import type { SigningKey } from '@/election/state/meeting';
import type { DrawnSheet } from '@/election/state/round';
import { writeSheetQr } from '@/journal/sheetQr';

/** The texts of the QR codes beneath a sheet; none before anybody has signed it. */
export function sheetQrTexts(drawn: DrawnSheet, keys: readonly SigningKey[]): readonly string[] {
  const signatures = signedWith(drawn, keys).map(({ publicKey, signature: { signature } }) => ({
    publicKey,
    signature,
  }));
  return signatures.length === 0
    ? []
    : writeSheetQr({ summary: summaryOf(drawn.text), signatures });
}
