import { canonical } from '@/election/events/canonical';
import { sha256Hex } from '@/election/events/fingerprint';
import { NO_ENTRY } from '@/journal/link';
import type { Change } from './byteChanges';
import { joinLines, lineChanges, linesOf } from './lineChanges';
import { isFields, parsed, valueChanges } from './valueChanges';

/** Every link and hash written anew, as whoever forges a record would. */
function rechained(lines: readonly string[]): readonly string[] {
  const [header = '', ...entries] = lines.slice(0, -1);
  let prev: string = NO_ENTRY;
  const linked = entries.map((line, i) => {
    const entry = parsed(line);
    const text = isFields(entry) ? canonical({ ...entry, seq: i + 1, prev }) : line;
    prev = sha256Hex(text);
    return text;
  });
  return [header, ...linked, canonical({ entries: linked.length, head: prev })];
}

const forging =
  (change: Change): Change =>
  (bytes, chance) => {
    const changed = change(bytes, chance);
    try {
      return joinLines(rechained(linesOf(changed)));
    } catch {
      // No JSON any more: there is nothing to be chained.
      return changed;
    }
  };

const endRemoved: Change = (bytes, { below }) => {
  const lines = linesOf(bytes);
  return joinLines([...lines.slice(0, 2 + below(lines.length)), '{}']);
};

/**
 * The record says something else, and its whole chain is right: an own record, with a fingerprint of its own. Signatures the
 * forger has not, so nothing that was signed can be another.
 */
export const forgeries = {
  endRemoved: forging(endRemoved),
  sameType: forging(valueChanges.sameType),
  otherType: forging(valueChanges.otherType),
  lineRemoved: forging(lineChanges.lineRemoved),
  lineDoubled: forging(lineChanges.lineDoubled),
  linesSwapped: forging(lineChanges.linesSwapped),
} satisfies Readonly<Record<string, Change>>;
