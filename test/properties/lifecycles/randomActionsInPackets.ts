import { does } from '@test/drivers/actions';
import { again, entersAt } from '@test/drivers/countTwice';
import { byHand } from '@test/drivers/papers';
import { mayOperate } from '@/election/rules/officers/officers';
import { comparison } from '@/election/state/comparison';
import { endOfPacket, nextPlace, placeAtHand, placesAside } from '@/election/state/packets';
import { oneOf, placesOf, type Way } from './outcomes';
import { otherwise } from './variants';

/** One of the packets, counted from 1, and what lies in it. */
const about =
  (way: (packet: number, ...asked: Parameters<Way>) => ReturnType<Way>): Way =>
  (meeting, pick, hall) => {
    const { packets } = meeting.round;
    if (packets.length === 0) return undefined;
    return way((pick % packets.length) + 1, meeting, Math.floor(pick / packets.length), hall);
  };

/** What people do with packets: others sit down, papers are put aside, counted again, found later, counted on paper. */
export const astrayInPackets: readonly Way[] = [
  (meeting, pick) => {
    const counter = oneOf(mayOperate(meeting), pick);
    return counter && does({ type: 'operatorChanged', operator: counter });
  },
  (meeting) => does({ type: 'paperSetAside', ...placeAtHand(meeting) }),
  ({ round }, pick) => {
    const at = oneOf(placesAside(round), pick);
    return at && does({ type: 'paperWithdrawn', ...at, reason: 'enteredTwice' });
  },
  ({ round }, pick) => {
    const at = oneOf(placesOf(round), pick);
    const note = pick % 3 === 0 ? '' : '念错了行';
    return at && does({ type: 'paperWithdrawn', ...at, reason: 'other', note });
  },
  about((packet, meeting) => does({ ...entersAt(meeting, endOfPacket(meeting.round, packet)) })),
  ...Array.from({ length: 3 }, () =>
    about((packet, meeting, pick) => {
      const there = meeting.round.packets[packet - 1];
      if (there === undefined) return undefined;
      const entered = there.second?.entries.length ?? 0;
      const paper = again(there, entered);
      const command = { type: 'secondEntryRecorded', packet, place: entered + 1, paper } as const;
      return otherwise(meeting, command, pick) ?? undefined;
    }),
  ),
  about((packet) => does({ type: 'secondEntryClosed', packet })),
  about((packet, _meeting, pick) =>
    pick % 3 === 0 ? does({ type: 'secondEntryDropped', packet, reason: '拿错了一叠' }) : undefined,
  ),
  about((packet, meeting, pick) => {
    const there = meeting.round.packets[packet - 1];
    const difference = there && oneOf(comparison(there).differences, pick);
    if (difference === undefined) return undefined;
    const { first, second, papers } = difference;
    const paper = pick % 2 === 0 ? papers.first : papers.second;
    return does({ type: 'differenceSettled', packet, first, second, paper, reason: 'mistyped' });
  }),
  (meeting, pick) => {
    const candidates = meeting.round.ballot?.contests[0]?.candidates.length ?? 0;
    const { packet } = nextPlace(meeting);
    const totals = byHand((pick % 2) + 1, pick % 2, candidates);
    return does({ type: 'packetCountedByHand', packet, totals });
  },
  about((packet) => does({ type: 'handTotalsWithdrawn', packet, reason: '重复计入' })),
];
