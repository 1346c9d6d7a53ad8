import type { StrokeTable } from './strokeTable';

/** What tells two of one name apart stands in these: 王伟〔东头〕. */
const BRACKET = '〔';

/** Dots, spaces and what cannot be seen have no strokes: 阿依古丽·买买提. */
const NO_CHARACTER = /[\s·•・‧〔〕\p{Cf}\p{Variation_Selector}]/gu;

/** The last resort for what the table does not have; it goes by radical, so it is flagged. */
const byRadical = new Intl.Collator('zh-u-co-stroke');

interface Read {
  readonly name: readonly string[];
  readonly bracket: readonly string[];
}

function read(whole: string): Read {
  const at = whole.indexOf(BRACKET);
  const [name, bracket] = at === -1 ? [whole, ''] : [whole.slice(0, at), whole.slice(at)];
  // Lists copied out of a PDF may have radicals (⼀) in place of characters (一).
  const characters = (part: string) => Array.from(part.normalize('NFKC').replace(NO_CHARACTER, ''));
  return { name: characters(name), bracket: characters(bracket) };
}

/** Below, level or above; not `sure` where a character decided that the table does not have. */
interface Difference {
  readonly sign: number;
  readonly sure: boolean;
}

const LEVEL: Difference = { sign: 0, sure: true };
const byNumber = (a: number, b: number): Difference => ({ sign: Math.sign(a - b), sure: true });

function byCharacter(a: string, b: string, table: StrokeTable): Difference {
  if (a === b) return LEVEL;
  const [placeA, placeB] = [table.get(a), table.get(b)];
  if (placeA !== undefined && placeB !== undefined) return byNumber(placeA, placeB);
  if (placeA !== undefined) return { sign: -1, sure: false };
  if (placeB !== undefined) return { sign: 1, sure: false };
  return { sign: Math.sign(byRadical.compare(a, b)) || (a < b ? -1 : 1), sure: false };
}

/** One character after the other, never the sum of strokes; what is shorter goes first. */
function byCharacters(a: readonly string[], b: readonly string[], table: StrokeTable): Difference {
  for (const [i, one] of a.entries()) {
    const other = b[i];
    if (other === undefined) break;
    const difference = byCharacter(one, other, table);
    if (difference.sign !== 0) return difference;
  }
  return byNumber(a.length, b.length);
}

/**
 * 姓氏笔画 (domain §6.1): the first character; of one surname a single given name before longer ones;
 * then character by character; two of one name by what stands in the bracket.
 */
function difference(a: string, b: string, table: StrokeTable): Difference {
  const [one, other] = [read(a), read(b)];
  const steps = [
    () => byCharacters(one.name.slice(0, 1), other.name.slice(0, 1), table),
    () => byNumber(one.name.length, other.name.length),
    () => byCharacters(one.name, other.name, table),
    () => byCharacters(one.bracket, other.bracket, table),
    // Nothing is left but how it is written.
    () => ({ sign: a === b ? 0 : a < b ? -1 : 1, sure: true }),
  ];
  for (const step of steps) {
    const found = step();
    if (found.sign !== 0) return found;
  }
  return LEVEL;
}

/** Negative where `a` stands before `b`; 0 for the very same name only. */
export const compareNames = (a: string, b: string, table: StrokeTable): number =>
  difference(a, b, table).sign;

export const byStrokes = <Name extends string>(
  names: readonly Name[],
  table: StrokeTable,
): readonly Name[] => [...names].sort((a, b) => compareNames(a, b, table));

/** The characters of a name whose place the table does not know: look at where it stands. */
export const outsideTable = (name: string, table: StrokeTable): readonly string[] => [
  ...new Set(read(name).name.filter((character) => !table.has(character))),
];

/** Whether the names stand in this order, as far as the table can tell. */
export const standByStrokes = (names: readonly string[], table: StrokeTable): boolean =>
  names.every((name, i) =>
    names.slice(i + 1).every((after) => {
      const { sign, sure } = difference(name, after, table);
      return !sure || sign <= 0;
    }),
  );
