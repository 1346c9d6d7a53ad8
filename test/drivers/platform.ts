import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { chosenStick } from '@/controller/chosenStick';
import type { Lock, Platform } from '@/controller/platform';
import type { MeetingId } from '@/election/events/ids';
import { Database } from '@/storage/database';
import type { PickFolder } from '@/storage/stick/stickFolder';
import { openStorage, type Storage } from '@/storage/storage';
import { type MemoryFiles, memoryFiles } from './memoryFiles';

// Whichever of the two modules was loaded first.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

let databases = 0;

/** Locks of one browser: the first to ask holds, the next holds when it lets go. */
function browserLocks() {
  const waiting = new Map<MeetingId, (() => void)[]>();
  return (meeting: MeetingId, onHeld: () => void): Lock => {
    const line = waiting.get(meeting) ?? [];
    waiting.set(meeting, line);
    const mine = () => onHeld();
    const soon = line.length === 0;
    line.push(mine);
    if (soon) onHeld();
    return {
      acquired: Promise.resolve(soon),
      release() {
        const at = line.indexOf(mine);
        if (at < 0) return;
        const held = at === 0;
        line.splice(at, 1);
        if (held) line[0]?.();
      },
    };
  };
}

/** A device of its own, with a clock that ticks a second a look and keys that are cheap to make. */
export function newDevice(
  change: (storage: Storage) => Storage = (storage) => storage,
  pickFolder: PickFolder | null = null,
) {
  databases += 1;
  const database = new Database(`device-${databases}`);
  const files = memoryFiles();
  const storage = change(openStorage(database, () => Promise.resolve(files)));
  let ids = 0;
  let seconds = 0;
  const platform: Platform & { readonly database: Database; readonly files: MemoryFiles } = {
    storage,
    database,
    files,
    now: () => new Date(Date.UTC(2026, 10, 22, 1, 0, seconds++)).toISOString(),
    randomId: () => `${databases}${String(ids++).padStart(3, '0')}`.padStart(32, '0'),
    lock: browserLocks(),
    iterations: () => Promise.resolve(10),
    app: () => Promise.resolve({ version: '0.1.0', page: null }),
    stick: chosenStick(pickFolder),
    // Takes as long as the whole test; a test that is about it puts the real one here.
    held: new Map(),
    checkRows: () => Promise.resolve(null),
  };
  return platform;
}
