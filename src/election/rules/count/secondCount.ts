import type { MemberName } from '@/election/events/ids';
import { type Refusal, refusal } from '@/election/events/refusal';
import { comparison, entriesAgree } from '@/election/state/comparison';
import type { Meeting } from '@/election/state/meeting';
import { countingOf } from '@/election/state/method';
import { awaitsPaper, firstHands, isFinished, papersInPacket } from '@/election/state/packets';

/** Whether the method has this packet counted twice: the first, and every k-th after it. */
export function isDueTwice({ method, round }: Meeting, packet: number): boolean {
  const every = countingOf(method).secondCountEvery;
  const there = round.packets[packet - 1];
  return (
    every > 0 &&
    (packet - 1) % every === 0 &&
    there !== undefined &&
    there.byHand === null &&
    papersInPacket(there) > 0
  );
}

/** Packets that are, or were begun to be, counted twice, and have not come to agree. */
export const packetsOwed = (meeting: Meeting): readonly number[] =>
  meeting.round.packets.flatMap((packet, i) =>
    (isDueTwice(meeting, i + 1) || packet.second !== null) && !entriesAgree(packet) ? [i + 1] : [],
  );

/** What keeps the count open: a packet counted once, or one whose two entries differ. */
export const secondCountOwed = (meeting: Meeting): readonly Refusal[] =>
  packetsOwed(meeting).map((packet) => {
    const there = meeting.round.packets[packet - 1];
    return there?.second?.closed === true
      ? refusal('packet.differs', {
          packet,
          differences: comparison(there).differences.length,
        })
      : refusal('packet.secondMissing', { packet });
  });

/** Why the operator cannot enter this packet a second time now. */
export function secondRefusals(
  meeting: Meeting,
  packet: number,
  operator: MemberName,
): readonly Refusal[] {
  const there = meeting.round.packets[packet - 1];
  if (countingOf(meeting.method).secondCountEvery === 0)
    return [refusal('packet.secondNotAsked', { packet })];
  if (there === undefined || papersInPacket(there) === 0)
    return [refusal('packet.empty', { packet })];
  if (there.byHand !== null) return [refusal('packet.byHand', { packet })];
  if (there.second?.closed === true) return [refusal('packet.secondClosed', { packet })];
  if (there.second === null && (!isFinished(meeting, packet) || there.places.some(awaitsPaper)))
    return [refusal('packet.notFinished', { packet })];
  return firstHands(there).has(operator)
    ? [refusal('packet.sameHand', { packet, name: operator })]
    : [];
}

/** Packets that the operator can count a second time now; one already begun comes first. */
export function secondsFor(meeting: Meeting, operator: MemberName): readonly number[] {
  const { packets } = meeting.round;
  const open = packetsOwed(meeting).filter(
    (packet) => secondRefusals(meeting, packet, operator).length === 0,
  );
  const begun = open.filter((packet) => packets[packet - 1]?.second !== null);
  return [...begun, ...open.filter((packet) => !begun.includes(packet))];
}

/** The meeting's own error rate, in papers: those entered twice, and those first entered wrongly. */
export interface ErrorRate {
  readonly papers: number;
  readonly firstWrong: number;
}

export function errorRate({ round }: Pick<Meeting, 'round'>): ErrorRate {
  return {
    papers: round.packets
      .flatMap(({ second }) => (second?.closed === true ? [second.entries.length] : []))
      .reduce((sum, papers) => sum + papers, 0),
    firstWrong: round.packets
      .flatMap(({ settled }) => settled)
      .filter(({ firstWrong }) => firstWrong).length,
  };
}
