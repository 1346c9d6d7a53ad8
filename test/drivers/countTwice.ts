import type { CommandOf } from '@/election/events/catalogue';
import type { EnteredPaper } from '@/election/events/count';
import type { MemberName } from '@/election/events/ids';
import { packetsOwed } from '@/election/rules/count/secondCount';
import { mayOperate, scrutineers } from '@/election/rules/officers/officers';
import { comparison } from '@/election/state/comparison';
import type { Meeting } from '@/election/state/meeting';
import {
  firstHands,
  type PaperPlace,
  papersInPacket,
  placeAt,
  secondHands,
} from '@/election/state/packets';
import type { Packet } from '@/election/state/round';
import { type Action, does } from './actions';
import { appointSomebody } from './appoint';
import { BLANK } from './papers';

/** Whoever may do it sits down at the keys first; where nobody may, somebody is appointed who may. */
export function byOneOf(
  meeting: Meeting,
  able: readonly MemberName[],
  next: Action,
): Action | null {
  if (meeting.operator !== null && able.includes(meeting.operator)) return next;
  const [counter] = able;
  return counter === undefined
    ? appointSomebody(meeting, 'counter')
    : does({ type: 'operatorChanged', operator: counter }, counter);
}

/** Who can lay a paper there: nobody who entered that packet a second time. */
export const whoMayEnter = (meeting: Meeting, { packet }: PaperPlace): readonly MemberName[] => {
  const there = meeting.round.packets[packet - 1];
  return mayOperate(meeting).filter((name) => !(there && secondHands(there).has(name)));
};

/** A paper at its place; a doubtful one is decided by a scrutineer. */
export function entersAt(meeting: Meeting, at: PaperPlace): CommandOf<'paperEntered'> {
  const [decidedBy] = scrutineers(meeting);
  const aside = (placeAt(meeting.round, at)?.aside ?? null) !== null;
  return {
    type: 'paperEntered',
    ...at,
    paper: BLANK,
    ...(aside && decidedBy !== undefined && { decidedBy }),
  };
}

/** What comes next where every paper is entered: the second count of a packet; `null` once none is owed. */
export function countTwice(meeting: Meeting): Action | null {
  const [packet] = packetsOwed(meeting);
  const there = packet === undefined ? undefined : meeting.round.packets[packet - 1];
  if (packet === undefined || there === undefined) return null;
  if (there.second?.closed === true) return settles(meeting, packet, there);
  const able = mayOperate(meeting).filter((name) => !firstHands(there).has(name));
  const entered = there.second?.entries.length ?? 0;
  return byOneOf(
    meeting,
    able,
    entered < papersInPacket(there) || entered === 0
      ? does({
          type: 'secondEntryRecorded',
          packet,
          place: entered + 1,
          paper: ruledNow(meeting, again(there, entered)),
        })
      : does({ type: 'secondEntryClosed', packet }),
  );
}

/** The paper that stands where the second entry has got to. */
export const again = ({ places }: Packet, entered: number) =>
  places.flatMap(({ standing }) => standing ?? [])[entered]?.paper ?? BLANK;

/** A void paper is ruled on by whoever is scrutineer now: who ruled on it the first time may have gone. */
function ruledNow(meeting: Meeting, paper: EnteredPaper): EnteredPaper {
  const serving = scrutineers(meeting);
  const [ruledBy] = serving;
  if (paper.kind !== 'void' || ruledBy === undefined) return paper;
  return serving.includes(paper.ruledBy) ? paper : { ...paper, ruledBy };
}

/** The first difference, as the first entry has it, so that as many papers stand as before. */
function settles(meeting: Meeting, packet: number, there: Packet): Action | null {
  const [one] = scrutineers(meeting);
  const [difference] = comparison(there).differences;
  if (one === undefined || difference === undefined) return null;
  const { first, second, papers } = difference;
  const paper = first === null ? null : ruledNow(meeting, papers.first ?? papers.second ?? BLANK);
  return byOneOf(
    meeting,
    mayOperate(meeting),
    does({ type: 'differenceSettled', packet, first, second, paper, reason: 'misread' }, one),
  );
}
