import { base64url, FlattenedSign, flattenedVerify, type GeneralJWS } from 'jose';
import type { KeyId } from '@/election/events/ids';
import type { PublicKey, Signature } from '@/election/events/officers';
import { keyIdOf } from './keys';
import { hasLowS, withLowS } from './lowS';
import { isCanonical } from './spelling';

/** The one protected header that a key signs under; its text is fixed by the order of these two. */
const header = (keyId: KeyId) => ({ alg: 'ES256', kid: keyId });
const headerText = (keyId: KeyId): string => base64url.encode(JSON.stringify(header(keyId)));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** ES256 over the UTF-8 bytes of a text, as a JWS whose payload is kept elsewhere. */
export async function sign(privateKey: CryptoKey, keyId: KeyId, text: string): Promise<Signature> {
  const jws = await new FlattenedSign(utf8(text))
    .setProtectedHeader(header(keyId))
    .sign(privateKey);
  return { protected: headerText(keyId), signature: withLowS(jws.signature) };
}

/**
 * Whether this key signed this text. Other spellings of a good signature are refused: trailing
 * bits of base64url, another header, its twin with the higher s.
 */
export async function verify(
  publicKey: PublicKey,
  keyId: KeyId,
  text: string,
  signature: Signature,
): Promise<boolean> {
  if (signature.protected !== headerText(keyId)) return false;
  if (!isCanonical(signature.signature) || !hasLowS(signature.signature)) return false;
  if ((await keyIdOf(publicKey)) !== keyId) return false;
  const jws = { ...signature, payload: base64url.encode(utf8(text)) };
  return flattenedVerify(jws, publicKey, { algorithms: ['ES256'] }).then(
    () => true,
    // Also where the public key is no point of the curve: nobody can have signed with it.
    () => false,
  );
}

/** All signatures over one text in the general JSON serialization (RFC 7515, 7.2.1). */
export const toGeneralJws = (text: string, signatures: readonly Signature[]): GeneralJWS => ({
  payload: base64url.encode(utf8(text)),
  signatures: signatures.map((signature) => ({
    protected: signature.protected,
    signature: signature.signature,
  })),
});
