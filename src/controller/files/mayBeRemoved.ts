import type { Meeting } from '@/election/state/meeting';

/** Closed, not held, handed over, or practice (domain §10.2). */
export const mayBeRemoved = ({ ending, practice }: Pick<Meeting, 'ending' | 'practice'>): boolean =>
  ending !== null || practice;
