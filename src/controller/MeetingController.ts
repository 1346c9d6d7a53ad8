import type { StoreApi } from 'zustand/vanilla';
import type { Command, CommandOf } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import type { OnProgress } from '@/verifier/checkFile';
import type { Answer, Failure, PinGiven } from './answer';
import type { ControllerState } from './controllerState';
import type { StickCopy } from './stick/stickCopy';
import type { MeetingFile } from './toMeetingFile';

/** The open meeting: one queue of commands, one writer. Commands are answered in the order given. */
export interface MeetingController {
  readonly store: StoreApi<ControllerState>;
  /** Decides, signs with the PINs given, stores durably; nothing counts before it answers `stored`. */
  submit(command: Command, pins?: readonly PinGiven[]): Promise<Answer>;
  /** Makes a scrutineer's signing key under a PIN; where a key stands it is replaced, `pins` witnessing. */
  choosePin(name: MemberName, pin: string, pins?: readonly PinGiven[]): Promise<Answer>;
  /** A scrutineer signs the standing sheet. */
  signSheet(name: MemberName, pin: string): Promise<Answer>;
  /** Whether this is that person's PIN, with nothing to sign: `null` where it is; a wrong one is on the record. */
  checkPin(given: PinGiven): Promise<Failure | null>;
  /** An opening slip to be drawn, with bits that nobody could know before. */
  newOpeningSlip(): Promise<CommandOf<'openingSlipDrawn'>>;
  /** The meeting's file from what this window has, for where it is stored no longer. */
  copyInMemory(): MeetingFile;
  /** Checks the record as it is stored now, before a result of it is printed or given out; why that is not to be, or `null`. */
  checkStored(onProgress: OnProgress): Promise<Failure | null>;
  /** Every entry as this window has it; it grows with the record. */
  rows(): readonly EntryRow[];
  readonly stick: Pick<StickCopy, 'store' | 'press'>;
  /** Lets the writer's lock go and stops following. */
  close(): void;
}
