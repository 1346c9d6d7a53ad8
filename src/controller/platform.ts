import type { MeetingId, WriterId } from '@/election/events/ids';
import type { AppIdentity } from '@/election/events/officers';
import type { EntryRow } from '@/journal/entry';
import type { Fault } from '@/journal/fault';
import { iterationsOfThisDevice } from '@/signing/iterations';
import { folderPicker } from '@/storage/stick/pickFolder';
import { openStorage, type Storage } from '@/storage/storage';
import type { OnProgress } from '@/verifier/checkFile';
import { appIdentity } from './appIdentity';
import { type ChosenStick, chosenStick } from './chosenStick';

/** What the controller needs of the browser: storage, clock, chance, locks, a stick. Tests give it another. */
export interface Platform {
  readonly storage: Storage;
  /** The device's clock, ISO 8601 in UTC. */
  readonly now: () => string;
  /** 128 random bits, hex. */
  readonly randomId: () => string;
  /**
   * Waits a short while for the writer's lock of a meeting, or every reload would say "second
   * window". `onHeld` runs once it is held, at once or when the other window goes.
   */
  readonly lock: (meeting: MeetingId, onHeld: () => void) => Lock;
  /** Iterations of key derivation that new keys are wrapped with. */
  readonly iterations: () => Promise<number>;
  /** Which app this is: its version, and the code of its page. */
  readonly app: () => Promise<AppIdentity>;
  /** Where the person lets the meetings be copied. */
  readonly stick: ChosenStick;
  /** Of the meetings that were checked since this page was started: whether the record held. */
  readonly held: Map<MeetingId, boolean>;
  /** Checks the entries of a record throughout; `null` where they hold. Rejects where they could not be checked. */
  readonly checkRows: (
    rows: readonly EntryRow[],
    onProgress: OnProgress,
    signal?: AbortSignal,
  ) => Promise<Fault | null>;
}

export interface Lock {
  /** Whether the lock was held before the short wait ended. */
  readonly acquired: Promise<boolean>;
  readonly release: () => void;
}

const SHORT_WAIT_MS = 1500;

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function lock(meeting: MeetingId, onHeld: () => void): Lock {
  const giveUp = new AbortController();
  let release = (): void => giveUp.abort();
  const acquired = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), SHORT_WAIT_MS);
    const held = () =>
      new Promise<void>((done) => {
        release = done;
        resolve(true);
        onHeld();
      });
    navigator.locks
      .request(`jipiaotai:${meeting}`, { signal: giveUp.signal }, held)
      // Given up before it was held: there is nothing to let go.
      .catch(() => resolve(false));
  });
  return { acquired: acquired, release: () => release() };
}

let real: Platform | null = null;

/** This browser: its database, clock, randomness, locks and folder dialog. */
export function thisPlatform(): Platform {
  real ??= {
    storage: openStorage(),
    now: () => new Date().toISOString(),
    randomId,
    lock,
    iterations: iterationsOfThisDevice,
    app: appIdentity,
    stick: chosenStick(folderPicker()),
    held: new Map(),
    // Not part of the first page; fetched when a meeting is opened, which begins with a check.
    checkRows: async (...asked) => (await import('./check/checkRows')).checkRows(...asked),
  };
  return real;
}

export const deviceWriter = ({ storage, randomId }: Platform): Promise<WriterId> =>
  storage.writer(() => randomId() as WriterId);
