import type { Chosen } from '@/controller/chosenStick';
import { journalOf, type OpenRecord } from '@/controller/openRecord';
import type { Journal } from '@/journal/journal';
import { within } from '@/storage/within';
import { growingFile } from './growingFile';
import { filesInTurn } from './stickFiles';
import type { StickTrouble, StickWriting } from './stickState';

/** The word that a paper is stored comes first. */
const PAUSE_MS = 100;
/** From here on it is said that the stick is being written. */
const SLOW_MS = 1500;
/** And from here on that it does not answer. */
const SILENT_MS = 15_000;
/** How often it is seen whether the stick is there. */
const LOOK_MS = 3000;
/** Later than that a browser no longer takes what follows for the person's press. */
const PRESS_MS = 2000;

export interface StickWriter {
  /** Writes the newest state where the stick has an older one. */
  readonly writeOn: () => void;
  /** The same out of a press, which may ask for permission; `true` once the stick has everything. */
  readonly again: () => Promise<boolean>;
  /** What is under way is finished, and nothing is looked after any more. */
  readonly stop: () => void;
}

/**
 * Writes a record into a folder as it grows, each time the newest state as soon as the one before is
 * there. Nothing waits for it.
 */
export function stickWriter(
  record: OpenRecord,
  { folder, enqueue }: Chosen,
  say: (how: StickWriting) => void,
): StickWriter {
  const fileOf = growingFile();
  /** The one to be written next comes first. */
  let files: readonly string[] | null = null;
  let last: { readonly file: string; readonly journal: Journal } | null = null;
  let trouble: StickTrouble | null = null;
  let underWay: Promise<void> | null = null;

  const isLevel = () => trouble === null && last?.journal.head.hash === journalOf(record).head.hash;

  function sayNow(slow = false) {
    const written = last?.journal ?? null;
    if (trouble === null) say({ kind: 'writes', written, slow });
    else say({ kind: 'trouble', why: trouble, written });
  }

  function fail(why: StickTrouble) {
    trouble = why;
    // Another stick may come in its place.
    files = null;
    sayNow();
  }

  async function writeNewest(journal: Journal): Promise<StickTrouble | null> {
    const rows = record.rows.slice(0, journal.head.seq);
    const [file = '', ...others] = files ?? (await filesInTurn(folder, journal.meeting, rows));
    const content = fileOf(rows);
    await folder.write(file, content);
    const there = await folder.read(file);
    if (there === null) return 'out';
    if (!(await haveSameContent(content, there))) return 'failed';
    files = [...others, file];
    last = { file, journal };
    return null;
  }

  async function untilLevel() {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    while (!isLevel()) {
      const slow = setTimeout(() => sayNow(true), SLOW_MS);
      const silent = setTimeout(() => fail('out'), SILENT_MS);
      const failed = await writeNewest(journalOf(record)).catch(troubleOf);
      clearTimeout(slow);
      clearTimeout(silent);
      if (failed !== null) {
        fail(failed);
        return;
      }
      trouble = null;
      sayNow();
    }
  }

  async function writeOn() {
    underWay ??= enqueue(untilLevel).finally(() => {
      underWay = null;
    });
    await underWay;
  }

  /** A stick that is pulled out while nothing is written is missed as well, and caught up on its return. */
  async function look() {
    if (underWay !== null) return;
    if (isLevel()) {
      const there = last === null ? null : await folder.read(last.file).catch(() => null);
      if (there === null && isLevel()) fail('out');
    } else if (await folder.mayWrite(false).catch(() => false)) await writeOn();
  }

  const looking = setInterval(() => void look(), LOOK_MS);
  sayNow();
  return {
    writeOn: () => void writeOn(),
    async again() {
      if (!(await folder.mayWrite(true).catch(() => false))) return false;
      await within(PRESS_MS, writeOn);
      return isLevel();
    },
    stop: () => clearInterval(looking),
  };
}

/** By their digests, which the browser computes beside the page. */
async function haveSameContent(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  const digests = await Promise.all(
    [one, other].map(async (blob) =>
      String(new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))),
    ),
  );
  return digests[0] === digests[1];
}

function troubleOf(error: unknown): StickTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'NoModificationAllowedError' ? 'failed' : 'out';
}
