import { acts } from './commandHandlers';
import {
  type Act,
  type Context,
  type Decision,
  NO_WITNESS,
  refused,
  unless,
  type WitnessNeed,
} from './commands/commandHandler';
import {
  type Command,
  catalogue,
  type Event,
  type EventType,
  parseEvent,
} from './events/catalogue';
import { type Refusal, refusal } from './events/refusal';
import type { Meeting, Stamp } from './state/meeting';

/** The one place where an event type meets its rule; the map of `acts` makes the pair sound. */
const actOf = <T extends EventType>(type: T): Act<T> => acts[type];

/** Whose PIN this command needs in this meeting, for the desk to ask before it submits. */
export function witnessNeed(meeting: Meeting, command: Command): WitnessNeed {
  const act = actOf(command.type);
  return act.witness?.(meeting, command) ?? NO_WITNESS;
}

/**
 * Turns a command into events, or says why not. Pure: time, ids and signatures come in. A witness is
 * asked for last, so that nobody gives a PIN for what could not be anyway.
 */
export function decide(meeting: Meeting, command: Command, context: Context): Decision {
  const shut = whyShut(meeting, command);
  if (shut !== null) return refused(shut);
  const decision = actOf(command.type).decide(meeting, command, context);
  if (!decision.ok) return decision;
  return unless(
    [
      ...whetherWitnessed(witnessNeed(meeting, command), context),
      ...whetherReadable(decision.events),
    ],
    ...decision.events,
  );
}

/** The meeting after an event that was decided. Pure. */
export function evolve(meeting: Meeting, event: Event, stamp: Stamp): Meeting {
  return { ...actOf(event.type).evolve(meeting, event, stamp), lastAt: stamp.at };
}

function whyShut(meeting: Meeting, command: Command): Refusal | null {
  const { type } = command;
  if (type === 'meetingOpened') return null;
  if (!meeting.opened) return refusal('meeting.notOpened', {});
  if (meeting.round.notHeld !== null && isOfRound(command)) return refusal('round.notHeld', {});
  if (meeting.ending === null || type === 'takenOver') return null;
  return refusal(meeting.ending === 'handedOver' ? 'meeting.handedOver' : 'meeting.ended', {});
}

/** It happens in the round at hand; the report is of the meeting, and a round is opened beside it. */
const isOfRound = (command: Command): boolean =>
  command.type === 'pressed'
    ? command.step !== 'report'
    : 'round' in catalogue[command.type].entries && command.type !== 'roundOpened';

/** What cannot be read back is never written: one such entry would close the whole journal. */
function whetherReadable(events: readonly Event[]): readonly Refusal[] {
  return events.every((event) => parseEvent(event) !== null)
    ? []
    : [refusal('command.unreadable', {})];
}

function whetherWitnessed(need: WitnessNeed, { witnesses }: Context): readonly Refusal[] {
  if (need.kind === 'none') return [];
  if (need.names.length === 0) return [refusal('officers.noScrutineer', {})];
  const all = need.kind === 'allOf';
  const given = (name: (typeof need.names)[number]) => witnesses.includes(name);
  const enough = all ? need.names.every(given) : need.names.some(given);
  return enough ? [] : [refusal('witness.missing', { names: need.names, all })];
}
