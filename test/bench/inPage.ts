/** What the benchmark calls inside a page of the app's origin; bundled and injected, never shipped. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import Dexie, { type Table } from 'dexie';
import { openDesk } from '../../src/desk/openDesk';
import type { MeetingId } from '../../src/election/ids';
import type { EntryRow } from '../../src/journal/entry';

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
  const database = new Dexie('jipiaotai', { cache: 'disabled' });
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
  const opened = await openDesk(id as MeetingId);
  const took = performance.now() - begun;
  if (!opened.ok) throw new Error(`not opened: ${opened.why}`);
  const papers = opened.desk.store.getState().meeting.round.entered;
  opened.desk.close();
  return { took, papers };
}

/** The same rows read and hashed, and nothing made of them. */
async function readBare(id: string): Promise<{ took: number; rows: number }> {
  const begun = performance.now();
  const all = await ofMeeting(await appRows(), id).toArray();
  for (const { text } of all) sha256(utf8ToBytes(text));
  return { took: performance.now() - begun, rows: all.length };
}

/** The pause between a store key and the word for that paper, as the document has it. */
export interface Seen {
  readonly toWord: number;
  /** From the word to the next frame: 16.7 ms at most, whatever the app does. */
  readonly toFrame: number;
}

let pressedAt = 0;
window.addEventListener(
  'keydown',
  () => {
    pressedAt = performance.now();
  },
  { capture: true },
);

const says = (node: Node, word: string) => node.textContent?.includes(word) === true;

const PATIENCE_MS = 10_000;

/** Resolves once the document says the word, which it must not say yet. */
function watch(word: string): Promise<Seen> {
  if (says(document.body, word)) throw new Error(`already there: ${word}`);
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`not said in time: ${word}`)), PATIENCE_MS);
    const observer = new MutationObserver((changes) => {
      const seenAt = performance.now();
      if (!changes.some(({ target }) => says(target, word))) return;
      observer.disconnect();
      const toWord = seenAt - pressedAt;
      requestAnimationFrame(() => resolve({ toWord, toFrame: performance.now() - seenAt }));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

let seen: Promise<Seen> | null = null;
const bench = {
  takeUp,
  addBare,
  open,
  readBare,
  async watchFor(word: string): Promise<void> {
    await rest();
    seen = watch(word);
  },
  seen: (): Promise<Seen> => seen ?? Promise.reject(new Error('nobody watches')),
};
export type Bench = typeof bench;

declare global {
  interface Window {
    bench: Bench;
  }
}
window.bench = bench;
