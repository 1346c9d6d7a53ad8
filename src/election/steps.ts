import { firstOf } from './commands/commandHandler';
import type { Press } from './events/catalogue';
import { type Refusal, type RefusalCode, refusal } from './events/refusal';
import { secondCountOwed } from './rules/count/secondCount';
import {
  expectedSigners,
  keysComplete,
  officesEnoughToCount,
  officesFull,
  scrutineersStand,
} from './rules/officers/officers';
import { mayVote, quorumGate } from './rules/roster/attendance';
import { rosterFits } from './rules/roster/rosterFits';
import {
  issuedGate,
  leftOverGate,
  missingFigures,
  overReturned,
  votersGate,
} from './rules/round/figures';
import { openContests } from './state/contests';
import type { Meeting, Stamp } from './state/meeting';
import { placesAwaiting } from './state/packets';
import {
  allRounds,
  hasEnded,
  isHeadCounted,
  isUnderWay,
  roundOpenedBox,
  waitingRounds,
} from './state/rounds';
import { noSheetStands, standingSheet } from './state/sheets';

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

type Question = (meeting: Meeting) => readonly Refusal[];

/** Asks all and gathers what they answer. */
const all =
  (...questions: readonly Question[]): Question =>
  (meeting) =>
    questions.flatMap((question) => question(meeting));

const wanted =
  (stands: (meeting: Meeting) => boolean, code: NonePayload): Question =>
  (meeting) =>
    stands(meeting) ? [] : [refusal(code, {})];
type NonePayload = Extract<
  RefusalCode,
  | 'details.missing'
  | 'roster.empty'
  | 'method.missing'
  | 'method.notAdopted'
  | 'contest.missing'
  | 'signIn.notOpened'
  | 'step.reportFirst'
  | 'step.introductionFirst'
  | 'step.sealBoxFirst'
  | 'step.explainFirst'
  | 'step.openBoxFirst'
  | 'step.mixFirst'
  | 'step.headCountFirst'
  | 'count.notClosed'
  | 'round.voided'
  | 'meeting.notAnnounced'
  | 'meeting.notClosed'
  | 'sheet.none'
>;

/** When a step was pressed: the report once in a meeting, the others in each round. */
export const pressedAt = (meeting: Meeting, step: Press): Stamp | null =>
  (step === 'report' ? meeting : meeting.round).pressed.get(step) ?? null;

export const isPressed = (meeting: Meeting, step: Press): boolean =>
  pressedAt(meeting, step) !== null;
const pressed = (step: Press, code: NonePayload): Question =>
  wanted((meeting) => isPressed(meeting, step), code);

export const boxOpened = ({ round }: Meeting): boolean => roundOpenedBox(round);
export const headCounted = ({ round }: Meeting): boolean => isHeadCounted(round);

const prepared = all(
  wanted((meeting) => meeting.details !== null, 'details.missing'),
  wanted((meeting) => meeting.roster.some(mayVote), 'roster.empty'),
  wanted((meeting) => meeting.method !== null, 'method.missing'),
  wanted((meeting) => meeting.round.ballot !== null, 'contest.missing'),
  rosterFits,
);

const signInOpened = wanted((meeting) => meeting.signInOpened, 'signIn.notOpened');

export const openExclusions = (meeting: Meeting) =>
  meeting.exclusions.filter((exclusion) => exclusion.status === 'proposed');

export const exclusionsVoted: Question = (meeting) => {
  const open = openExclusions(meeting).length;
  return open === 0 ? [] : [refusal('hands.exclusionsFirst', { open })];
};

/** As many papers as came back, no place that still awaits its own, and every second count settled. */
export const papersAllEntered: Question = (meeting) => {
  const { entered, figures } = meeting.round;
  const returned = figures.returned ?? 0;
  return entered === returned
    ? firstOf(
        () => placesAwaiting(meeting.round).map((at) => refusal('paper.notThere', at)),
        () => secondCountOwed(meeting),
      )
    : [refusal('count.differs', { entered, returned })];
};

export const notVoided = wanted((meeting) => !meeting.round.voided, 'round.voided');

export const countedOrVoided = wanted(
  (meeting) => meeting.round.countingClosed || meeting.round.voided,
  'count.notClosed',
);

/** Every signature is there or recorded as wanting, and somebody signed. */
const sheetComplete: Question = (meeting) => {
  const sheet = standingSheet(meeting.round);
  if (sheet === null) return [refusal('sheet.none', {})];
  const settled = new Set([
    ...sheet.signatures.map((signature) => signature.name),
    ...sheet.wanting.map((wanting) => wanting.name),
  ]);
  const names = expectedSigners(meeting).filter((name) => !settled.has(name));
  if (names.length > 0) return [refusal('sheet.unsigned', { names })];
  return sheet.signatures.length === 0 ? [refusal('sheet.nobodySigned', {})] : [];
};

/**
 * Offices are full until the box is opened, enough to go on counting after that, and to sign once it
 * is counted. When only the announcement is left nobody is missed.
 */
export const officesStand: Question = (meeting) => {
  if (!boxOpened(meeting)) return officesFull(meeting, meeting.serving);
  if (sheetComplete(meeting).length === 0) return [];
  return countedOrVoided(meeting).length === 0
    ? scrutineersStand(meeting)
    : officesEnoughToCount(meeting);
};

const keysStand: Question = (meeting) =>
  sheetComplete(meeting).length === 0 ? [] : keysComplete(meeting);

const introduced = pressed('introduction', 'step.introductionFirst');
export const pressedReport = pressed('report', 'step.reportFirst');
const methodAdopted = wanted((meeting) => meeting.methodAdopted, 'method.notAdopted');

const handsDone = all(pressedReport, exclusionsVoted, methodAdopted);
const officersDone = all(officesStand, keysStand);
const frozen = wanted(headCounted, 'step.headCountFirst');

/** Due, present and contest stand still from the second head-count on, while a round is under way (domain §3.6). */
export const notFrozen: Question = (meeting) =>
  headCounted(meeting) || meeting.otherRounds.some(isUnderWay)
    ? [refusal('frozen.afterHeadCount', {})]
    : [];

/** One method and one list of exclusions rule every round of a meeting. */
export const noRoundHeld: Question = (meeting) =>
  firstOf(
    () => notFrozen(meeting),
    () => (meeting.otherRounds.some(isHeadCounted) ? [refusal('frozen.roundHeld', {})] : []),
  );

export const notYetVoted: Question = (meeting) =>
  meeting.round.figures.voters === null ? [] : [refusal('papers.votingOver', {})];

const papersDone = all((meeting) => missingFigures(meeting, 'received', 'issued'), issuedGate);

/** Papers are in the members' hands. */
export const papersGiven = all(frozen, quorumGate, officesStand, papersDone);

/** The box is sealed and the marking explained before the first paper is cast (domain §3.7 and §3.9). */
export const castingOpen = all(
  pressed('boxSealed', 'step.sealBoxFirst'),
  pressed('explanation', 'step.explainFirst'),
);

const votingDone = all(
  castingOpen,
  (meeting) => missingFigures(meeting, 'voters', 'leftOver'),
  votersGate,
  leftOverGate,
);

/** The box is open and the papers are mixed: cast in a known order, they are never counted in it. */
export const papersOpened = all(
  pressed('boxOpened', 'step.openBoxFirst'),
  pressed('papersMixed', 'step.mixFirst'),
);

const returnedWithinLimit = all(
  papersOpened,
  (meeting) => missingFigures(meeting, 'returned'),
  overReturned,
);

/** Figures put right after the box was opened are held against one another and the quorum again. */
export const figuresBalance = all(quorumGate, issuedGate, votersGate, leftOverGate);

const mayCount = all(frozen, figuresBalance, returnedWithinLimit, notVoided);

/** A round is broken off until its box is opened; after that only where the quorum proves missed. */
export const mayBreakOff: Question = (meeting) =>
  boxOpened(meeting) && quorumGate(meeting).length === 0
    ? [refusal('meeting.boxAlreadyOpened', {})]
    : [];

export const notAnnounced: Question = (meeting) =>
  meeting.round.announced ? [refusal('round.announced', {})] : [];

/** Nothing was announced in any round of the meeting. */
export const nothingAnnounced: Question = (meeting) =>
  allRounds(meeting).some(({ announced }) => announced) ? [refusal('round.announced', {})] : [];

const othersEnded: Question = (meeting) =>
  waitingRounds(meeting).map(({ form, number }) =>
    refusal('round.stillOpen', { form, round: number }),
  );

/** Every contest is decided, left with fewer seats, or referred (domain §3.14). */
const contestsSettled: Question = (meeting) =>
  (meeting.method?.rulesVersion === 1 ? [] : openContests(meeting)).map(
    ({ form, contest, awaits }) =>
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
  hands: all(prepared, signInOpened, quorumGate),
  officers: all(prepared, signInOpened, quorumGate),
  headCount: all(prepared, signInOpened, handsDone, officersDone, introduced),
  papers: all(frozen, quorumGate, officesStand),
  voting: papersGiven,
  opening: all(papersGiven, keysStand, votingDone),
  count: mayCount,
  check: mayCount,
  sign: countedOrVoided,
  announce: all(countedOrVoided, sheetComplete),
  close: all(
    wanted((meeting) => hasEnded(meeting.round), 'meeting.notAnnounced'),
    othersEnded,
    contestsSettled,
  ),
};

/** What must stand before a step is done, beside what let it begin. */
const done: Readonly<Record<Step, Question>> = {
  prepare: prepared,
  signIn: all(signInOpened, quorumGate),
  hands: handsDone,
  officers: officersDone,
  headCount: all(frozen, quorumGate),
  papers: papersDone,
  voting: votingDone,
  // An over-return that was declared void has its end: the void sheet.
  opening: (meeting) =>
    meeting.round.voided ? papersOpened(meeting) : returnedWithinLimit(meeting),
  count: papersAllEntered,
  check: wanted((meeting) => meeting.round.countingClosed, 'count.notClosed'),
  sign: sheetComplete,
  announce: wanted((meeting) => meeting.round.announced, 'meeting.notAnnounced'),
  close: wanted((meeting) => meeting.ending === 'closed', 'meeting.notClosed'),
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
