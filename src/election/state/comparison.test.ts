import { BLANK, marked, ruledVoid } from '@test/drivers/papers';
import { CHIEF, COUNTER, OTHER_COUNTER, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { EnteredPaper } from '@/election/events/count';
import { comparison, saysTheSame } from './comparison';
import type { Packet, PlaceInPacket, StruckPaper } from './round';

const entered = (enteredBy = COUNTER) => ({ enteredBy, seq: 1 });
const standing = (paper: EnteredPaper): PlaceInPacket => ({
  standing: { ...entered(), paper, decidedBy: null },
  aside: null,
  struck: [],
});
const struck = (reason: StruckPaper['reason']): StruckPaper => ({
  ...entered(),
  paper: A,
  reason,
  note: null,
  stamp: { seq: 2, at: '', witnesses: [CHIEF] },
});
const second = (...papers: readonly (EnteredPaper | null)[]): Packet['second'] => ({
  entries: papers.map((paper) => ({ ...entered(OTHER_COUNTER), paper })),
  closed: true,
});
const packet = (
  first: readonly (EnteredPaper | PlaceInPacket)[],
  again: Packet['second'],
): Packet => ({
  places: first.map((one) => ('kind' in one ? standing(one) : one)),
  closed: false,
  second: again,
  settled: [],
  byHand: null,
});
const compare = (
  first: readonly (EnteredPaper | PlaceInPacket)[],
  ...again: readonly (EnteredPaper | null)[]
) => {
  const { differences, moved } = comparison(packet(first, second(...again)));
  return {
    differences: differences.map((one) => [one.first, one.second]),
    moved: moved.map((one) => [one.first, one.second]),
  };
};

const A = marked('ooox');
const B = marked('ooxo');
const C = marked('oxoo');
const D = marked('xooo');
const E = marked('----', '丁一');

test('the same papers at the same places', () => {
  expect(compare([A, B, C], A, B, C)).toEqual({ differences: [], moved: [] });
  expect(compare([])).toEqual({ differences: [], moved: [] });
});

test('a paper that reads otherwise is named by its place, with what each entry says', () => {
  expect(compare([A, B, C], A, D, C)).toEqual({ differences: [[2, 2]], moved: [] });
  expect(comparison(packet([A, B], second(A, D))).differences).toEqual([
    { first: 2, second: 2, papers: { first: B, second: D } },
  ]);
});

test('two papers in swapped order are no difference of votes', () => {
  expect(compare([A, B, C], B, A, C)).toEqual({ differences: [], moved: [[1, 2]] });
  expect(compare([A, B, C, D], D, C, B, A).differences).toEqual([]);
});

test('one skipped the first time, and one entered twice', () => {
  expect(compare([A, C], A, B, C)).toEqual({ differences: [[null, 2]], moved: [] });
  expect(compare([A, B, B, C], A, B, C).differences).toEqual([[3, null]]);
  expect(compare([A, B], A, B, C).differences).toEqual([[null, 3]]);
  expect(comparison(packet([A], second(A, B))).differences).toEqual([
    { first: null, second: 2, papers: { first: null, second: B } },
  ]);
  expect(comparison(packet([A, B], second(A))).differences).toEqual([
    { first: 2, second: null, papers: { first: B, second: null } },
  ]);
});

test('one that only the first has and one that only the second has are one paper, out of its place', () => {
  expect(compare([A, A, C, A, B], A, A, A, B, A).differences).toEqual([[3, 5]]);
  expect(compare([A, A, B, C], A, B, D, C).differences).toEqual([[2, 3]]);
  const found = comparison(packet([A, A, C, A, B], second(A, A, A, B, A))).differences;
  expect(found).toEqual([{ first: 3, second: 5, papers: { first: C, second: A } }]);
});

test('what is left over of more papers in one entry stands alone', () => {
  expect(compare([A, C, D, B], A, B, E).differences).toEqual([
    [2, 3],
    [3, null],
  ]);
  expect(compare([E, A, B], A, C, B, D).differences).toEqual([
    [1, 2],
    [null, 4],
  ]);
});

test('a misread paper beside a swapped pair is the only difference', () => {
  expect(compare([A, B, C, D], B, A, C, E)).toEqual({ differences: [[4, 4]], moved: [[1, 2]] });
});

test('several in a row are taken in their order', () => {
  expect(compare([A, B, C, D], A, E, BLANK, D).differences).toEqual([
    [2, 2],
    [3, 3],
  ]);
  expect(compare([A, B, C], A, E).differences).toEqual([
    [2, 2],
    [3, null],
  ]);
});

test('what is set aside or awaits its paper agrees with nothing; an emptied place is no paper', () => {
  const aside: PlaceInPacket = { standing: null, aside: entered(), struck: [] };
  const awaited: PlaceInPacket = { standing: null, aside: null, struck: [struck('misread')] };
  const emptied: PlaceInPacket = { standing: null, aside: null, struck: [struck('enteredTwice')] };
  const asideAgain = { ...emptied, aside: entered() };
  const filled = { ...standing(A), struck: [struck('enteredTwice')] };
  expect(compare([aside, B], A, B).differences).toEqual([[1, 1]]);
  expect(compare([awaited, B], A, B).differences).toEqual([[1, 1]]);
  expect(compare([aside], null).differences).toEqual([[1, 1]]);
  expect(compare([A], null).differences).toEqual([[1, 1]]);
  expect(compare([emptied, B], B).differences).toEqual([]);
  expect(compare([asideAgain, B], B).differences).toEqual([[1, null]]);
  expect(compare([filled, B], A, B).differences).toEqual([]);
});

test('a packet that nobody entered again is all difference', () => {
  expect(comparison(packet([A], null)).differences).toHaveLength(1);
});

test('asked twice, it is the same answer', () => {
  const one = packet([A, B], second(A, D));
  expect(comparison(one)).toBe(comparison(one));
});

test('what a paper says: marks, grades and names in any order, and why it is void', () => {
  expect(saysTheSame(A, marked('ooox'))).toBe(true);
  expect(saysTheSame(A, B)).toBe(false);
  expect(saysTheSame(BLANK, BLANK)).toBe(true);
  expect(saysTheSame(BLANK, ruledVoid('unreadable'))).toBe(false);
  expect(saysTheSame(ruledVoid('damaged', CHIEF), ruledVoid('damaged', SCRUTINEER))).toBe(true);
  expect(saysTheSame(ruledVoid('damaged'), ruledVoid('unreadable'))).toBe(false);
  const [one, other] = ['李伟', '王芳'];
  expect(saysTheSame(marked('o--x', one, other), marked('o--x', other, one))).toBe(true);
  expect(saysTheSame(marked('o--x', one), marked('o--x', other))).toBe(false);
  const uncircled = { name: one, circled: false, confirmed: false };
  expect(saysTheSame(marked('o--x', one), marked('o--x', uncircled))).toBe(false);
  const confirmed = { name: one, circled: true, confirmed: true };
  expect(saysTheSame(marked('o--x', one), marked('o--x', confirmed))).toBe(true);
  expect(saysTheSame(marked('o--x', { illegible: true }), marked('o--x', one))).toBe(false);
});

test('grades are compared where officers are evaluated', () => {
  const graded = (grade: 'excellent' | 'basic'): EnteredPaper => ({
    kind: 'marked',
    contests: [{ contest: 'C1' as never, marks: [], grades: [grade], writeIns: [] }],
  });
  expect(saysTheSame(graded('excellent'), graded('excellent'))).toBe(true);
  expect(saysTheSame(graded('excellent'), graded('basic'))).toBe(false);
});
