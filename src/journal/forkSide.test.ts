import { boxOpened, enter } from '@test/drivers/meetings';
import { marked } from '@test/drivers/papers';
import { recording } from '@test/drivers/recording';
import { expect, test } from 'vitest';
import { forkSide } from './forkSide';

test('one side of a fork: its entries, its papers, and when the last was written', () => {
  const { rows, chain } = recording();
  const run = boxOpened({ chain });
  enter(run, marked('ooox'));
  const before = rows.length;
  enter(run, marked('ooox'), marked('oxoo'));
  run.submit({ type: 'packetClosed', packet: 1 });
  expect(forkSide(rows, before + 1)).toEqual({
    last: before + 3,
    lastAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/) as unknown,
    papers: 2,
  });
});

test('nothing is said of what is not there, or cannot be read', () => {
  const { rows, chain } = recording();
  boxOpened({ chain });
  expect(forkSide(rows, rows.length + 1)).toBeNull();
  expect(
    forkSide(
      rows.map((row) => ({ ...row, text: '' })),
      1,
    ),
  ).toBeNull();
});
