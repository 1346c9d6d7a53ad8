import type { MemberName } from '@/election/events/ids';
import type { PublicKey, Signature } from '@/election/events/officers';
import type { SigningKey } from '@/election/state/meeting';
import type { DrawnSheet } from '@/election/state/round';

/** A signature on a sheet, with the key that it is checked with. */
export interface SignedWith {
  readonly name: MemberName;
  readonly publicKey: PublicKey;
  readonly signature: Signature;
}

/** The signatures on a sheet with their keys, out of all keys of the meeting. */
export const signedWith = (
  { signatures }: DrawnSheet,
  keys: readonly SigningKey[],
): readonly SignedWith[] =>
  signatures.flatMap(({ name, keyId, signature }) =>
    keys
      .filter((key) => key.keyId === keyId)
      .map(({ publicKey }) => ({ name, publicKey, signature })),
  );
