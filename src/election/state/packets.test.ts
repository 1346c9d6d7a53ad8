import { boxOpened, enter } from '@test/drivers/meetings';
import { BLANK, marked, times } from '@test/drivers/papers';
import { at, CHIEF } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { WithdrawalReason } from '@/election/events/count';
import {
  awaitsPaper,
  endOfPacket,
  mayTakePaper,
  nextPlace,
  papersInPacket,
  placeAt,
  placeAtHand,
  placesAwaiting,
  standingPapers,
} from './packets';

const withdraw = (packet: number, place: number, reason: WithdrawalReason = 'misread') =>
  ({ type: 'paperWithdrawn', packet, place, reason }) as const;
const papers = (count: number) => enter(boxOpened(), ...times(count, BLANK));

test('ten papers fill a packet, and the next begins another', () => {
  expect(nextPlace(boxOpened().meeting)).toEqual({ packet: 1, place: 1 });
  expect(nextPlace(papers(9).meeting)).toEqual({ packet: 1, place: 10 });
  expect(nextPlace(papers(10).meeting)).toEqual({ packet: 2, place: 1 });
  expect(nextPlace(papers(11).meeting)).toEqual({ packet: 2, place: 2 });
});

test('a packet closed with fewer is full', () => {
  const run = papers(3).submit({ type: 'packetClosed', packet: 1 });
  expect(nextPlace(run.meeting)).toEqual({ packet: 2, place: 1 });
});

test('the place at hand is one that awaits its paper first, else at the next', () => {
  const run = papers(12);
  expect(placeAtHand(run.meeting)).toEqual({ packet: 2, place: 3 });
  run.submit(withdraw(2, 1), CHIEF).submit(withdraw(1, 4), CHIEF);
  run.submit(withdraw(1, 2, 'enteredTwice'), CHIEF);
  expect(placesAwaiting(run.meeting.round)).toEqual([
    { packet: 1, place: 4 },
    { packet: 2, place: 1 },
  ]);
  expect(placeAtHand(run.meeting)).toEqual({ packet: 1, place: 4 });
  expect(papersInPacket(at(run.meeting.round.packets, 0))).toBe(8);
});

test('a place awaits a paper when its last was withdrawn to be entered again', () => {
  const run = papers(2).submit(withdraw(1, 1), CHIEF);
  const place = () => at(at(run.meeting.round.packets, 0).places, 0);
  expect(awaitsPaper(place())).toBe(true);
  enter(run, BLANK);
  expect(awaitsPaper(place())).toBe(false);
  run.submit(withdraw(1, 1, 'enteredTwice'), CHIEF);
  expect(awaitsPaper(place())).toBe(false);
});

test('a paper may go to a place awaiting it, to the end of a packet, or begin another after a full one', () => {
  const { meeting } = papers(12).submit(withdraw(1, 4), CHIEF);
  const answers = (
    [
      [1, 4],
      [1, 11],
      [2, 3],
      [1, 3],
      [1, 12],
      [2, 4],
      [3, 1],
      [4, 1],
    ] as const
  ).map(([packet, place]) => mayTakePaper(meeting, { packet, place }));
  expect(answers).toEqual([
    ...['yes', 'yes', 'yes', 'taken', 'notNext', 'notNext', 'notNext', 'notNext'],
  ]);
  expect(mayTakePaper(papers(10).meeting, { packet: 2, place: 1 })).toBe('yes');
  expect(mayTakePaper(papers(10).meeting, { packet: 2, place: 2 })).toBe('notNext');
  expect(mayTakePaper(boxOpened().meeting, { packet: 1, place: 1 })).toBe('yes');
  expect(mayTakePaper(boxOpened().meeting, { packet: 2, place: 1 })).toBe('notNext');
});

test('the end of a packet, begun or not', () => {
  const { round } = papers(12).meeting;
  expect(endOfPacket(round, 1)).toEqual({ packet: 1, place: 11 });
  expect(endOfPacket(round, 3)).toEqual({ packet: 3, place: 1 });
  expect(placeAt(round, { packet: 3, place: 1 })).toBeNull();
  expect(placeAt(round, { packet: 2, place: 3 })).toBeNull();
});

test('papers standing come in the order of packets, whenever they were entered', () => {
  const run = enter(boxOpened(), marked('o---'), marked('-o--')).submit(withdraw(1, 1), CHIEF);
  enter(run, marked('--o-'));
  const signs = Array.from(standingPapers(run.meeting.round), ({ paper }) => paper);
  expect(signs).toEqual([marked('--o-'), marked('-o--')]);
});
