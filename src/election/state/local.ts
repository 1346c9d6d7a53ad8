import type { Local, Method } from '@/election/events/meeting';

/** What a meeting does that adopted nothing else (domain 3, 3 and 12 to 14). */
export const LOCAL_DEFAULTS: Local = {
  handsBase: 'due',
  fewerSeatsComparator: '>=',
  namesRead: 'votes',
  namesAnnounced: 'strokes',
};

export const localOf = (method: Method | null): Local => method?.local ?? LOCAL_DEFAULTS;
