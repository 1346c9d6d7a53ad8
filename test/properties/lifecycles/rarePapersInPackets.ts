import { does } from '@test/drivers/actions';
import { byHand, marked } from '@test/drivers/papers';
import type { WithdrawalReason } from '@/election/events/count';
import { mayOperate } from '@/election/rules/officers/officers';
import { endOfPacket, nextPlace } from '@/election/state/packets';
import { type Act, act, type Extreme, takes } from './rarePaper';

const PAPER = marked('oox');
const OTHER = marked('oxo');
const times = (count: number, ...acts: readonly Act[]): readonly Act[] =>
  Array.from({ length: count }, () => acts).flat();

/** Who sits down at the keys: one of the two counters. */
const sits = (which: 0 | 1): Act =>
  takes((meeting) => {
    const counter = mayOperate(meeting)[which];
    if (counter === undefined) throw new Error('too few may enter');
    return does({ type: 'operatorChanged', operator: counter });
  });
const [ONE, ANOTHER] = [sits(0), sits(1)];

/** On the pile's next place, or at the end of the first packet. */
const LAID = takes((meeting) =>
  does({ type: 'paperEntered', ...nextPlace(meeting), paper: PAPER }),
);
const FOUND = takes(({ round }) =>
  does({ type: 'paperEntered', ...endOfPacket(round, 1), paper: PAPER }),
);
const FOUND_DOUBTFUL = takes(({ round }) =>
  does({ type: 'paperSetAside', ...endOfPacket(round, 1) }),
);
const DOUBTFUL = takes((meeting) => does({ type: 'paperSetAside', ...nextPlace(meeting) }));
const withdrawn = (place: number, reason: WithdrawalReason): Act =>
  act({ type: 'paperWithdrawn', packet: 1, place, reason });

const again = (packet: number, paper = PAPER): Act =>
  takes(({ round }) => {
    const place = (round.packets[packet - 1]?.second?.entries.length ?? 0) + 1;
    return does({ type: 'secondEntryRecorded', packet, place, paper });
  });
const closed = (packet: number): Act => act({ type: 'secondEntryClosed', packet });
const dropped = (packet: number): Act =>
  act({ type: 'secondEntryDropped', packet, reason: '拿错了一叠' });
const settled = (first: number | null, second: number | null, paper: typeof PAPER | null): Act =>
  act({ type: 'differenceSettled', packet: 1, first, second, paper, reason: 'misread' });

/** The first packet entered, by one and by the other. */
const FIRST_PACKET = [ONE, ...times(3, LAID), ANOTHER];
const TWICE_THE_SAME = [...FIRST_PACKET, ...times(3, again(1)), closed(1)];
const BY_HAND = [act({ type: 'packetCountedByHand', packet: 1, totals: byHand(2, 1, 3) })];
const TAKEN_BACK = [act({ type: 'handTotalsWithdrawn', packet: 1, reason: '重复计入' })];

/** What becomes of packets that are counted twice, three papers each, eleven in all; or on paper. */
export const ofPackets: readonly Extreme[] = [
  // Papers found later where both entries agreed, and taken out again.
  {
    from: [5, 'counting'],
    acts: [
      ...[...TWICE_THE_SAME, ONE, FOUND, withdrawn(4, 'enteredTwice'), FOUND_DOUBTFUL],
      ...[withdrawn(5, 'enteredTwice'), dropped(1)],
    ],
  },
  // Another packet was in the hand.
  {
    from: [5, 'counting'],
    acts: [
      ...[...FIRST_PACKET, again(1), dropped(1)],
      ...[again(1), again(1, OTHER), again(1), closed(1), dropped(1)],
    ],
  },
  // The same with the last packet, which has room left.
  {
    from: [5, 'counting'],
    acts: [
      ...[ONE, ...times(11, LAID), ANOTHER, again(4), dropped(4)],
      ...[again(4), again(4, OTHER), closed(4), dropped(4)],
      ...[again(4), again(4), closed(4), dropped(4)],
    ],
  },
  // What a scrutineer can settle: a paper skipped, misread, doubtful, or that is not there at all.
  {
    from: [5, 'counting'],
    acts: [
      ...[...FIRST_PACKET, ...times(4, again(1)), closed(1), settled(null, 4, PAPER)],
      ...[withdrawn(1, 'misread'), settled(1, 1, OTHER)],
      ...[ONE, FOUND_DOUBTFUL, ANOTHER, settled(5, null, PAPER)],
      ...[ONE, FOUND_DOUBTFUL, ANOTHER, settled(6, null, null)],
      ...[ONE, FOUND, withdrawn(7, 'misread'), ANOTHER, settled(7, null, null)],
      ...[ONE, FOUND, ANOTHER, settled(8, null, null)],
    ],
  },
  // Doubtful papers, one of them only when it is read again; and a paper entered anew as it was.
  {
    from: [5, 'counting'],
    acts: [
      ...[ONE, DOUBTFUL, LAID, DOUBTFUL, withdrawn(2, 'misread')],
      act({ type: 'paperSetAside', packet: 1, place: 2 }),
    ],
  },
  { from: [6, 'counting'], acts: [ONE, DOUBTFUL] },
  {
    from: [5, 'counting'],
    acts: [
      ...[...TWICE_THE_SAME, ONE, withdrawn(1, 'misread')],
      act({ type: 'paperEntered', packet: 1, place: 1, paper: PAPER }),
    ],
  },
  // Totals counted on paper are taken back, and a paper is found after all.
  { from: [5, 'counting'], acts: [...BY_HAND, ...TAKEN_BACK, ONE, FOUND] },
  { from: [5, 'counting'], acts: [...BY_HAND, ...TAKEN_BACK, ONE, FOUND_DOUBTFUL] },
];
