import { keyCode } from '@/documents/keyCode';
import { canonical } from '@/election/events/canonical';
import type { SheetQr } from '@/journal/sheetQr';
import { headerText, keyIdOf, verify } from '@/signing/verifySignature';

/** A key that a QR code brings, and whether it signed the summary beside it. */
export interface QrSigner {
  /** As it stands on the opening slip, which says whose it is. */
  readonly keyCode: string;
  readonly holds: boolean;
}

/** Whether somebody has signed it, and every signature that it brings holds. */
export function isSigned(code: SheetQr): boolean {
  const signers = signersOfQr(code);
  return signers.length > 0 && signers.every(({ holds }) => holds);
}

/** Who signed what the QR codes of a sheet say: as many as they bring, in their order. */
export function signersOfQr({ summary, signatures }: SheetQr): readonly QrSigner[] {
  const text = canonical(summary);
  return signatures.map(({ publicKey, signature }) => {
    const keyId = keyIdOf(publicKey);
    const jws = { protected: headerText(keyId), signature };
    return { keyCode: keyCode(keyId), holds: verify(publicKey, keyId, text, jws) };
  });
}
