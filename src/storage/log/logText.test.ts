import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '@/election/events/fingerprint';
import type { MeetingId } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import { readLog, toLines } from './logText';

const meeting = '1'.repeat(32) as MeetingId;
const row = (seq: number): EntryRow => {
  const text = `{"at":"第 ${seq} 张"}`;
  return { meeting, seq, text, hash: sha256Hex(text) };
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Two appends of one entry, and one of three. */
const appends = [[row(1)], [row(2)], [row(3), row(4), row(5)]];
const whole = bytesOf(appends.map(toLines).join(''));

test('what was written is read', () => {
  expect(readLog(meeting, whole)).toEqual({
    rows: appends.flat(),
    damaged: [],
    size: whole.length,
    lastAppend: 3,
  });
});

test('an empty log has nothing in it', () => {
  expect(readLog(meeting, new Uint8Array())).toEqual({
    rows: [],
    damaged: [],
    size: 0,
    lastAppend: 0,
  });
});

test('cut short at any byte, every append that is whole is there, and of the last nothing', () => {
  const ends = [0, 1, 2].map(
    (n) =>
      bytesOf(
        appends
          .slice(0, n + 1)
          .map(toLines)
          .join(''),
      ).length,
  );
  for (let size = 0; size < whole.length; size++) {
    const complete = ends.filter((end) => end <= size).length;
    expect(readLog(meeting, whole.subarray(0, size))).toEqual({
      rows: appends.slice(0, complete).flat(),
      damaged: [],
      size: ends[complete - 1] ?? 0,
      lastAppend: complete === 0 ? 0 : 1,
    });
  }
});

describe('behind the last whole append', () => {
  test.each<[string, Uint8Array]>([
    ['zeros', new Uint8Array(400)],
    ['a line of rubbish', bytesOf('??\n')],
    ['rubbish that is no text', new Uint8Array([255, 254, 10, 128])],
    ['a line whose text was changed', bytesOf(toLines([row(6)]).replace('6 张', '7 张'))],
    [
      'the first of two entries that belong together',
      bytesOf(`${toLines([row(6), row(7)]).split('\n')[0] ?? ''}\n`),
    ],
  ])('%s is cut off', (_, rubbish) => {
    const read = readLog(meeting, new Uint8Array([...whole, ...rubbish]));
    expect(read.rows).toEqual(appends.flat());
    expect(read.size).toBe(whole.length);
    expect(read.damaged).toEqual([]);
  });
});

test('a damaged line between others is kept as what it was, and the others are read', () => {
  const lines = whole.slice();
  lines[0] = 'x'.charCodeAt(0);
  const { rows, damaged, size } = readLog(meeting, lines);
  expect(rows).toEqual(appends.flat().slice(1));
  expect(damaged).toEqual([`x${toLines([row(1)]).slice(1, -1)}`]);
  expect(size).toBe(whole.length);
});

test('whatever bytes are there, nothing is read that was not written, and what is kept ends a line', () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 60 }), (at, rubbish) => {
      const bytes = new Uint8Array([...whole.subarray(0, at), ...rubbish]);
      const { rows, size } = readLog(meeting, bytes);
      const last = rows.at(-1);
      expect(size === 0 || bytes[size - 1] === 10).toBe(true);
      expect(last === undefined || sha256Hex(last.text) === last.hash).toBe(true);
    }),
  );
});
