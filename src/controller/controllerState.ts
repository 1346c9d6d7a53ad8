import type { Event } from '@/election/events/catalogue';
import type { WriterId } from '@/election/events/ids';
import type { Head, Meeting } from '@/election/state/meeting';
import type { LogKind } from '@/storage/log/logFiles';
import type { Progress } from '@/verifier/checkFile';
import type { RecordLost } from './readRecord';

/** What was stored last, to be echoed on the screen. */
export interface LastStored {
  readonly seq: number;
  readonly event: Event;
}

/** So many times are kept: enough for a steady pace, few enough to follow a change of hands. */
export const PAPER_TIMES = 20;

/** The open meeting as every screen sees it. */
export interface ControllerState {
  readonly meeting: Meeting;
  readonly head: Head;
  /** This device; another one may be the meeting's writer. */
  readonly writer: WriterId;
  /** One window writes; any other may only look, and so may the one that opens a record that is lost. */
  readonly mode: 'writes' | 'looks';
  /** Why nothing may be written on the record, or what is shown is not what is stored; `null` where all is well. */
  readonly lost: RecordLost | null;
  /** It was lost when it was opened: this window has as much of it as can be read on this device, and no more. */
  readonly isPart: boolean;
  readonly lastStored: LastStored | null;
  /** When the last papers were entered in this window, by the device's clock (ISO 8601 in UTC). */
  readonly paperTimes: readonly string[];
  /** Where each entry is written a second time; `null` where it is not. Of meaning where this window writes. */
  readonly secondCopy: LogKind | null;
  /**
   * Why the device refused to write. What is written after that may be lost at the browser's next
   * start, so nothing more is taken until the meeting was opened anew.
   */
  readonly stopped: Stopped | null;
  /** Of what was opened; where it does not hold the record is `lost`. */
  readonly check: Check;
}

export type Check =
  | { readonly kind: 'underWay'; readonly progress: Progress }
  /** It could not be made. What makes a result is checked by itself. */
  | { readonly kind: 'notDone' }
  | { readonly kind: 'holds' };

/** `unreadable`: it could not even be read after the browser closed the database. */
export type Stopped = 'full' | 'failed' | 'unreadable';
