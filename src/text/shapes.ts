import type { EventOf, EventType } from '@/election/events/catalogue';
import type { RefusalCode, RefusalFigures } from '@/election/events/refusal';
import type { FaultCode, FaultFigures } from '@/journal/fault';

/** A refusal or a fault in the words of the hall: what does not go, why, and what to do now. */
export interface Said {
  readonly what: string;
  readonly why: string;
  readonly now: string;
}

/** An event without its words fails the build. */
export type EventWords = { readonly [T in EventType]: (event: EventOf<T>) => string };

/** A code without its words fails the build. */
export type RefusalWords = {
  readonly [C in RefusalCode]: (figures: RefusalFigures[C]) => Said;
};

/** A code without its words fails the build. */
export type FaultWords = {
  readonly [C in FaultCode]: (figures: FaultFigures[C]) => Said;
};
