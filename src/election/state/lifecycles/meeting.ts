import { openContests } from '@/election/state/contests';
import type { Ending, Meeting } from '@/election/state/meeting';
import { allRounds, hasEnded, isUnderWay, waitingRounds } from '@/election/state/rounds';
import { type Arrow, arrows } from './arrows';

/** Where a meeting stands as a whole. `meeting.md` has the diagram. */
export const meetingStates = [
  'preparing',
  'gathering',
  'underWay',
  'between',
  'settled',
  'closed',
  'notHeld',
  'handedOver',
] as const;
export type MeetingState = (typeof meetingStates)[number];

export function meetingState(meeting: Meeting): MeetingState | null {
  if (!meeting.opened) return null;
  if (meeting.ending !== null) return ENDINGS[meeting.ending];
  if (!meeting.signInOpened) return 'preparing';
  const rounds = allRounds(meeting);
  if (rounds.some(isUnderWay)) return 'underWay';
  if (!rounds.some(hasEnded)) return 'gathering';
  const undecided =
    !hasEnded(meeting.round) ||
    waitingRounds(meeting).length > 0 ||
    openContests(meeting).length > 0;
  return undecided ? 'between' : 'settled';
}

const ENDINGS: Readonly<Record<Ending, MeetingState>> = {
  closed: 'closed',
  notHeld: 'notHeld',
  handedOver: 'handedOver',
};

export const meetingArrows: readonly Arrow<MeetingState>[] = [
  ...arrows(null, ['meetingOpened'], 'preparing'),
  ...arrows('preparing', ['signInOpened'], 'gathering'),
  ...arrows('gathering', ['headCounted'], 'underWay'),
  ...arrows('gathering', ['roundNotHeld'], 'between'),
  ...arrows('underWay', ['announced', 'roundNotHeld'], 'between'),
  ...arrows('underWay', ['announced'], 'settled'),
  ...arrows('between', ['headCounted'], 'underWay'),
  ...arrows('between', ['handsShown', 'contestReferred', 'formDropped'], 'settled'),
  // Another form after all.
  ...arrows('settled', ['formSet'], 'between'),
  ...arrows('settled', ['meetingClosed'], 'closed'),
  // While nothing was announced.
  ...arrows('preparing', ['meetingNotHeld'], 'notHeld'),
  ...arrows('gathering', ['meetingNotHeld'], 'notHeld'),
  ...arrows('underWay', ['meetingNotHeld'], 'notHeld'),
  ...arrows('between', ['meetingNotHeld'], 'notHeld'),
  ...arrows('settled', ['meetingNotHeld'], 'notHeld'),
  // To another device and back: it goes on where it stood.
  ...arrows('preparing', ['handedOver'], 'handedOver'),
  ...arrows('gathering', ['handedOver'], 'handedOver'),
  ...arrows('underWay', ['handedOver'], 'handedOver'),
  ...arrows('between', ['handedOver'], 'handedOver'),
  ...arrows('settled', ['handedOver'], 'handedOver'),
  ...arrows('handedOver', ['takenOver'], 'preparing'),
  ...arrows('handedOver', ['takenOver'], 'gathering'),
  ...arrows('handedOver', ['takenOver'], 'underWay'),
  ...arrows('handedOver', ['takenOver'], 'between'),
  ...arrows('handedOver', ['takenOver'], 'settled'),
];
