import { MEETING } from '@test/drivers/meetings';
import { Run } from '@test/drivers/run';
import { notSignedSince } from '@test/drivers/signedByTable';
import { stepToTheEnd } from '@test/drivers/toTheEnd';
import { runs } from '@test/random';
import { pathRegressions } from '@test/regressions';
import fc from 'fast-check';
import { expect } from 'vitest';
import { isOver, type Meeting } from '@/election/state/meeting';
import { type EntryRow, readEntry, toRow } from '@/journal/entry';
import { verifyJournal } from '@/journal/verifyJournal';
import {
  beginnings,
  type Carried,
  type Device,
  deviceOfWriter,
  openAtHead,
  openWhole,
} from './carryOut';
import { halls } from './hall';
import { Path } from './path';
import { beginningOf, extremes, firstEntry, goThrough } from './rarePapers';
import { Reached } from './reached';
import { anyStep, type Step } from './step';

/** Each of the two files of this folder walks so many: in `npm run soak` 50,000 in all. */
export const PATHS = runs(150, 25_000);

/** What one file of paths came to. */
export interface Walked {
  readonly reached: Reached;
  readonly paths: number;
  readonly steps: number;
}

/** Walks generated paths through the real controller, and those that chance finds too seldom. */
export async function walk(seed: number): Promise<Walked> {
  const reached = new Reached();
  const from = await beginnings(reached);
  const device = await deviceOfWriter();
  let paths = 0;
  let steps = 0;
  const onPath = async (begin: Carried, whole: boolean, go: (path: Path) => Promise<void>) => {
    const controller = await (whole ? openWhole : openAtHead)(device, begin);
    const path = new Path(controller, begin.hall, reached);
    try {
      await go(path);
      await path.end();
    } finally {
      // A meeting left open keeps its lock, and the shorter paths that are tried after a failure could not open theirs.
      controller.close();
    }
    if (whole) await recordHolds(device, path.meeting);
    await signaturesHold(device, begin);
    paths += 1;
    steps += path.steps;
  };

  await firstEntry(reached);
  for (const extreme of extremes)
    await onPath(beginningOf(extreme, from), true, (path) => goThrough(extreme, path));
  // By name, which a failure prints in place of a whole meeting.
  const named = new Map(from.map((begin) => [nameOf(begin), begin]));
  const steady = fc.asyncProperty(
    fc.constantFrom(...named.keys()),
    fc.array(anyStep, { maxLength: 24, size: 'max' }),
    fc.nat(24).map((one) => one === 0),
    async (name, way, whole) => {
      const begin = named.get(name);
      if (begin === undefined) throw new Error(`no path begins at ${name}`);
      await onPath(begin, whole, (path) => goAlong(path, way, whole));
    },
  );
  await fc.assert(steady, { seed, numRuns: PATHS, examples: pathRegressions });
  return { reached, paths, steps };
}

const nameOf = ({ hall, stage }: Carried): string => `hall ${halls.indexOf(hall)}, ${stage}`;

/** One path in twenty-five is looked at more closely: from each of its states there is a way to an end. */
async function goAlong(path: Path, way: readonly Step[], whole: boolean): Promise<void> {
  for (const step of way) {
    await path.take(step);
    if (whole) hasWayToEnd(path.meeting);
  }
}

function hasWayToEnd(meeting: Meeting): void {
  const run = new Run();
  run.meeting = meeting;
  for (let deeds = 0; deeds < 150 && !isOver(run.meeting); deeds += 1) stepToTheEnd(run);
  expect(isOver(run.meeting)).toBe(true);
}

/** What lies on the device is what the desk showed, and stands when every rule is asked once more. */
async function recordHolds({ storage }: Device, shown: Meeting): Promise<void> {
  const rows = await storage.entriesOf(MEETING);
  const judged = verifyJournal(rows);
  expect(judged.ok ? judged.meeting : judged).toEqual(shown);
  expect(verifyJournal(oneChanged(rows)).ok).toBe(false);
}

/** What lies on the device since the path began was signed by whom the page of who signs what names. */
async function signaturesHold({ storage }: Device, { journal }: Carried): Promise<void> {
  const rows = await storage.entriesOf(MEETING);
  const happened = rows.flatMap(({ text }) => {
    const read = readEntry(text);
    if (!read.ok || read.entry.seq <= journal.head.seq) return [];
    const { seq, at, event, witnesses } = read.entry;
    return [{ seq, at, event, witnesses: witnesses.map(({ name }) => name) }];
  });
  expect(happened.at(-1)?.seq).toBe(rows.at(-1)?.seq);
  expect(notSignedSince(journal.meeting, happened)).toEqual([]);
}

/** The same record with an hour in one entry changed, which is an entry of its own and not the one that the next names. */
function oneChanged(rows: readonly EntryRow[]): readonly EntryRow[] {
  const at = Math.floor((rows.length - 1) / 2);
  return rows.map((row, i) => {
    const read = i === at ? readEntry(row.text) : null;
    return read?.ok === true ? toRow({ ...read.entry, at: '2026-11-22T00:00Z' }) : row;
  });
}
