import { boxOpened, enter } from '@test/drivers/meetings';
import { marked, times } from '@test/drivers/papers';
import { CHIEF } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { mayClose, mayGoOn, placeOf } from './paperInHand';

const entered = (papers: number) => enter(boxOpened(), ...times(papers, marked('ooox')));

test('the next paper of the pile goes on with its packet, and begins another after ten', () => {
  expect(placeOf(entered(3).meeting, null, null)).toEqual({ packet: 1, place: 4 });
  expect(placeOf(entered(10).meeting, null, null)).toEqual({ packet: 2, place: 1 });
});

test('a packet that the counter keeps going takes an eleventh, until it is closed', () => {
  const run = entered(10);
  const goingOn = mayGoOn(run.meeting);
  expect(goingOn).toBe(1);
  expect(mayGoOn(entered(9).meeting)).toBeNull();
  expect(placeOf(run.meeting, null, goingOn)).toEqual({ packet: 1, place: 11 });
  expect(mayClose(run.meeting, goingOn)).toBe(1);
  run.submit({ type: 'packetClosed', packet: 1 });
  expect(mayGoOn(run.meeting)).toBeNull();
  expect(placeOf(run.meeting, null, goingOn)).toEqual({ packet: 2, place: 1 });
});

test('what was kept going is forgotten once another packet was begun', () => {
  const run = entered(10);
  expect(placeOf(enter(run, marked('ooox')).meeting, null, 1)).toEqual({ packet: 2, place: 2 });
});

test('a packet can be closed with fewer, not when it is empty, full or closed', () => {
  expect(mayClose(boxOpened().meeting, null)).toBeNull();
  expect(mayClose(entered(10).meeting, null)).toBeNull();
  const run = entered(3);
  expect(mayClose(run.meeting, null)).toBe(1);
  expect(mayClose(run.submit({ type: 'packetClosed', packet: 1 }).meeting, null)).toBeNull();
});

test('a place once chosen stands, until it cannot take the paper', () => {
  const run = entered(12);
  const held = { at: { packet: 1, place: 11 }, chosen: true };
  expect(placeOf(run.meeting, held, null)).toEqual(held.at);
  run.submit({ type: 'paperEntered', ...held.at, paper: marked('ooox') });
  expect(placeOf(run.meeting, held, null)).toEqual({ packet: 2, place: 3 });
});

test('a withdrawn paper is at hand again first, before a packet kept going', () => {
  const run = entered(10).submit(
    { type: 'paperWithdrawn', packet: 1, place: 4, reason: 'misread' },
    CHIEF,
  );
  expect(placeOf(run.meeting, null, 1)).toEqual({ packet: 1, place: 4 });
});
