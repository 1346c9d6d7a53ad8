import type { RefusalWords } from '../../sayRefusal';
import { ofCounting } from './counting';
import { ofHall } from './hall';
import { ofMeeting } from './meeting';
import { ofPapers } from './papers';
import { ofRounds } from './rounds';

export const refusals: RefusalWords = {
  ...ofMeeting,
  ...ofHall,
  ...ofPapers,
  ...ofCounting,
  ...ofRounds,
};
