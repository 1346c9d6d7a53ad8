import { bytesToHex } from '@noble/hashes/utils.js';
import { decode } from 'jose/base64url';
import { fingerprint } from './fingerprint';
import type { Hash, KeyId } from './ids';

/** A key as people compare it: its thumbprint in the form of every other code, `7F3A 91C0 5E2B D468 03CE`. */
export const keyCode = (keyId: KeyId): string => fingerprint(bytesToHex(decode(keyId)) as Hash);
