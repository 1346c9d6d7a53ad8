import { firstOf, type Refusal, refusal } from './events/refusal';
import { prepared } from './rules/ballot/prepared';
import { mayCount, returnedWithinLimit } from './rules/count/mayCount';
import { papersAllEntered } from './rules/count/papersAllEntered';
import { officesEnoughToCount } from './rules/officers/officers';
import { all, type Question, requires } from './rules/question';
import { quorumGate } from './rules/roster/attendance';
import { exclusionsVoted } from './rules/roster/exclusions';
import { figureRefusals, ISSUED_RULES } from './rules/round/figureRules';
import { missingFigures } from './rules/round/figures';
import { noSheetStands } from './rules/round/noSheetStands';
import { castingOpen, introduced, papersOpened, reportRecorded } from './rules/round/procedures';
import { headCountDone, headCounted } from './rules/round/standing';
import {
  countedOrVoided,
  keysStand,
  officesStand,
  sheetComplete,
} from './rules/sheet/sheetComplete';
import { openContests } from './state/contests';
import type { Meeting } from './state/meeting';
import { hasEnded, waitingRounds } from './state/rounds';

/** The steps in the hall, in order (domain §3). */
export const steps = [
  'prepare',
  'signIn',
  'hands',
  'officers',
  'headCount',
  'papers',
  'voting',
  'opening',
  'count',
  'check',
  'sign',
  'announce',
  'close',
] as const;
export type Step = (typeof steps)[number];

/** `closed`: may not begin, and why; `open`: what is missing until it is done. */
export interface Gate {
  readonly state: 'closed' | 'open' | 'done';
  readonly missing: readonly Refusal[];
}

export const signInIsOpen = requires(
  (meeting) => meeting.signInOpened,
  refusal('signIn.notOpened', {}),
);
const methodAdopted = requires(
  (meeting) => meeting.methodAdopted,
  refusal('method.notAdopted', {}),
);

const handsDone = all(reportRecorded, exclusionsVoted, methodAdopted);
const officersDone = all(officesStand, keysStand);

const papersDone = all(
  (meeting) => missingFigures(meeting, 'received', 'issued'),
  (meeting) => figureRefusals(meeting, ...ISSUED_RULES),
);

/** Papers are in the members' hands. */
export const papersGiven = all(headCountDone, quorumGate, officesStand, papersDone);

const votingDone = all(
  castingOpen,
  (meeting) => missingFigures(meeting, 'voters', 'leftOver'),
  (meeting) => figureRefusals(meeting, 'votersWithinIssued', 'receivedSplits'),
);

const othersEnded: Question = (meeting) =>
  waitingRounds(meeting).map(({ form, number }) =>
    refusal('round.stillOpen', { form, round: number }),
  );

/** Every contest is decided, left with fewer seats, or referred (domain §3.14). */
const contestsSettled: Question = (meeting) =>
  openContests(meeting).map(({ form, contest, awaits }) =>
    refusal('contest.open', { form, office: contest.office, kind: awaits.kind }),
  );

/** Papers may be entered: every gate holds, the offices are served, and nothing is closed. */
export const countGoesOn: Question = (meeting) =>
  firstOf(
    () => mayBegin(meeting, 'count'),
    () => officesEnoughToCount(meeting),
    () => noSheetStands(meeting),
    () => (meeting.round.countingClosed ? [refusal('count.closed', {})] : []),
  );

/** What must stand before a step may begin. */
const before: Readonly<Record<Step, Question>> = {
  prepare: () => [],
  signIn: prepared,
  hands: all(prepared, signInIsOpen, quorumGate),
  officers: all(prepared, signInIsOpen, quorumGate),
  headCount: all(prepared, signInIsOpen, handsDone, officersDone, introduced),
  papers: all(headCountDone, quorumGate, officesStand),
  voting: papersGiven,
  opening: all(papersGiven, keysStand, votingDone),
  count: mayCount,
  check: mayCount,
  sign: countedOrVoided,
  announce: all(countedOrVoided, sheetComplete),
  close: all(
    requires((meeting) => hasEnded(meeting.round), refusal('meeting.notAnnounced', {})),
    othersEnded,
    contestsSettled,
  ),
};

/** What must stand before a step is done, beside what let it begin. */
const done: Readonly<Record<Step, Question>> = {
  prepare: prepared,
  signIn: all(signInIsOpen, quorumGate),
  hands: handsDone,
  officers: officersDone,
  headCount: all(headCountDone, quorumGate),
  papers: papersDone,
  voting: votingDone,
  // An over-return that was declared void has its end: the void sheet.
  opening: (meeting) =>
    meeting.round.voided ? papersOpened(meeting) : returnedWithinLimit(meeting),
  count: papersAllEntered,
  check: requires((meeting) => meeting.round.countingClosed, refusal('count.notClosed', {})),
  sign: sheetComplete,
  announce: requires((meeting) => meeting.round.announced, refusal('meeting.notAnnounced', {})),
  close: requires((meeting) => meeting.ending === 'closed', refusal('meeting.notClosed', {})),
};

/** Why a step may not begin; empty where it may. `decide` and the screens ask the same. */
export const mayBegin = (meeting: Meeting, step: Step): readonly Refusal[] => before[step](meeting);

export function gate(meeting: Meeting, step: Step): Gate {
  const closed = before[step](meeting);
  if (closed.length > 0) return { state: 'closed', missing: closed };
  const missing = done[step](meeting);
  return { state: missing.length > 0 ? 'open' : 'done', missing };
}

export type Gates = Readonly<Record<Step, Gate>>;

/** A meeting never changes: its gates are asked once, however many parts of a screen ask. */
const asked = new WeakMap<Meeting, Gates>();

export function gates(meeting: Meeting): Gates {
  const known = asked.get(meeting);
  if (known !== undefined) return known;
  const found = Object.fromEntries(steps.map((step) => [step, gate(meeting, step)])) as Gates;
  asked.set(meeting, found);
  return found;
}

/**
 * The step that is the hall's now: the first that is not done, or the last. A void round leaves
 * counting out; below quorum it is the head-count, since signing in changes no frozen figure.
 */
export function currentStep(meeting: Meeting): Step {
  if (meeting.round.notHeld !== null) return 'close';
  if (headCounted(meeting) && quorumGate(meeting).length > 0) return 'headCount';
  const left = steps.filter(
    (step) => !(meeting.round.voided && (step === 'count' || step === 'check')),
  );
  return left.find((step) => gates(meeting)[step].state !== 'done') ?? 'close';
}
