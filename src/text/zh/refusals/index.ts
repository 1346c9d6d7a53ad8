import type { RefusalWords } from '@/text/shapes';
import { ofCounting } from './counting';
import { ofHall } from './hall';
import { ofMeeting } from './meeting';
import { ofPackets } from './packets';
import { ofPapers } from './papers';
import { ofRounds } from './rounds';

/** What does not go, why, and what to do now; short, since long messages are not read. */
export const refusals: RefusalWords = {
  ...ofMeeting,
  ...ofHall,
  ...ofPapers,
  ...ofCounting,
  ...ofPackets,
  ...ofRounds,
};
