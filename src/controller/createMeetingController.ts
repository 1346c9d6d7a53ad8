import { createStore } from 'zustand/vanilla';
import type { SlipBits, WriterId } from '@/election/events/ids';
import type { Failure } from './answer';
import { cleanCommand } from './cleanCommand';
import { createQueue } from './commandQueue';
import type { ControllerState } from './controllerState';
import type { MeetingController } from './MeetingController';
import { journalOf, type OpenRecord } from './openRecord';
import { besideOtherWindow } from './otherWindow';
import type { Platform } from './platform';
import type { RecordRead } from './readRecord';
import { checkOpened, checkStored } from './recordCheck';
import { recordRepairs } from './recordRepairs';
import { checkPin, choosePin, signSheet } from './signingKeys';
import { stickCopy } from './stick/stickCopy';
import { stopWhenGone } from './stopWhenGone';
import { submitCommand } from './submitCommand';
import { toMeetingFile } from './toMeetingFile';
import type { Writing } from './writing';

/** The open meeting, and what a window that only looks needs besides: to go over to writing. */
export interface OpenMeetingController extends MeetingController {
  becomeWriter(): void;
}

/**
 * Builds the controller around a journal that was read. It `writes` where the writer's lock is held;
 * what is `lost` from the beginning is only looked at, and not followed.
 */
export function createMeetingController(
  platform: Platform,
  writer: WriterId,
  { journal: { meeting, head }, rows }: RecordRead,
  { mode, lost }: Pick<ControllerState, 'mode' | 'lost'>,
  writing: Writing,
): OpenMeetingController {
  const store = createStore<ControllerState>(() => ({
    meeting,
    head,
    writer,
    mode,
    lost,
    isPart: lost !== null,
    lastStored: null,
    paperTimes: [],
    secondCopy: mode === 'writes' ? platform.storage.secondCopy(meeting.id) : null,
    stopped: null,
    check: { kind: 'underWay', progress: { done: 0, of: rows.length } },
  }));
  const left = new AbortController();
  const record: OpenRecord = { platform, writer, store, rows: [...rows], closed: left.signal };
  const enqueue = createQueue();
  const beside = besideOtherWindow(record, enqueue, writing);
  const unsubscribe = stopWhenGone(record, enqueue);
  const stick = stickCopy(record, platform.stick);
  if (mode === 'writes') void enqueue(() => recordRepairs(record));
  // A record that is lost already when it is read needs no further check.
  if (lost === null) void checkOpened(record, enqueue);

  /** A defect is not hidden, but whoever pressed the key hears that nothing was stored. */
  const answer = <T>(job: () => Promise<T>): Promise<T | Failure> =>
    enqueue<T | Failure>(job).catch((defect: unknown) => {
      queueMicrotask(() => {
        throw defect;
      });
      return { kind: 'notStored', why: 'failed' };
    });

  return {
    store,
    submit: (command, pins = []) =>
      answer(() => submitCommand(record, cleanCommand(command), pins)),
    choosePin: (name, pin, pins = []) => answer(() => choosePin(record, name, pin, pins)),
    signSheet: (name, pin) => answer(() => signSheet(record, name, pin)),
    checkPin: (given) => answer(() => checkPin(record, given)),
    newOpeningSlip: async () => ({
      type: 'openingSlipDrawn',
      bits: platform.randomId() as SlipBits,
      app: await platform.app(),
    }),
    checkStored: (onProgress) => checkStored(record, enqueue, onProgress),
    becomeWriter: () => beside.becomeWriter(),
    stick,
    rows: () => record.rows,
    copyInMemory: () => toMeetingFile(record.rows, journalOf(record)),
    close() {
      unsubscribe();
      left.abort();
      stick.close();
      beside.close();
    },
  };
}
