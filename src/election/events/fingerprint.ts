import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Hash } from './ids';

/** SHA-256 over the UTF-8 bytes of a text, hex; synchronous, so that nothing waits between reading a head and adding to it. */
export const sha256Hex = (text: string): Hash => bytesToHex(sha256(utf8ToBytes(text))) as Hash;

/** The first 80 bits of a hash as people compare them: five groups of four, `7F3A 91C0 5E2B D468 03CE`. */
export const fingerprint = (hash: Hash): string => inGroups(hash.slice(0, 20));

/** Hexadecimal digits in groups of four, as people read them aloud. */
export const inGroups = (digits: string): string =>
  digits.toUpperCase().replace(/.{4}(?=.)/g, '$& ');
