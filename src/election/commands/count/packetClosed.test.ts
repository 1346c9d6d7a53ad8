import { boxOpened, counted, enter } from '@test/drivers/meetings';
import { BLANK, times } from '@test/drivers/papers';
import { at, CHIEF } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { nextPlace } from '@/election/state/packets';

const close = (packet: number) => ({ type: 'packetClosed', packet }) as const;

test('the last packet is closed with the papers in it, and the next paper begins another', () => {
  const run = enter(boxOpened(), ...times(4, BLANK));
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 2, reason: 'enteredTwice' }, CHIEF);
  run.submit(close(1));
  expect(at(run.events, -1).event).toEqual({
    type: 'packetClosed',
    v: 1,
    form: 'F1',
    round: 1,
    packet: 1,
    papers: 3,
  });
  expect(nextPlace(run.meeting)).toEqual({ packet: 2, place: 1 });
  expect(run.refusals(close(1))).toEqual([
    { code: 'packet.alreadyClosed', figures: { packet: 1 } },
  ]);
});

test('only the last packet, and only one that has papers', () => {
  const run = enter(boxOpened(), ...times(11, BLANK));
  expect(run.refusals(close(1))).toEqual([{ code: 'packet.notLast', figures: { packet: 1 } }]);
  expect(run.refusals(close(3))).toEqual([{ code: 'packet.empty', figures: { packet: 3 } }]);
  const { packets } = run.submit(close(2)).meeting.round;
  expect(packets.map(({ closed }) => closed)).toEqual([false, true]);
});

test('not when the count is closed', () => {
  expect(counted().refusals(close(3))).toEqual([{ code: 'count.closed', figures: {} }]);
});
