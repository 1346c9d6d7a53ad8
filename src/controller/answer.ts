import type { Event } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import type { Refusal } from '@/election/events/refusal';
import type { RecordLost } from './readRecord';

/** A PIN as typed, for the scrutineer who witnesses. */
export interface PinGiven {
  readonly name: MemberName;
  readonly pin: string;
}

/** Why nothing was stored although the rules allowed it; what was typed stays on the screen. */
export type StorageTrouble =
  /** No room on the device. */
  | 'full'
  /** The entry to follow is not on the device any more. */
  | 'gone'
  /** The record, which is checked before this, could not be checked. */
  | 'notChecked'
  /** The clock of the device says a time that could not be read back. */
  | 'clock'
  /** Another window wrote in between; this one only looks now. */
  | 'otherWriter'
  /** This window only looks. */
  | 'looksOnly'
  | 'failed';

/** Why a command was not stored. */
export type Failure =
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'wrongPin'; readonly name: MemberName; readonly times: number }
  /** The PIN chosen is not to be used: it opens another officer's key. */
  | { readonly kind: 'unfitPin' }
  /** This person's key is not on this device, or damaged: no PIN opens it, and nobody is to blame. */
  | { readonly kind: 'noKey'; readonly name: MemberName }
  | { readonly kind: 'notStored'; readonly why: StorageTrouble }
  /** There is no record that could be written on. */
  | { readonly kind: 'lost'; readonly lost: RecordLost };

/** What became of a command. Only `stored` counts: the transaction has completed durably. */
export type Answer = { readonly kind: 'stored'; readonly events: readonly Event[] } | Failure;
