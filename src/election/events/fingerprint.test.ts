import { expect, test } from 'vitest';
import { fingerprint, sha256Hex } from './fingerprint';
import type { Hash } from './ids';

test('the hash is SHA-256 over UTF-8', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Hex('票')).toBe('f7f6ebe84bfee26762eb54cc454ee9bf2347c0a9e70b39f302a1162521e39bca');
});

test('people compare its first 80 bits, in groups of four', () => {
  const hash = '7f3a91c05e2bd46803ce000000000000000000000000000000000000000000aa' as Hash;
  expect(fingerprint(hash)).toBe('7F3A 91C0 5E2B D468 03CE');
});
