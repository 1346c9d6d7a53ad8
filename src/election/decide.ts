import {
  type Act,
  type Context,
  type Decision,
  NO_WITNESS,
  refused,
  type WitnessNeed,
} from './act';
import { acts } from './acts';
import type { Command, Event, EventType } from './events';
import type { Meeting, Stamp } from './meeting';
import { type Refusal, refusal } from './refusal';

/** The one place where an event type meets its rule; the map of `acts` makes the pair sound. */
const actOf = <T extends EventType>(type: T): Act<T> => acts[type];

/** Whose PIN this command needs in this meeting, for the desk to ask before it submits. */
export function witnessNeed(meeting: Meeting, command: Command): WitnessNeed {
  const act = actOf(command.type);
  return act.witness?.(meeting, command) ?? NO_WITNESS;
}

/** Turns a command into events, or says why not. Pure: time, ids and signatures come in. */
export function decide(meeting: Meeting, command: Command, context: Context): Decision {
  const [first, ...more] = [
    ...whetherOpen(meeting, command),
    ...whetherWitnessed(witnessNeed(meeting, command), context),
  ];
  if (first !== undefined) return refused(first, ...more);
  return actOf(command.type).decide(meeting, command, context);
}

/** The meeting after an event that was decided. Pure. */
export function evolve(meeting: Meeting, event: Event, stamp: Stamp): Meeting {
  return actOf(event.type).evolve(meeting, event, stamp);
}

function whetherOpen(meeting: Meeting, { type }: Command): readonly Refusal[] {
  if (type === 'meetingOpened') return [];
  if (!meeting.opened) return [refusal('meeting.notOpened', {})];
  if (meeting.ending === null || type === 'takenOver') return [];
  return [refusal(meeting.ending === 'handedOver' ? 'meeting.handedOver' : 'meeting.ended', {})];
}

function whetherWitnessed(need: WitnessNeed, { witnesses }: Context): readonly Refusal[] {
  if (need.kind === 'none') return [];
  if (need.names.length === 0) return [refusal('officers.noScrutineer', {})];
  const all = need.kind === 'allOf';
  const given = (name: (typeof need.names)[number]) => witnesses.includes(name);
  const enough = all ? need.names.every(given) : need.names.some(given);
  return enough ? [] : [refusal('witness.missing', { names: need.names, all })];
}
