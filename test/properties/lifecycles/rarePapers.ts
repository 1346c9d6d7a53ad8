import { does } from '@test/drivers/actions';
import { CHIEF, TELLER } from '@test/drivers/people';
import { newDevice } from '@test/drivers/platform';
import { createMeeting } from '@/controller/createMeeting';
import type { Matter } from '@/election/events/meeting';
import { scrutineers } from '@/election/rules/officers/officers';
import { attendance } from '@/election/rules/roster/attendance';
import { type OpenContest, openContests } from '@/election/state/contests';
import { BEFORE_OPENING, type Meeting } from '@/election/state/meeting';
import { readEntry } from '@/journal/entry';
import type { Carried } from './carryOut';
import { committeeAgain, discipline, LAST_OF_NINE } from './hall';
import { fewerSeats, referred } from './nextRound';
import type { Path } from './path';
import { type Act, act, type Extreme, takes } from './rarePaper';
import { ofPackets } from './rarePapersInPackets';
import type { Reached } from './reached';

/** What comes next: one act of it. */
const on =
  (pick: number): Act =>
  (path) =>
    path.take({ kind: 'on', pick });
const stages = (count: number, pick: number): readonly Act[] =>
  Array.from({ length: count }, () => (path: Path) => path.take({ kind: 'stage', pick }));

const BROKEN_OFF = act({ type: 'roundNotHeld', reason: '人数不足' });
const TOO_MANY = act({ type: 'returnedCounted', count: 9 });
const WITHDRAWN = act({ type: 'sheetWithdrawn', reason: '发现差错' });
/** The last scrutineer of the list does not sign. */
const REFUSES = takes((meeting) =>
  does({
    type: 'signatureMissing',
    name: scrutineers(meeting).at(-1) ?? TELLER,
    reason: 'refused',
    note: '',
  }),
);
const VOID = act({ type: 'roundVoided' });
const DRAWN = act({ type: 'sheetDrawn' });
/** So many are due after all that too few were here. */
const QUORUM_LOST = act({ type: 'figureCorrected', figure: 'due', value: 40, reason: '漏列' });
const MIXED = act({ type: 'procedureRecorded', procedure: 'papersMixed' });
const everybodyAgrees = (matter: Matter): Act =>
  takes((meeting) =>
    does({
      type: 'handsShown',
      matter,
      for: attendance(meeting).present,
      against: 0,
      abstain: 0,
    }),
  );
const ANOTHER_PRESIDES = everybodyAgrees({ kind: 'presidingOfficer', name: LAST_OF_NINE });
const WITHOUT_CHIEF = everybodyAgrees({
  kind: 'withoutSignature',
  act: 'handsShown',
  about: null,
  of: [CHIEF],
});
const DESK_UNCOVERED = everybodyAgrees({ kind: 'deskUncovered' });
const ELSEWHERE = act({ type: 'handedOver' });
const BACK = takes((meeting) => does({ type: 'takenOver', to: meeting.writer }));
const withdrawn = (reason: 'misread' | 'enteredTwice') =>
  act({ type: 'paperWithdrawn', packet: 1, place: 1, reason });
const changed = (type: 'figureCountedAgain' | 'figureCorrected'): Act =>
  type === 'figureCorrected'
    ? act({ type, figure: 'voters', value: 7, reason: '记录有误' })
    : act({ type, figure: 'returned', value: 7, reason: '复点' });

const lastOpen = (meeting: Meeting): OpenContest => {
  const open = openContests(meeting).at(-1);
  if (open === undefined) throw new Error('no contest is open');
  return open;
};
const REFER = takes((meeting) => referred(lastOpen(meeting)));
const FEWER = takes((meeting) => fewerSeats(meeting, lastOpen(meeting), true));
const NOT_FEWER = takes((meeting) => fewerSeats(meeting, lastOpen(meeting), false));

const ofCounting: readonly Extreme[] = [
  { from: [0, 'headCounted'], acts: [BROKEN_OFF] },
  { from: [0, 'headCounted'], acts: [...stages(1, 0), BROKEN_OFF] },
  { from: [0, 'voted'], acts: [BROKEN_OFF] },
  { from: [0, 'counting'], acts: [...stages(1, 1), withdrawn('misread'), on(0)] },
  { from: [0, 'drawn'], acts: [on(0), WITHDRAWN] },
  { from: [0, 'voted'], acts: [...stages(1, 0), QUORUM_LOST, BROKEN_OFF] },
  { from: [0, 'counting'], acts: [QUORUM_LOST, BROKEN_OFF] },
  { from: [0, 'counting'], acts: [on(0), on(0), act({ type: 'packetClosed', packet: 1 })] },
  { from: [0, 'counting'], acts: [...stages(1, 1), changed('figureCountedAgain')] },
  { from: [0, 'counting'], acts: [...stages(1, 1), changed('figureCorrected')] },
  { from: [0, 'voted'], acts: [...stages(1, 0), MIXED, TOO_MANY, VOID, DRAWN, WITHDRAWN] },
  {
    from: [0, 'voted'],
    acts: [...stages(1, 0), MIXED, TOO_MANY, VOID, DRAWN, on(0), WITHDRAWN],
  },
  { from: [0, 'drawn'], acts: [WITHDRAWN, withdrawn('misread'), withdrawn('enteredTwice')] },
  // Somebody does not sign, and the round is broken off for it.
  { from: [0, 'drawn'], acts: [REFUSES, BROKEN_OFF] },
  { from: [0, 'drawn'], acts: [REFUSES, on(0), BROKEN_OFF] },
  {
    from: [0, 'voted'],
    acts: [...stages(1, 0), MIXED, TOO_MANY, VOID, DRAWN, REFUSES, BROKEN_OFF],
  },
  {
    from: [0, 'voted'],
    acts: [...stages(1, 0), MIXED, TOO_MANY, VOID, DRAWN, REFUSES, on(0), BROKEN_OFF],
  },
];

const ofMeetings: readonly Extreme[] = [
  { from: [0, 'opened'], acts: [ELSEWHERE, BACK] },
  {
    from: [0, 'prepared'],
    acts: [act({ type: 'rosterCorrected', name: TELLER, standing: 'suspended', reason: '漏记' })],
  },
  { from: [0, 'prepared'], acts: [ELSEWHERE, BACK] },
  { from: [0, 'headCounted'], acts: [ELSEWHERE, BACK] },
  {
    from: [0, 'prepared'],
    acts: [
      ...[act({ type: 'exclusionWithdrawn', name: LAST_OF_NINE }), BROKEN_OFF, REFER],
      ...[ELSEWHERE, BACK, act({ type: 'meetingNotHeld', reason: '停电' })],
    ],
  },
  // The secretary referred, and the committee elected in a round of its own.
  { from: [1, 'prepared'], acts: [BROKEN_OFF, REFER, act(committeeAgain), ...stages(9, 0)] },
  // One is away, and four votes are enough by those present alone.
  { from: [0, 'prepared'], acts: [...stages(5, 0), ...stages(2, 5)] },
  // All elected; another form after all, and then not.
  {
    from: [0, 'counting'],
    acts: [
      ...stages(4, 0),
      act({ type: 'formSet', form: discipline }),
      act({ type: 'formDropped', form: discipline.id, reason: '另行召开' }),
    ],
  },
  // Another presides: with the chief's signature, and where the hall agrees to go on without.
  { from: [0, 'counting'], acts: [ANOTHER_PRESIDES, ...stages(4, 0)] },
  { from: [0, 'drawn'], acts: [WITHOUT_CHIEF, ANOTHER_PRESIDES] },
  { from: [0, 'drawn'], acts: [DESK_UNCOVERED, on(0)] },
  // One seat stays empty, with consent when it is asked again.
  { from: [0, 'counting'], acts: [...stages(4, 2), NOT_FEWER, ELSEWHERE, BACK, FEWER] },
  // Level at the last seat, and level again.
  { from: [0, 'counting'], acts: [...stages(4, 6), ...stages(10, 1), REFER] },
  // One paper for both: secretary, and not of the committee.
  { from: [1, 'counting'], acts: stages(4, 6) },
];

export const extremes: readonly Extreme[] = [...ofCounting, ...ofMeetings, ...ofPackets];

/** Goes the way as it is written: each deed must be taken. */
export async function goThrough({ acts }: Extreme, path: Path): Promise<void> {
  for (const go of acts) await go(path);
}

export const beginningOf = ({ from: [hall, stage] }: Extreme, all: readonly Carried[]): Carried => {
  const found = all.filter((one) => one.stage === stage)[hall];
  if (found === undefined) throw new Error('no such beginning');
  return found;
};

/** The first entry, as a device stores it. */
export async function firstEntry(reached: Reached): Promise<void> {
  const device = newDevice();
  const created = await createMeeting({ practice: false }, device);
  if (!created.ok) throw new Error(created.failure.kind);
  const rows = await device.storage.entriesOf(created.meeting);
  reached.happened(
    BEFORE_OPENING,
    rows.flatMap(({ text }) => {
      const read = readEntry(text);
      return read.ok ? [read.entry.event] : [];
    }),
  );
}
