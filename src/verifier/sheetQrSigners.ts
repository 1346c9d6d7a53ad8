import { keyCode } from '@/documents/keyCode';
import { canonical } from '@/election/events/canonical';
import type { KeyId } from '@/election/events/ids';
import type { SheetQr } from '@/journal/sheetQr';
import { headerText, keyIdOf, verify } from '@/signing/verifySignature';

/** A key that a QR code brings, and whether it signed the summary beside it. */
export interface QrSigner {
  /** As it stands on the opening slip, which says whose it is. */
  readonly keyCode: string;
  readonly holds: boolean;
}

/** Whether somebody has signed it, each with a key of their own, and every signature that it brings holds. */
export function isSigned(code: SheetQr): boolean {
  const signers = signersOfQr(code);
  const keys = new Set(signers.map(({ keyCode: code }) => code));
  return keys.size > 0 && keys.size === signers.length && signers.every(({ holds }) => holds);
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

/** Whether it was signed with keys that stand among these, as on the sheet of a file. */
export const isSignedWith = (code: SheetQr, keyIds: readonly KeyId[]): boolean =>
  isSigned(code) && code.signatures.every(({ publicKey }) => keyIds.includes(keyIdOf(publicKey)));
