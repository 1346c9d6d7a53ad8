import type { Event } from '@/election/events/catalogue';
import type { KeyId, MemberName } from '@/election/events/ids';
import { currentKey } from '@/election/rules/officers/officers';
import { type Witness, witnessStatement } from '@/journal/entry';
import type { Journal } from '@/journal/journal';
import { openKey, parseWrappedKey } from '@/signing/keys';
import { sign } from '@/signing/signatures';
import type { Storage } from '@/storage/storage';
import type { PinGiven } from './answer';

/** Somebody's key, opened with the PIN for one act or just made. */
export interface OpenedKey {
  readonly name: MemberName;
  readonly keyId: KeyId;
  readonly privateKey: CryptoKey;
}

/** `noKey`: the record knows a key of this person, and this device has none that is whole. */
export type Opening =
  | { readonly kind: 'opened'; readonly key: OpenedKey }
  | { readonly kind: 'wrongPin' | 'noKey' };

/** Opens the key of whoever gives a PIN. */
export async function openKeyOf(
  storage: Storage,
  { meeting }: Journal,
  { name, pin }: PinGiven,
): Promise<Opening> {
  const current = currentKey(meeting, name);
  if (current === null) return { kind: 'wrongPin' };
  const { keyId } = current;
  const kept = await storage.wrappedKey(meeting.id, keyId);
  const wrapped = kept.map(parseWrappedKey).find((one) => one !== null);
  if (wrapped === undefined) return { kind: 'noKey' };
  const privateKey = await openKey(wrapped, pin);
  return privateKey === null
    ? { kind: 'wrongPin' }
    : { kind: 'opened', key: { name, keyId, privateKey } };
}

/** Everybody's signature that this event happened here and at this time, in the order of the PINs. */
export function signAsWitnesses(
  keys: readonly OpenedKey[],
  { meeting, head }: Journal,
  at: string,
  event: Event,
): Promise<readonly Witness[]> {
  const place = { meeting: meeting.id, seq: head.seq + 1, at, prev: head.hash };
  const statement = witnessStatement(place, event);
  return Promise.all(
    keys.map(async ({ name, keyId, privateKey }) => ({
      name,
      keyId,
      signature: await sign(privateKey, keyId, statement),
    })),
  );
}
