import type { Same } from '@/text/same';
import type { home as zh } from '@/text/zh/home';

export const home: Same<typeof zh> = {
  title: 'Meetings',
  lead: 'Counts paper ballots in the hall. No network; everything stays on this computer.',
  newMeeting: 'New meeting',
  sample: 'Open a practice meeting',
  sampleHint: 'Everybody in it is invented, so try what you like; every page is marked “Practice”.',
  openFile: 'Check or open a meeting file',
  making: 'Being made…',
  list: 'Meetings on this device',
  notMade: 'No meeting was made',
};
