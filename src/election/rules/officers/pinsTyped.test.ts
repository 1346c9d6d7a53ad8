import { committeeReady } from '@test/drivers/committee';
import {
  announced,
  closed,
  draw,
  entered,
  makeKey,
  OTHER_WRITER,
  sheetDrawn,
  signed,
  withKeys,
} from '@test/drivers/meetings';
import { marked, times } from '@test/drivers/papers';
import { CANDIDATES, SCRUTINEER } from '@test/drivers/people';
import { heldRound, opens, with23 } from '@test/drivers/rounds';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';

/** Choosing counts twice, for it is typed twice; that the new key signs costs nothing more. */
const typed = (run: Run, after = 0): number =>
  run.events
    .filter(({ seq }) => seq > after)
    .reduce((sum, { event, witnesses }) => {
      const own = event.type === 'signingKeyCreated' ? 1 : 0;
      return sum + own + witnesses.length;
    }, 0);

test('a plain meeting of two scrutineers and one counter', () => {
  expect(typed(closed(sheetDrawn()))).toBe(15);
});

test('a committee’s meeting of one scrutineer', () => {
  const run = heldRound(committeeReady(), times(7, marked('o')));
  expect(typed(run.submit({ type: 'meetingClosed' }))).toBe(10);
});

test('the plain meeting with a run-off', () => {
  const level = [
    ...times(7, marked('ooo-')),
    ...times(7, marked('oo-o')),
    ...times(6, marked('--oo')),
  ];
  const run = announced(sheetDrawn(with23(level)));
  run.submit(opens('runoff', CANDIDATES.slice(2)));
  const held = [...times(12, marked('ox')), ...times(11, marked('xo'))];
  heldRound(run, held).submit({ type: 'meetingClosed' });
  expect(typed(run)).toBe(22);
});

test('what goes wrong costs so many more', () => {
  const count = (run: Run, go: (run: Run) => Run): number => {
    const { seq } = run.head;
    return typed(go(run), seq);
  };
  const misread = { type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' } as const;
  expect(count(entered(), (run) => run.submit(misread))).toBe(1);
  const again = (run: Run) => {
    run.submit({ type: 'sheetWithdrawn', reason: '读错一张' }).submit({ type: 'countingClosed' });
    return signed(draw(run));
  };
  expect(count(signed(sheetDrawn()), again)).toBe(5);
  expect(count(entered(), (run) => makeKey(run, SCRUTINEER))).toBe(4);
  const over = (run: Run) => withKeys(run.submit({ type: 'takenOver', to: OTHER_WRITER }));
  expect(count(entered(), (run) => over(run.submit({ type: 'handedOver' })))).toBe(9);
  expect(count(entered(), over)).toBe(8);
});
