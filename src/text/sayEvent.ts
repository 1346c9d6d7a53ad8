import type { Event } from '@/election/events/catalogue';
import type { Words } from './words';

/** What happened, in the words of the record. */
export function sayEvent({ record }: Pick<Words, 'record'>, event: Event): string {
  // The words for a type take the event of that type; the type system cannot follow the pair.
  const say = record.events[event.type] as (event: Event) => string;
  return say(event);
}
