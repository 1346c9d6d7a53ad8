import { canonical } from '@/election/events/canonical';
import type { EnteredPaper } from '@/election/events/count';
import { zipWith } from '@/election/tally/zipWith';
import type { Packet } from './round';

/** Where two entries of a packet say different things of a paper; places are counted from 1. */
export interface Difference {
  /** Its place in the first entry; `null` where the first has no such paper. */
  readonly first: number | null;
  readonly second: number | null;
  /** What was entered there; `null` where nothing was, or it awaits its paper. */
  readonly papers: { readonly first: EnteredPaper | null; readonly second: EnteredPaper | null };
}

/** One paper that lay at another place the second time: no vote differs. */
interface Moved {
  readonly first: number;
  readonly second: number;
}

interface Comparison {
  readonly differences: readonly Difference[];
  readonly moved: readonly Moved[];
}

/** An entry as it is compared: what it says, and where it stands. */
interface ComparedEntry {
  readonly place: number;
  readonly paper: EnteredPaper | null;
  /** `null` equals nothing, not even another. */
  readonly content: string | null;
}

const asked = new WeakMap<Packet, Comparison>();

/**
 * Holds the two entries of a packet against each other, place by place and then as a heap. A packet
 * never changes: it is compared once, however many parts of a screen ask.
 */
export function comparison(packet: Packet): Comparison {
  const known = asked.get(packet);
  if (known !== undefined) return known;
  const found = compared(firstEntries(packet), secondEntries(packet));
  asked.set(packet, found);
  return found;
}

/** Entered twice to the end, and no vote differs. */
export const entriesAgree = (packet: Packet): boolean =>
  packet.second?.closed === true && comparison(packet).differences.length === 0;

/** Places without a paper that is to come are no part of the packet. */
const firstEntries = ({ places }: Packet): readonly ComparedEntry[] =>
  places.flatMap(({ standing, aside, struck }, i) => {
    const emptied = standing === null && aside === null && struck.at(-1)?.reason === 'enteredTwice';
    return emptied ? [] : [toComparedEntry(i + 1, standing?.paper ?? null)];
  });

const secondEntries = ({ second }: Packet): readonly ComparedEntry[] =>
  (second?.entries ?? []).map(({ paper }, i) => toComparedEntry(i + 1, paper));

const toComparedEntry = (place: number, paper: EnteredPaper | null): ComparedEntry => ({
  place,
  paper,
  content: paper === null ? null : contentOf(paper),
});

/** Whether two entries say the same of a paper: who ruled it void, and in which order names stand, is none of it. */
export const saysTheSame = (one: EnteredPaper, other: EnteredPaper): boolean =>
  contentOf(one) === contentOf(other);

function contentOf(paper: EnteredPaper): string {
  if (paper.kind === 'blank') return 'blank';
  if (paper.kind === 'void') return `void ${paper.reason}`;
  return canonical(
    paper.contests.map(({ contest, marks, grades, writeIns }) => ({
      contest,
      marks: grades ?? marks,
      writeIns: writeIns
        .map((entry) => ('illegible' in entry ? '?' : `${entry.circled ? '○' : '·'}${entry.name}`))
        .sort(),
    })),
  );
}

function compared(first: readonly ComparedEntry[], second: readonly ComparedEntry[]): Comparison {
  const gaps = gapsBetween(first, second);
  const moved: Moved[] = [];
  const left = new Set(gaps.flatMap((gap) => gap.second));
  const still = (one: ComparedEntry): boolean => {
    const there = [...left].find(({ content: says }) => says !== null && says === one.content);
    if (there === undefined) return true;
    left.delete(there);
    moved.push({ first: one.place, second: there.place });
    return false;
  };
  const open = gaps.map((gap) => gap.first.filter(still));
  const differences = zipWith(gaps, open, ({ second: there }, one) =>
    paired(
      one,
      there.filter((other) => left.has(other)),
    ),
  );
  return { differences: pairMisplaced(differences.flat()), moved };
}

/** Between two papers that agree: what each entry has there that the other has not. */
interface Gap {
  readonly first: readonly ComparedEntry[];
  readonly second: readonly ComparedEntry[];
}

/** Within a gap the papers are taken in their order; what is left over stands alone. */
const paired = (
  first: readonly ComparedEntry[],
  second: readonly ComparedEntry[],
): readonly Difference[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, i) => {
    const [one, other] = [first[i], second[i]];
    return {
      first: one?.place ?? null,
      second: other?.place ?? null,
      papers: { first: one?.paper ?? null, second: other?.paper ?? null },
    };
  });

/**
 * A paper that only the first entry has and one that only the second has are most likely one paper,
 * misread and out of its place: both places are said, and it is settled once.
 */
function pairMisplaced(found: readonly Difference[]): readonly Difference[] {
  const inFirst = found.filter(({ second }) => second === null);
  const inSecond = found.filter(({ first }) => first === null);
  return found.flatMap((difference) => {
    const other = inSecond[inFirst.indexOf(difference)];
    if (other !== undefined)
      return [
        {
          first: difference.first,
          second: other.second,
          papers: { first: difference.papers.first, second: other.papers.second },
        },
      ];
    return inSecond.slice(0, inFirst.length).includes(difference) ? [] : [difference];
  });
}

/** Walks along both entries so that they differ in as few papers as can be; what lies between two that agree is a gap. */
function gapsBetween(
  first: readonly ComparedEntry[],
  second: readonly ComparedEntry[],
): readonly Gap[] {
  const cost = costFrom(first, second);
  const gaps: Gap[] = [];
  let gap: { first: ComparedEntry[]; second: ComparedEntry[] } = { first: [], second: [] };
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [first[i], second[j]];
    if (one === undefined && other === undefined) return [...gaps, gap];
    if (same(one, other)) {
      gaps.push(gap);
      gap = { first: [], second: [] };
      i += 1;
      j += 1;
      continue;
    }
    const [both, firstOnly, secondOnly] = [cost(i + 1, j + 1), cost(i + 1, j), cost(i, j + 1)];
    const fromFirst = Math.min(both, firstOnly) <= secondOnly;
    const fromSecond = both <= firstOnly || !fromFirst;
    if (fromFirst && one !== undefined) gap.first.push(one);
    if (fromSecond && other !== undefined) gap.second.push(other);
    i += fromFirst ? 1 : 0;
    j += fromSecond ? 1 : 0;
  }
}

const same = (one: ComparedEntry | undefined, other: ComparedEntry | undefined): boolean =>
  one !== undefined && one.content !== null && one.content === other?.content;

/**
 * What it costs to walk on from these places: each paper that differs, and among ways with as few of
 * them the one on which more papers agree at their places.
 */
function costFrom(
  first: readonly ComparedEntry[],
  second: readonly ComparedEntry[],
): (i: number, j: number) => number {
  const differs = first.length + second.length;
  const rows: number[][] = [];
  // Beyond the end of an entry there is nowhere to walk.
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = first.length; i >= 0; i -= 1) {
    const row: number[] = [];
    rows[i] = row;
    for (let j = second.length; j >= 0; j -= 1)
      row[j] = same(first[i], second[j])
        ? at(i + 1, j + 1) - 1
        : i === first.length && j === second.length
          ? 0
          : differs + Math.min(at(i + 1, j + 1), at(i + 1, j), at(i, j + 1));
  }
  return at;
}
