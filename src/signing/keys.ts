import { base64url } from 'jose';
import * as v from 'valibot';
import { canonical } from '@/election/events/canonical';
import { sha256Hex } from '@/election/events/fingerprint';
import { hashSchema, type KeyId } from '@/election/events/ids';
import type { PublicKey } from '@/election/events/officers';
import { positiveCountSchema } from '@/election/tally/rules';
import { keyIdOf } from './verifySignature';
import { wrappingKey } from './wrappingKey';

/** P-256 and not Ed25519: old tablets know no other (Chromium 92 has no Ed25519). */
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };

const base64urlSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/));
const wrappedKeySchema = v.strictObject({
  iterations: positiveCountSchema,
  salt: base64urlSchema,
  iv: base64urlSchema,
  data: base64urlSchema,
  /** Over all of the above: to open a damaged key with the right PIN fails just as with a wrong one. */
  check: hashSchema,
});
/** A private key as it lies on the device, of use only with the PIN; it goes into no file. */
export type WrappedKey = v.InferOutput<typeof wrappedKeySchema>;

const checkOf = (wrapped: Omit<WrappedKey, 'check'>) => sha256Hex(canonical(wrapped));

/** Reads what the device kept; `null` where it is no wrapped key, or a damaged one. */
export function parseWrappedKey(raw: unknown): WrappedKey | null {
  const parsed = v.safeParse(wrappedKeySchema, raw);
  if (!parsed.success) return null;
  const { check, ...wrapped } = parsed.output;
  return check === checkOf(wrapped) ? parsed.output : null;
}

export interface CreatedKey {
  readonly keyId: KeyId;
  readonly publicKey: PublicKey;
  readonly wrapped: WrappedKey;
  /** With it whoever makes the entry of the key signs it; nothing else is done with it. */
  readonly privateKey: CryptoKey;
}

/** A fresh signing key, its private part wrapped under the PIN. */
export async function createSigningKey(pin: string, iterations: number): Promise<CreatedKey> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const publicKey: PublicKey = { kty: 'EC', crv: 'P-256', x, y };
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.wrapKey(
    'pkcs8',
    pair.privateKey,
    await wrappingKey(pin, salt, iterations),
    { name: 'AES-GCM', iv },
  );
  const wrapped = {
    iterations,
    salt: base64url.encode(salt),
    iv: base64url.encode(iv),
    data: base64url.encode(new Uint8Array(data)),
  };
  return {
    keyId: keyIdOf(publicKey),
    publicKey,
    wrapped: { ...wrapped, check: checkOf(wrapped) },
    privateKey: pair.privateKey,
  };
}

/** The private key, not to be read out again; `null` where the PIN is wrong. */
export async function openKey(wrapped: WrappedKey, pin: string): Promise<CryptoKey | null> {
  const salt = bytes(wrapped.salt);
  const wrapping = await wrappingKey(pin, salt, wrapped.iterations);
  try {
    return await crypto.subtle.unwrapKey(
      'pkcs8',
      bytes(wrapped.data),
      wrapping,
      { name: 'AES-GCM', iv: bytes(wrapped.iv) },
      CURVE,
      false,
      ['sign'],
    );
  } catch (error) {
    // What AES-GCM says when the tag does not fit: another PIN.
    if (error instanceof Error && error.name === 'OperationError') return null;
    throw error;
  }
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(base64url.decode(text));
