import type { Same } from '@/text/same';
import type { readiness as zh } from '@/text/zh/readiness';

export const readiness: Same<typeof zh> = {
  title: 'Check the device before the box is opened',
  lead: 'Go through it line by line. What is not good, mend as it says; what cannot be mended bars nothing, and is recorded.',
  toThis: 'Check the device',
  notYet:
    'Before the box is opened please check the device: power, printer, clock, and whether its data will stay.',
  recordedAt: (time) => `The device was checked at ${time}.`,
  results: { good: 'good', bad: 'not good', unknown: 'not known' },
  checks: {
    persistent: {
      what: 'The browser has agreed to keep the data',
      todo: 'It has not: when the disk runs low it may clear them. Do not clear browsing data, and save the meeting file on a stick more than once.',
    },
    notPrivate: {
      what: 'This is no private window',
      todo: 'Look at the top of the window: what says “Incognito”, “Private” or “InPrivate” forgets everything when it is closed. Open this program in a plain window.',
    },
    room: { what: 'The browser has room left', todo: 'Delete files that are not needed.' },
    twoCopies: {
      what: 'The record is stored twice',
      todo: 'It is stored once now. Close the browser, open it again and look once more; if it stays so, save the meeting file on a stick more than once.',
    },
    stick: {
      what: 'There is a copy on a stick',
      todo: 'Plug in a stick and press where it says “No copy yet” at the top of the page. Where the browser has no such place, save the meeting file on the stick after each step.',
    },
    browser: {
      what: 'The browser is new enough',
      todo: 'Use a new version of Chrome, Edge or Firefox.',
    },
    clock: {
      what: 'Today is the day of the meeting',
      todo: 'Set date and time of this device right; a wrong date of the meeting is changed under Prepare.',
    },
    awake: {
      what: 'The screen stays on during the count',
      todo: 'In the settings of the system let the screen and the device never sleep, until the meeting is over.',
    },
    mains: {
      what: 'Mains power is plugged in',
      todo: 'Plug it in; where there is none the battery must last to the end.',
    },
    printer: {
      what: 'The printer prints',
      todo: 'Print the test page, see that nothing of it is missing, and press Yes. Without a printer sheets are copied by hand.',
    },
    offline: {
      what: 'It opens without a network',
      todo: 'Open this page once with a network, wait a minute, and look again.',
    },
  },
  yes: 'Yes',
  no: 'No',
  printTest: 'Print the test page',
  testPage: {
    title: 'Test page of the printer',
    body: '计票台: due 26, present 23, issued 23, returned 23. For ○, against ×. Where this line is clear and the frame has four sides, the printer will do.',
  },
  again: 'Check again',
  record: 'All good, record it',
  recordRegardless: 'Record it as it is, and go on',
  recorded: (time) => `Recorded, ${time}.`,
  toOpening: 'To opening the box',
};
