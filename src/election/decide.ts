import { formDropped } from './commands/ballot/formDropped';
import { formSelected } from './commands/ballot/formSelected';
import { formSet } from './commands/ballot/formSet';
import {
  type CommandHandler,
  type Context,
  type Refused,
  refused,
} from './commands/commandHandler';
import { countingClosed } from './commands/count/countingClosed';
import { differenceSettled } from './commands/count/differenceSettled';
import { handTotalsWithdrawn } from './commands/count/handTotalsWithdrawn';
import { packetClosed } from './commands/count/packetClosed';
import { packetCountedByHand } from './commands/count/packetCountedByHand';
import { paperEntered } from './commands/count/paperEntered';
import { paperSetAside } from './commands/count/paperSetAside';
import { paperWithdrawn } from './commands/count/paperWithdrawn';
import { secondEntryClosed } from './commands/count/secondEntryClosed';
import { secondEntryDropped } from './commands/count/secondEntryDropped';
import { secondEntryRecorded } from './commands/count/secondEntryRecorded';
import { clockChanged } from './commands/meeting/clockChanged';
import { detailsSet } from './commands/meeting/detailsSet';
import { handedOver } from './commands/meeting/handedOver';
import { handsShown } from './commands/meeting/handsShown';
import { meetingClosed } from './commands/meeting/meetingClosed';
import { meetingNotHeld } from './commands/meeting/meetingNotHeld';
import { meetingOpened } from './commands/meeting/meetingOpened';
import { methodSet } from './commands/meeting/methodSet';
import { procedureRecorded } from './commands/meeting/procedureRecorded';
import { readinessRecorded } from './commands/meeting/readinessRecorded';
import { recordRepaired } from './commands/meeting/recordRepaired';
import { takenOver } from './commands/meeting/takenOver';
import { chiefScrutineerNamed } from './commands/officers/chiefScrutineerNamed';
import { officerRelieved } from './commands/officers/officerRelieved';
import { officersProposed } from './commands/officers/officersProposed';
import { openingSlipDrawn } from './commands/officers/openingSlipDrawn';
import { operatorChanged } from './commands/officers/operatorChanged';
import { pinRefused } from './commands/officers/pinRefused';
import { signingKeyCreated } from './commands/officers/signingKeyCreated';
import { exclusionsSet } from './commands/roster/exclusionsSet';
import { exclusionWithdrawn } from './commands/roster/exclusionWithdrawn';
import { memberArrived } from './commands/roster/memberArrived';
import { memberLeft } from './commands/roster/memberLeft';
import { rosterCorrected } from './commands/roster/rosterCorrected';
import { rosterSet } from './commands/roster/rosterSet';
import { signInOpened } from './commands/roster/signInOpened';
import { contestReferred } from './commands/round/contestReferred';
import { figureCorrected } from './commands/round/figureCorrected';
import { figureCountedAgain } from './commands/round/figureCountedAgain';
import { headCounted } from './commands/round/headCounted';
import { leftOverCut } from './commands/round/leftOverCut';
import { paperSpoiled } from './commands/round/paperSpoiled';
import { papersIssued } from './commands/round/papersIssued';
import { papersReceived } from './commands/round/papersReceived';
import { returnedCounted } from './commands/round/returnedCounted';
import { roundNotHeld } from './commands/round/roundNotHeld';
import { roundOpened } from './commands/round/roundOpened';
import { roundVoided } from './commands/round/roundVoided';
import { votersCounted } from './commands/round/votersCounted';
import { announced } from './commands/sheet/announced';
import { basesDifferAcknowledged } from './commands/sheet/basesDifferAcknowledged';
import { electedOutsideAcknowledged } from './commands/sheet/electedOutsideAcknowledged';
import { sheetDrawn } from './commands/sheet/sheetDrawn';
import { sheetSigned } from './commands/sheet/sheetSigned';
import { sheetWithdrawn } from './commands/sheet/sheetWithdrawn';
import { signatureMissing } from './commands/sheet/signatureMissing';
import {
  type Command,
  catalogue,
  type Event,
  type EventType,
  type Payload,
  parseEvent,
} from './events/catalogue';
import { type Refusal, refusal } from './events/refusal';
import { meetingGoesOn } from './rules/meetingGoesOn';
import { lackingByConsent, witnessRefusals } from './rules/officers/witnessNeed';
import type { Meeting } from './state/meeting';
import type { Stamp } from './state/round';
import { onStandingSheets } from './state/sheets';

/** Everything that can happen, bound to its rule: an event without one does not compile. */
const handlers: { readonly [T in EventType]: CommandHandler<T> } = {
  meetingOpened,
  detailsSet,
  rosterSet,
  rosterCorrected,
  exclusionsSet,
  methodSet,
  formSet,
  formDropped,
  formSelected,
  roundOpened,
  roundNotHeld,
  contestReferred,
  signInOpened,
  memberArrived,
  memberLeft,
  exclusionWithdrawn,
  procedureRecorded,
  readinessRecorded,
  recordRepaired,
  clockChanged,
  officersProposed,
  handsShown,
  officerRelieved,
  chiefScrutineerNamed,
  signingKeyCreated,
  openingSlipDrawn,
  pinRefused,
  headCounted,
  papersReceived,
  papersIssued,
  paperSpoiled,
  votersCounted,
  leftOverCut,
  returnedCounted,
  figureCountedAgain,
  figureCorrected,
  operatorChanged,
  paperEntered,
  packetClosed,
  paperWithdrawn,
  countingClosed,
  roundVoided,
  basesDifferAcknowledged,
  electedOutsideAcknowledged,
  sheetDrawn,
  sheetSigned,
  signatureMissing,
  sheetWithdrawn,
  paperSetAside,
  secondEntryRecorded,
  secondEntryClosed,
  secondEntryDropped,
  differenceSettled,
  packetCountedByHand,
  handTotalsWithdrawn,
  announced,
  meetingClosed,
  meetingNotHeld,
  handedOver,
  takenOver,
};

/** The one place where an event type meets its handler; the map makes the pair sound. */
const handlerOf = <T extends EventType>(type: T): CommandHandler<T> => handlers[type];

/** What becomes of a command: the events to be recorded, or why there are none. */
export type Decision =
  | { readonly ok: true; readonly events: readonly [Event, ...Event[]] }
  | Refused;

/**
 * Turns a command into events, or says why not. Pure: time, ids and signatures come in. Who signs is
 * asked for last, so that nobody gives a PIN for what could not be anyway.
 */
export function decide(meeting: Meeting, command: Command, context: Context): Decision {
  const proposed = propose(meeting, command, context);
  if (!proposed.ok) return proposed;
  const [refusal, ...more] = witnessRefusals(meeting, command, context.witnesses);
  return refusal === undefined ? proposed : refused(refusal, ...more);
}

/** What would be recorded once everybody has signed whose signature it needs, or why it cannot be. */
export function propose(
  meeting: Meeting,
  command: Command,
  context: Pick<Context, 'head'>,
): Decision {
  const shut = whyShut(meeting, command);
  if (shut !== null) return refused(shut);
  const decided = handlerOf(command.type).decide(meeting, command, context);
  if (!decided.ok) return decided;
  const [first, ...following] = decided.payloads;
  const events = [
    complete(meeting, first),
    ...following.map((payload) => complete(meeting, payload)),
  ] as const;
  const [refusal, ...more] = whetherReadable(events);
  return refusal === undefined ? { ok: true, events } : refused(refusal, ...more);
}

/** The event as it is stored: with its version and, where it is of the round at hand, which that is. */
function complete({ round }: Meeting, payload: Payload): Event {
  const defined = catalogue[payload.type];
  const ofRound = defined.ofRound ? { form: round.form, round: round.number } : {};
  // Type and fields belong together in the payload; the type system cannot follow the pair.
  return { v: defined.version, ...ofRound, ...payload } as Event;
}

/** The meeting after an event that was decided. Pure. */
export function evolve(meeting: Meeting, event: Event, stamp: Stamp): Meeting {
  const before = withoutConsent(meeting, event, stamp);
  const after = { ...handlerOf(event.type).evolve(before, event, stamp), lastAt: stamp.at };
  return withDeviationsOnSheets(before, after);
}

/** What has just not gone by the rules stands beneath the sheets, too. */
function withDeviationsOnSheets(before: Meeting, after: Meeting): Meeting {
  const more = after.deviations.slice(before.deviations.length);
  return more.length === 0 ? after : onStandingSheets(after, more);
}

/**
 * An agreement of the hall ends with the next act, and stands as a deviation where that act made use of it.
 * Neither a mistyped PIN nor the clock ends it.
 */
function withoutConsent(meeting: Meeting, event: Event, { seq }: Stamp): Meeting {
  const { consent, deviations, round } = meeting;
  if (consent === null || event.type === 'pinRefused' || event.type === 'clockChanged')
    return meeting;
  const names = lackingByConsent(meeting, event);
  if (names === null) return { ...meeting, consent: null, round: { ...round, agreed: null } };
  const { act, about, hands } = consent;
  const used = { kind: 'withoutSignature', names, hands } as const;
  const after: Meeting = {
    ...meeting,
    consent: null,
    deviations: [...deviations, { ...used, seq }],
    round: { ...round, agreed: { ...used, act, about } },
  };
  // Before the act, for it may be the one that ends the round.
  return withDeviationsOnSheets(meeting, after);
}

function whyShut(meeting: Meeting, command: Command): Refusal | null {
  const { type } = command;
  if (type === 'meetingOpened') return null;
  const [shut] = meetingGoesOn(meeting);
  if (shut !== undefined && !takesBack(meeting, command)) return shut;
  return meeting.round.notHeld !== null && isOfRound(command) ? refusal('round.notHeld', {}) : null;
}

/** Whether it may be taken over is asked of its ending; who signs that is asked as of any act. */
function takesBack({ opened, ending }: Meeting, command: Command): boolean {
  const { type } = command;
  if (!opened || type === 'takenOver') return opened;
  if (ending !== 'handedOver') return false;
  if (type === 'pinRefused' || type === 'clockChanged') return true;
  return type === 'handsShown' && command.matter.kind === 'withoutSignature';
}

/** It happens in the round at hand; the report is of the meeting, and a round is opened beside it. */
const isOfRound = (command: Command): boolean =>
  command.type === 'procedureRecorded'
    ? command.procedure !== 'report'
    : catalogue[command.type].ofRound;

/** What cannot be read back is never written: one such entry would close the whole journal. */
function whetherReadable(events: readonly Event[]): readonly Refusal[] {
  return events.every((event) => parseEvent(event) !== null)
    ? []
    : [refusal('command.unreadable', {})];
}
