import { base64url, FlattenedSign, type GeneralJWS } from 'jose';
import type { KeyId } from '@/election/events/ids';
import type { Signature } from '@/election/events/officers';
import { withLowS } from './lowS';
import { headerText, utf8 } from './verifySignature';

/** ES256 over the UTF-8 bytes of a text, as a JWS whose payload is kept elsewhere. */
export async function sign(privateKey: CryptoKey, keyId: KeyId, text: string): Promise<Signature> {
  const jws = await new FlattenedSign(utf8(text))
    .setProtectedHeader({ alg: 'ES256', kid: keyId })
    .sign(privateKey);
  return { protected: headerText(keyId), signature: withLowS(jws.signature) };
}

/** All signatures over one text in the general JSON serialization (RFC 7515, 7.2.1). */
export const toGeneralJws = (text: string, signatures: readonly Signature[]): GeneralJWS => ({
  payload: base64url.encode(utf8(text)),
  signatures: signatures.map((signature) => ({
    protected: signature.protected,
    signature: signature.signature,
  })),
});
