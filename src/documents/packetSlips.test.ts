import { boxOpened, counted, enter, entered } from '@test/drivers/meetings';
import { marked, PLAIN_PAPERS, times } from '@test/drivers/papers';
import { SCRUTINEER } from '@test/drivers/people';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import { lastToSeal, packetSlips } from './packetSlips';

const lines = ({ events, heads, head }: Run) =>
  events.map((entry, i) => ({
    entry,
    row: { seq: entry.seq, hash: (heads[i + 1] ?? head).hash },
  }));
const slipsOf = (run: Run) => packetSlips(run.meeting, lines(run));
const counting = (papers: number) => enter(boxOpened(), ...times(papers, marked('ooox')));
const withdraw = (run: Run, packet: number, place: number) =>
  run.submit({ type: 'paperWithdrawn', packet, place, reason: 'misread' }, SCRUTINEER);

test('a packet begun has no slip; its last paper makes it, and the record as it stood then', () => {
  const run = counting(9);
  expect(slipsOf(run)).toEqual([]);
  expect(lastToSeal(run.meeting)).toBeNull();
  enter(run, marked('oo-x'));
  const { seq, hash } = run.head;
  const slip = { form: 'F1', round: 1, kind: 'first', packet: 1, papers: 10, seq, hash };
  expect(slipsOf(run)).toEqual([slip]);
  expect(lastToSeal(run.meeting)).toBe(1);
  // Whatever happens elsewhere, the packet is as it was.
  enter(run, ...times(5, marked('ox-x')));
  expect(slipsOf(run)).toEqual([slip]);
});

test('a packet closed with fewer papers stands at the entry that closed it', () => {
  const run = counting(4).submit({ type: 'packetClosed', packet: 1 });
  expect(slipsOf(run)).toMatchObject([{ packet: 1, papers: 4, seq: run.head.seq }]);
});

test('the last packet of the pile has its slip with the last paper', () => {
  expect(slipsOf(entered())).toMatchObject([
    { packet: 1, papers: 10 },
    { packet: 2, papers: 10 },
    { packet: 3, papers: PLAIN_PAPERS.length - 20 },
  ]);
  expect(lastToSeal(counted().meeting)).toBe(3);
});

test('a correction makes another slip: none while its paper is missing, then a later entry', () => {
  const run = counting(20);
  const [first, second] = slipsOf(run);
  withdraw(run, 1, 3);
  expect(slipsOf(run)).toEqual([second]);
  expect(lastToSeal(run.meeting)).toBe(2);
  enter(run, marked('xxxo'));
  const { seq, hash } = run.head;
  expect(slipsOf(run)).toEqual([{ ...first, seq, hash }, second]);
});

test('where packets are counted twice, one is sealed when both entries agree', () => {
  const twice = counting(10);
  const { method } = twice.meeting;
  if (method === null) throw new Error('no method');
  const sealed = { packetSize: 10, secondCountEvery: 2, board: 'running' } as const;
  twice.meeting = { ...twice.meeting, method: { ...method, counting: sealed } };
  expect(slipsOf(twice)).toEqual([]);
  expect(lastToSeal(twice.meeting)).toBeNull();
  enter(twice, ...times(10, marked('ooox')));
  // Only every second one is: the second packet is done with its first entry.
  expect(slipsOf(twice)).toMatchObject([{ packet: 2 }]);
});
