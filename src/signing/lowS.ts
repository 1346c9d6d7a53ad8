import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { base64url } from 'jose';

/** The order of P-256 (FIPS 186-5, SP 800-186). */
const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
/** Bytes of each of r and s. */
const HALF = 32;

const sOf = (bytes: Uint8Array): bigint => BigInt(`0x${bytesToHex(bytes.subarray(HALF))}`);
const isLow = (s: bigint): boolean => s <= ORDER / BigInt(2);

/**
 * Of a signature with s and its twin with −s, which holds as well, the one with the lower s: else
 * whoever has one could make another, and one text would have two.
 */
export function withLowS(signature: string): string {
  const bytes = base64url.decode(signature);
  const s = sOf(bytes);
  if (isLow(s)) return signature;
  const low = (ORDER - s).toString(16).padStart(2 * HALF, '0');
  return base64url.encode(new Uint8Array([...bytes.subarray(0, HALF), ...hexToBytes(low)]));
}
