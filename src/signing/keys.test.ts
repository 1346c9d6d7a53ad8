import { spoiled } from '@test/drivers/spoiled';
import { describe, expect, test } from 'vitest';
import { createSigningKey, openKey, parseWrappedKey } from './keys';
import { pinIsAcceptable } from './pin';
import { isKeyNamed, keyIdOf } from './verifySignature';

const CHEAP = 1000;

test('the PIN opens the key, and no other PIN does', async () => {
  const { wrapped } = await createSigningKey('481516', CHEAP);
  expect(await openKey(wrapped, '481516')).toMatchObject({ type: 'private', extractable: false });
  expect(await openKey(wrapped, '481517')).toBeNull();
  expect(await openKey(wrapped, '')).toBeNull();
});

test('wide digits of a Chinese input method are the same PIN', async () => {
  const { wrapped } = await createSigningKey('４８１５１６', CHEAP);
  expect(await openKey(wrapped, '481516')).not.toBeNull();
});

test('a key changed on the device opens with no PIN', async () => {
  const { wrapped } = await createSigningKey('481516', CHEAP);
  expect(await openKey({ ...wrapped, data: spoiled(wrapped.data) }, '481516')).toBeNull();
});

test('a key is named by its thumbprint, and iterations are kept with it', async () => {
  const { keyId, publicKey, wrapped } = await createSigningKey('481516', CHEAP);
  expect(keyId).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(keyIdOf(publicKey)).toBe(keyId);
  expect(wrapped.iterations).toBe(CHEAP);
  // The example of RFC 7517, thumbprint by an independent computation of RFC 7638.
  expect(
    keyIdOf({
      kty: 'EC',
      crv: 'P-256',
      x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
      y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
    }),
  ).toBe('cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s');
});

test('what the device kept is read back, and nothing else is believed', async () => {
  const { wrapped } = await createSigningKey('481516', CHEAP);
  expect(parseWrappedKey(structuredClone(wrapped))).toEqual(wrapped);
  for (const other of [null, {}, { ...wrapped, iterations: 0 }, { ...wrapped, iv: 'a b' }]) {
    expect(parseWrappedKey(other)).toBeNull();
  }
});

test('two keys under one PIN share nothing', async () => {
  const [one, other] = [
    await createSigningKey('481516', CHEAP),
    await createSigningKey('481516', CHEAP),
  ];
  expect(one.keyId).not.toBe(other.keyId);
  expect(one.wrapped.salt).not.toBe(other.wrapped.salt);
  expect(one.wrapped.iv).not.toBe(other.wrapped.iv);
});

test.each([
  ['123456', true],
  ['１２３４５６', true],
  ['1'.repeat(32), true],
  ['12345', false],
  ['1'.repeat(33), false],
  ['12345a', false],
  ['123 456', false],
  ['', false],
])('PIN %j acceptable: %s', (pin, acceptable) => {
  expect(pinIsAcceptable(pin)).toBe(acceptable);
});

describe('a public key', () => {
  test('is known by its own name, and by no other', async () => {
    const { publicKey, keyId } = await createSigningKey('481516', CHEAP);
    const { keyId: other } = await createSigningKey('481516', CHEAP);
    expect(isKeyNamed(publicKey, keyId)).toBe(true);
    expect(isKeyNamed(publicKey, other)).toBe(false);
  });

  test('is none in another spelling, nor where it is no point of the curve, whatever its name', async () => {
    const { publicKey } = await createSigningKey('481516', CHEAP);
    const { x, y } = publicKey;
    // 43 characters hold two bits more than 32 bytes.
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const spelled = x.slice(0, -1) + (letters[letters.indexOf(x.at(-1) ?? '') + 1] ?? '');
    for (const forged of [
      { ...publicKey, x: spelled },
      { ...publicKey, x: y, y: x },
    ])
      expect(isKeyNamed(forged, keyIdOf(forged))).toBe(false);
  });
});
