import { expect } from 'vitest';
import type { Event } from '@/election/events/catalogue';
import type { EnteredPaper } from '@/election/events/count';
import { packetsByHand, sumsOf } from '@/election/rules/count/handTotals';
import { paperTerms, readingsOfRound } from '@/election/rules/count/readEntered';
import { comparison, saysTheSame } from '@/election/state/comparison';
import type { Meeting } from '@/election/state/meeting';
import { firstHands, secondHands } from '@/election/state/packets';
import type { Packet } from '@/election/state/round';
import { addReading, addTotals, emptyTotals } from '@/election/tally/totals';

/** What holds of the count whatever was done, and of each thing that was done to it. */
export function countHolds(before: Meeting, event: Event, after: Meeting): void {
  if (before.round.packets === after.round.packets) return;
  sumsHold(after);
  for (const packet of after.round.packets) comparisonHolds(packet);
  if (event.type === 'differenceSettled') settlingHolds(before, event, after);
  handsHold(before, event);
}

/** Running totals are those of the papers standing and of the packets counted by hand. */
function sumsHold(meeting: Meeting): void {
  const { round } = meeting;
  const terms = paperTerms(meeting);
  if (terms === null) return;
  const counted = packetsByHand(round).reduce(
    (sums, { totals }) => addTotals(sums, sumsOf(totals)),
    readingsOfRound(meeting).reduce(
      (sums, reading) => addReading(sums, reading),
      emptyTotals(terms.form),
    ),
  );
  expect(round.totals).toEqual(counted);
  expect(round.entered).toBe(counted.entered);
}

const told = ({ places, second }: Packet) => ({
  first: places.flatMap(({ standing }) => standing?.paper ?? []),
  second: (second?.entries ?? []).flatMap(({ paper }) => paper ?? []),
  /** Set aside, or withdrawn to be entered again: known to neither. */
  unsaid:
    places.filter(
      ({ standing, aside, struck }) =>
        standing === null && (aside !== null || struck.at(-1)?.reason !== 'enteredTwice'),
    ).length + (second?.entries ?? []).filter(({ paper }) => paper === null).length,
});

/** Papers of one that the other has not. */
function without(papers: readonly EnteredPaper[], others: readonly EnteredPaper[]) {
  const left = [...others];
  return papers.filter((paper) => {
    const there = left.findIndex((other) => saysTheSame(paper, other));
    if (there >= 0) left.splice(there, 1);
    return there < 0;
  });
}

/** Papers of either entry that have no equal in the other: what the differences name, no more and no less. */
function unequal(packet: Packet): number {
  const { first, second, unsaid } = told(packet);
  return without(first, second).length + without(second, first).length + unsaid;
}

const named = (packet: Packet): number =>
  comparison(packet)
    .differences.flatMap(({ first, second }) => [first, second])
    .filter((place) => place !== null).length;

/** Two entries differ where they are not the same heap of papers, and nowhere else. */
const comparisonHolds = (packet: Packet): void => {
  if (packet.second?.closed === true) expect(named(packet)).toBe(unequal(packet));
};

/** Once settled a paper is equal in both: exactly those that the difference named are fewer. */
function settlingHolds(
  before: Meeting,
  { packet, first, second }: Extract<Event, { readonly type: 'differenceSettled' }>,
  after: Meeting,
): void {
  const [was, is] = [before, after].map(({ round }) => round.packets[packet - 1]);
  if (was === undefined || is === undefined) throw new Error('no such packet');
  const sides = [first, second].filter((place) => place !== null).length;
  expect(unequal(is)).toBe(unequal(was) - sides);
}

/** Nobody enters a packet twice. */
function handsHold({ round }: Meeting, event: Event): void {
  const packet = 'packet' in event ? round.packets[event.packet - 1] : undefined;
  if (packet === undefined) return;
  if (event.type === 'secondEntryRecorded')
    expect(firstHands(packet).has(event.enteredBy)).toBe(false);
  if (event.type === 'paperEntered' || event.type === 'paperSetAside')
    expect(secondHands(packet).has(event.enteredBy)).toBe(false);
}
