import type { Same } from '@/text/same';
import type { oneFile as zh } from '@/text/zh/oneFile';

export const oneFile: Same<typeof zh> = {
  title: 'This is Jipiaotai in one file',
  points: [
    'It cannot be installed, nor does it update itself. For a newer version take a new file.',
    'Meetings are kept in the browser, not in this file. Copy the file to the computer before you open it; until the meeting is over do not move or rename it, and use the same browser each time.',
    'All local pages (addresses that begin with file://) of one browser share one store: another local page can read or delete the meetings kept here. Do not open page files from unknown sources in this browser.',
  ],
};
