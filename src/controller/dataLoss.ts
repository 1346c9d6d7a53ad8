import { type Platform, thisPlatform } from './platform';

/**
 * Whether the browser found its database damaged and began an empty one in its place, and nobody has
 * acknowledged it yet. Meetings that have a second copy are filled in when they are opened.
 */
export const hasLostData = ({ storage }: Platform = thisPlatform()): Promise<boolean> =>
  storage.dataLoss();

/** It is said again at the next start where the device does not take this. */
export const acknowledgeDataLoss = ({ storage }: Platform = thisPlatform()): Promise<unknown> =>
  storage.acknowledgeDataLoss();
