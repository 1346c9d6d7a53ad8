/** What the benchmark calls inside a page of the app's origin; bundled and injected, never shipped. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import Dexie, { type Table } from 'dexie';
import { openMeeting } from '@/controller/openMeeting';
import type { MeetingId } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import { writeMeetingFile } from '@/journal/meetingFile';
import { DATABASE_NAME } from '@/storage/database';
import { checkFile } from '@/verifier/checkFile';

type Rows = Table<EntryRow, [MeetingId, number], EntryRow>;

/** Dexie with nothing around it, as strict as the app's. */
function bare(name: string): Rows {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  database.version(1).stores({ entries: '[meeting+seq]' });
  return database.table('entries');
}

const beside = bare('beside the app');

/** The app's own rows, read as any other reader would; opened when they are first asked for. */
let ofTheApp: Promise<Rows> | null = null;
function appRows(): Promise<Rows> {
  const database = new Dexie(DATABASE_NAME, { cache: 'disabled' });
  ofTheApp ??= database.open().then(() => database.table('entries'));
  return ofTheApp;
}

const ofMeeting = (table: Rows, id: string) =>
  table.where('[meeting+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

const nextFrame = () => new Promise(requestAnimationFrame);

/**
 * Until all has been drawn, as it has when a person reaches for the store key: the app and the bare
 * add both begin in a page at rest, called from outside.
 */
async function rest(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

let next: EntryRow | null = null;

/** Takes up the very bytes that the app stored last. */
async function takeUp(id: string): Promise<void> {
  next = (await ofMeeting(await appRows(), id).last()) ?? null;
  await rest();
}

async function addBare(): Promise<number> {
  if (next === null) throw new Error('the app has stored nothing');
  const begun = performance.now();
  await beside.add(next);
  return performance.now() - begun;
}

/** From the call to the meeting in the store, its chain verified. */
async function open(id: string): Promise<{ took: number; papers: number }> {
  const begun = performance.now();
  const opened = await openMeeting(id as MeetingId);
  const took = performance.now() - begun;
  if (!opened.ok) throw new Error(`not opened: ${opened.lost.why}`);
  const papers = opened.controller.store.getState().meeting.round.entered;
  opened.controller.close();
  return { took, papers };
}

/** The same rows read and hashed, and nothing made of them. */
async function readBare(id: string): Promise<{ took: number; rows: number }> {
  const begun = performance.now();
  const all = await ofMeeting(await appRows(), id).toArray();
  for (const { text } of all) sha256(utf8ToBytes(text));
  return { took: performance.now() - begun, rows: all.length };
}

/** The same rows read, and everything asked of them that is asked of a file. */
async function verify(id: string): Promise<number> {
  const begun = performance.now();
  const all = await ofMeeting(await appRows(), id).toArray();
  const checked = checkFile(utf8ToBytes(writeMeetingFile(all)));
  if (!checked.ok) throw new Error(`does not hold: ${checked.fault.code}`);
  return performance.now() - begun;
}

/** What the document must say once the paper is stored. */
export interface Said {
  readonly word: string;
  /** The heading of the next paper: the pad is ready for it. */
  readonly next: string;
  /** The line above the board's rows, which is drawn with them. */
  readonly board: string;
}

/** The pause between a store key and what the document says then. */
export interface Seen {
  readonly toWord: number;
  /** Until the next paper can be entered and the rows of the board have changed as well. */
  readonly toAll: number;
  /** From the last of them to the next frame: 16.7 ms at most, whatever the app does. */
  readonly toFrame: number;
  /** When the word was there, by a clock that all windows share. */
  readonly storedAt: number;
}

/** Files that were written onto the stick, and store keys pressed while one was under way. */
const copies = { made: 0, meanwhile: 0, underWay: false };

/** Behind the folder dialog, which nobody can press here, stands a folder of the same browser. */
async function plugIn(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const directory = await root.getDirectoryHandle('stick', { create: true });
  const getFileHandle: FileSystemDirectoryHandle['getFileHandle'] = (name, options) => {
    // First it is written, and then read back.
    if (options?.create === true) copies.underWay = true;
    else if (copies.underWay) {
      copies.made += 1;
      copies.underWay = false;
    }
    return directory.getFileHandle(name, options);
  };
  Object.assign(window, { showDirectoryPicker: () => Promise.resolve({ getFileHandle }) });
}

let pressedAt = 0;
window.addEventListener(
  'keydown',
  ({ key }) => {
    pressedAt = performance.now();
    if (key === 'Enter' && copies.underWay) copies.meanwhile += 1;
  },
  { capture: true },
);

const says = (within: string, words: string) =>
  [...document.querySelectorAll(within)].some((one) => one.textContent.includes(words));

const PATIENCE_MS = 10_000;

/** Resolves once the document says all of it, of which it must not say the word yet. */
function watch({ word, next, board }: Said): Promise<Seen> {
  if (says('main', word)) throw new Error(`already there: ${word}`);
  return new Promise((resolve, reject) => {
    setTimeout(
      () => reject(new Error(`not said in time: ${word}, ${next}, ${board}`)),
      PATIENCE_MS,
    );
    let toWord: number | null = null;
    const observer = new MutationObserver(() => {
      const seenAt = performance.now();
      if (toWord === null && says('main', word)) toWord = seenAt - pressedAt;
      if (toWord === null || !says('h2', next) || !says('section', board)) return;
      observer.disconnect();
      const toAll = seenAt - pressedAt;
      const storedAt = performance.timeOrigin + pressedAt + toWord;
      const first = toWord;
      requestAnimationFrame(() =>
        resolve({ toWord: first, toAll, toFrame: performance.now() - seenAt, storedAt }),
      );
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** When the document changed last, by the clock that all windows share. */
let changedAt = 0;
let changed: MutationObserver | null = null;
function watchChanges(): void {
  changed ??= new MutationObserver(() => {
    changedAt = performance.timeOrigin + performance.now();
  });
  changed.observe(document.body, { subtree: true, childList: true, characterData: true });
}

let seen: Promise<Seen> | null = null;
const bench = {
  takeUp,
  addBare,
  open,
  readBare,
  verify,
  async watchFor(said: Said): Promise<void> {
    await rest();
    seen = watch(said);
  },
  copies,
  plugIn,
  watchChanges,
  changedAt: (): number => changedAt,
  seen: (): Promise<Seen> => seen ?? Promise.reject(new Error('nobody watches')),
};
export type Bench = typeof bench;

declare global {
  interface Window {
    bench: Bench;
  }
}
window.bench = bench;
