import { attendance, dueAndPresent } from './attendance';
import type { Matter } from './events';
import type { Meeting } from './meeting';

/** Of whom over half is needed: those due, before exclusions where it is about them (main job, 3). */
export const handsBase = (meeting: Meeting, matter: Matter['kind']): number =>
  matter === 'exclusions' ? attendance(meeting).dueBeforeExclusions : dueAndPresent(meeting).due;

/** The fewest votes for that are over half of the base. */
export const handsNeeded = (base: number): number => Math.floor(base / 2) + 1;
