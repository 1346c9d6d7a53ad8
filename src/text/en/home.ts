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
  stick: {
    title: 'This is Jipiaotai in one file',
    points: [
      'It cannot be installed, nor does it update itself. For a newer version take a new file.',
      'Meetings are kept in the browser, not in this file. Copy the file to the computer before you open it; until the meeting is over do not move or rename it, and use the same browser each time.',
      'All local pages (addresses that begin with file://) of one browser share one store: another local page can read or delete the meetings kept here. Do not open page files from unknown sources in this browser.',
    ],
  },
  list: 'Meetings on this device',
  notMade: 'No meeting was made',
};
