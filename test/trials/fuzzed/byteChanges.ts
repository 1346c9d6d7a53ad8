import { type Chance, randomBytes } from './chance';

/** Something that happens to a file on its way. */
export type Change = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const MOST_FLIPS = 8;
const MOST_INSERTED = 400;

export const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts));

/** Two places in the file, the second not before the first. */
function stretch({ length }: Uint8Array, { below }: Chance): readonly [number, number] {
  const [one, other] = [below(length + 1), below(length + 1)];
  return [Math.min(one, other), Math.max(one, other)];
}

/** What a bad stick, a broken transfer or a torn write leaves. */
export const byteChanges: Readonly<Record<string, Change>> = {
  bitsFlipped(bytes, { below }) {
    const changed = Uint8Array.from(bytes);
    for (let i = 0; i <= below(MOST_FLIPS); i++) {
      const at = below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << below(8));
    }
    return changed;
  },
  byteReplaced(bytes, { below }) {
    const changed = Uint8Array.from(bytes);
    changed[below(changed.length)] = below(256);
    return changed;
  },
  rubbishInserted(bytes, chance) {
    const at = chance.below(bytes.length + 1);
    const rubbish = randomBytes(chance, 1 + chance.below(MOST_INSERTED));
    return joined(bytes.subarray(0, at), rubbish, bytes.subarray(at));
  },
  stretchZeroed(bytes, chance) {
    const [from, to] = stretch(bytes, chance);
    return Uint8Array.from(bytes).fill(0, from, to);
  },
  stretchRemoved(bytes, chance) {
    const [from, to] = stretch(bytes, chance);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  stretchDoubled(bytes, chance) {
    const [from, to] = stretch(bytes, chance);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  endCut: (bytes, { below }) => bytes.subarray(0, below(bytes.length + 1)),
  beginningCut: (bytes, { below }) => bytes.subarray(below(bytes.length + 1)),
  appendedToItself: (bytes) => joined(bytes, bytes),
};
