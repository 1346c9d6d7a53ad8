import { bytesToHex } from '@noble/hashes/utils.js';
import { base64url } from 'jose';
import { fingerprint } from '@/election/events/fingerprint';
import type { Hash, KeyId } from '@/election/events/ids';

/** A key as people compare it: its thumbprint in the form of every other code, `7F3A 91C0 5E2B D468 03CE`. */
export const keyCode = (keyId: KeyId): string =>
  fingerprint(bytesToHex(base64url.decode(keyId)) as Hash);
