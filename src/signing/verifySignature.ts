import { p256 } from '@noble/curves/nist.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64url } from 'jose';
import { canonical } from '@/election/events/canonical';
import type { KeyId } from '@/election/events/ids';
import type { PublicKey, Signature } from '@/election/events/officers';
import { isCanonical } from './spelling';

// In plain JavaScript: a page that was opened over http, or by an old telephone, has no WebCrypto.

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The one protected header that a key signs under; its text is fixed by the order of these two. */
export const headerText = (keyId: KeyId): string =>
  base64url.encode(JSON.stringify({ alg: 'ES256', kid: keyId }));

/** RFC 7638 thumbprint: the name of a key is what it is. */
export const keyIdOf = (publicKey: PublicKey): KeyId =>
  base64url.encode(sha256(utf8(canonical(publicKey)))) as KeyId;

/** Whether a public key is a point of the curve, in its one spelling, and bears its own name. */
export const isKeyNamed = (publicKey: PublicKey, keyId: KeyId): boolean =>
  isCanonical(publicKey.x) &&
  isCanonical(publicKey.y) &&
  keyIdOf(publicKey) === keyId &&
  isPoint(bytesOf(publicKey));

/** Uncompressed (SEC 1, 2.3.3). */
const bytesOf = ({ x, y }: PublicKey): Uint8Array =>
  new Uint8Array([4, ...base64url.decode(x), ...base64url.decode(y)]);

function isPoint(bytes: Uint8Array): boolean {
  try {
    p256.Point.fromBytes(bytes).assertValidity();
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether this key signed this text. Other spellings of a good signature are refused: trailing
 * bits of base64url, another header, its twin with the higher s.
 */
export function verify(
  publicKey: PublicKey,
  keyId: KeyId,
  text: string,
  signature: Signature,
): boolean {
  if (signature.protected !== headerText(keyId)) return false;
  if (!isCanonical(signature.signature) || !isKeyNamed(publicKey, keyId)) return false;
  // What a JWS signs (RFC 7515, 5.1).
  const signed = utf8(`${signature.protected}.${base64url.encode(utf8(text))}`);
  return p256.verify(base64url.decode(signature.signature), signed, bytesOf(publicKey), {
    lowS: true,
    prehash: true,
  });
}
