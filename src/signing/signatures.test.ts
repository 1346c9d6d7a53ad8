import { flattenedVerify, generalVerify } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import type { PublicKey, Signature } from '@/election/events/officers';
import { type CreatedKey, createSigningKey, openKey } from './keys';
import { sign, toGeneralJws } from './signatures';
import { verify } from './verifySignature';

const PIN = '481516';
const TEXT = '{"候选人":"王伟〔东头〕","for":12}';
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

let one: CreatedKey;
let other: CreatedKey;
let signature: Signature;

const signedBy = async (made: CreatedKey) => {
  const opened = await openKey(made.wrapped, PIN);
  if (opened === null) throw new Error('the PIN is right');
  return sign(opened, made.keyId, TEXT);
};
const holds = (given: Signature, { keyId, publicKey }: CreatedKey = one, text = TEXT) =>
  verify(publicKey, keyId, text, given);

beforeAll(async () => {
  one = await createSigningKey(PIN, 1000);
  other = await createSigningKey(PIN, 1000);
  signature = await signedBy(one);
});

test('a signature holds for its key and its text alone', () => {
  expect(holds(signature)).toBe(true);
  expect(holds(signature, one, `${TEXT} `)).toBe(false);
  expect(holds(signature, other)).toBe(false);
  expect(holds(signature, { ...one, keyId: other.keyId })).toBe(false);
  expect(holds(signature, { ...one, publicKey: other.publicKey })).toBe(false);
});

test.each(['protected', 'signature'] as const)('no character of %s can be another', (part) => {
  const text = signature[part];
  for (let i = 0; i < text.length; i++) {
    const changed = BASE64URL[(BASE64URL.indexOf(text.charAt(i)) + 1) % 64];
    const forged = text.slice(0, i) + (changed ?? '') + text.slice(i + 1);
    expect(holds({ ...signature, [part]: forged })).toBe(false);
  }
});

test('other spellings of the same bytes are refused', () => {
  // 86 characters hold 516 bits, of which 512 are the signature: the last four must be nothing.
  const last = BASE64URL.indexOf(signature.signature.at(-1) ?? '');
  expect(last % 16).toBe(0);
  for (let bits = 1; bits < 16; bits++) {
    const spelt = signature.signature.slice(0, -1) + (BASE64URL[last + bits] ?? '');
    expect(holds({ ...signature, signature: spelt })).toBe(false);
  }
  expect(holds({ ...signature, signature: `${signature.signature}==` })).toBe(false);
});

test('the twin of a signature, which holds by the arithmetic as well, is refused', async () => {
  const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
  // Either comes out of WebCrypto; the lower one alone is ever given.
  for (let i = 0; i < 8; i++) {
    const given = await signedBy(one);
    expect(holds(given)).toBe(true);
    const bytes = Buffer.from(given.signature, 'base64url');
    const s = BigInt(`0x${bytes.subarray(32).toString('hex')}`);
    expect(s * BigInt(2) < order).toBe(true);
    const twin = (order - s).toString(16).padStart(64, '0');
    const signature = Buffer.concat([bytes.subarray(0, 32), Buffer.from(twin, 'hex')]);
    const other = { ...given, signature: signature.toString('base64url') };
    await expect(
      flattenedVerify(
        { ...other, payload: Buffer.from(TEXT).toString('base64url') },
        one.publicKey,
      ),
    ).resolves.toBeDefined();
    expect(holds(other)).toBe(false);
  }
});

test('another header over the same bytes is refused, be it signed or not', () => {
  const spaced = Buffer.from(`{"alg":"ES256", "kid":"${one.keyId}"}`).toString('base64url');
  expect(holds({ ...signature, protected: spaced })).toBe(false);
});

test('a public key that is no point of the curve has signed nothing', () => {
  const publicKey: PublicKey = { ...one.publicKey, y: one.publicKey.x };
  expect(holds(signature, { ...one, publicKey })).toBe(false);
});

test('signatures made one by one merge into a general JWS that anybody can check', async () => {
  const jws = toGeneralJws(TEXT, [signature, await signedBy(other)]);
  for (const { publicKey, keyId } of [one, other]) {
    const { payload, protectedHeader } = await generalVerify(
      { ...jws, signatures: jws.signatures.filter((s) => s.protected === headerOf(keyId)) },
      publicKey,
    );
    expect(new TextDecoder().decode(payload)).toBe(TEXT);
    expect(protectedHeader).toEqual({ alg: 'ES256', kid: keyId });
  }
  expect((await generalVerify(jws, other.publicKey)).protectedHeader?.kid).toBe(other.keyId);
});

const headerOf = (key: string) =>
  Buffer.from(JSON.stringify({ alg: 'ES256', kid: key })).toString('base64url');
