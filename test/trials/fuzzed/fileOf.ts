import { readdirSync, readFileSync } from 'node:fs';
import { byteChanges, type Change } from './byteChanges';
import type { Chance } from './chance';
import { forgeries } from './forgeries';
import { encodings, lineChanges } from './lineChanges';
import { largeFiles, otherFiles } from './otherFiles';
import { valueChanges } from './valueChanges';

const MEETINGS = 'test/fixtures/meetings';

/** The meetings of the fixtures, as they were saved. */
export const recordedMeetings = (): readonly Uint8Array[] =>
  readdirSync(MEETINGS)
    .toSorted()
    .map((name) => new Uint8Array(readFileSync(`${MEETINGS}/${name}`)));

export interface Fuzzed {
  /** What was done to it, in words. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its chain was written anew: it may hold, as another record than the one it was. */
  readonly forged: boolean;
}

/** How seldom a file is of the largest. */
const LARGE = 2000;
const OTHER = 20;
const FORGED = 4;
const ONCE_MORE = 3;

const CHANGES = [
  Object.entries(byteChanges),
  Object.entries(lineChanges),
  Object.entries<Change>(encodings),
  Object.entries<Change>(valueChanges),
];

function drawn<T>(from: readonly T[], { below }: Chance): T {
  const one = from[below(from.length)];
  if (one === undefined) throw new Error('nothing to draw from');
  return one;
}

/** One file; the same for the same chance. */
export function fileOf(recorded: readonly Uint8Array[], chance: Chance): Fuzzed {
  if (chance.once(LARGE)) return made(largeFiles, chance);
  if (chance.once(OTHER)) return made(otherFiles, chance);
  const bytes = drawn(recorded, chance);
  if (chance.once(FORGED)) {
    const [name, forge] = drawn(Object.entries(forgeries), chance);
    return { name: `${name}, forged`, bytes: forge(bytes, chance), forged: true };
  }
  let changed: Fuzzed = { name: '', bytes, forged: false };
  do {
    const [name, change] = drawn(drawn(CHANGES, chance), chance);
    changed = {
      name: `${changed.name} ${name}`.trim(),
      bytes: change(changed.bytes, chance),
      forged: false,
    };
  } while (chance.once(ONCE_MORE));
  return changed;
}

function made(
  files: Readonly<Record<string, (chance: Chance) => Uint8Array>>,
  chance: Chance,
): Fuzzed {
  const [name, make] = drawn(Object.entries(files), chance);
  return { name, bytes: make(chance), forged: false };
}
