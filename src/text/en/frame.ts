import type { Same } from '@/text/same';
import type { frame as zh } from '@/text/zh/frame';

export const frame: Same<typeof zh> = {
  steps: {
    prepare: 'Preparation',
    signIn: 'Sign-in',
    hands: 'Shows of hands',
    officers: 'Officers',
    headCount: 'Head-count',
    papers: 'Papers handed out',
    voting: 'Voting',
    opening: 'Box opened',
    count: 'Count',
    check: 'Check',
    sign: 'Sign',
    announce: 'Announce',
    close: 'Close',
  },
  states: { done: 'done', now: 'now', open: 'open', later: 'later' },
  rail: {
    label: 'Steps of the meeting',
    short: (number, of, name) => `Step ${number} of ${of}: ${name}`,
    show: 'All steps',
    hide: 'Hide steps',
  },
  step: {
    missing: 'Still missing: ',
    closed: 'This step cannot begin yet',
    done: 'This step is done.',
    next: (name) => `Next: ${name}`,
    goTo: (name) => `Back to the step under way: ${name}`,
  },
  header: {
    untitled: 'New meeting',
    contest: (office, seats) => `${office} · ${seats} ${seats === 1 ? 'seat' : 'seats'}`,
    contestOf: (office, seats) => `${office}: ${seats}`,
    allMeetings: 'All meetings',
    ways: 'Ways out',
    record: 'Record',
    ended: { closed: 'closed', notHeld: 'not held', handedOver: 'handed over' },
  },
  rounds: {
    label: 'The paper at hand',
    atHand: 'At hand:',
    ended: 'ended',
    turn: 'Turn to',
    turnTo: (name) => `Turn to ${name}`,
  },
  practice: {
    mark: 'Practice',
    body: 'This meeting is practice, no real election; its result counts for nothing.',
  },
  figures: {
    nowLabel: 'Attendance now',
    dueNow: 'Due now',
    presentNow: 'Present now',
    label: 'Figures of this round',
    due: 'Due',
    present: 'Present',
    issued: 'Issued',
    voters: 'Voters',
    returned: 'Returned',
    valid: 'Valid',
    void: 'Void',
    entered: 'Entered',
    breaks: 'does not fit',
    voided: 'This round has been declared void; its papers are not counted.',
    left: (left) => `${left} left`,
  },
  stored: (what, seq) => `Stored: ${what} (entry ${seq})`,
  looks: {
    title: 'This window may only look',
    body: 'Another window is writing this meeting. Please work there; once it is closed, this one may write.',
  },
  clock: {
    title: 'Please check the clock of this device',
    before: (now, last) =>
      `The device says ${now}, which is before the last entry (${last}). Entries are numbered in order and not affected; please set the clock right before going on.`,
    otherDay: (today, date) =>
      `The device says ${today}, the meeting’s date is ${date}. If the meeting is today, set the clock right; a wrong date is changed under Preparation.`,
  },
  opening: 'Opening the meeting…',
  notFound: {
    title: 'This meeting is not on this device',
    body: 'The address may be wrong, or the meeting is on another computer. Go back to all meetings, or open a meeting file.',
  },
  gone: {
    title: 'The record of this meeting is gone from this device',
    short:
      'The record is gone from this device; nothing was stored. Do what stands at the top of the page.',
    body: (entries) =>
      `What the browser had stored of this meeting was cleared or changed; nothing more can be stored. The meeting is still in this window, ${entries} entries. Do not close it, and do this in order:`,
    steps: [
      'Save the meeting file on a stick with the button below.',
      'Go back to All meetings, open that file there, and go on with it on this device.',
      'Where the page asks for it let presiding officer, scrutineers and counters choose new signing passwords, and go on.',
    ],
    copied: {
      title: 'The first copy of the record is gone; the second is there',
      body: (entries) =>
        `What the browser had stored first of this meeting was cleared or changed, and nothing was stored just now. The second copy is there, ${entries} entries. Press “Open again”: this program fills it in, and you go on.`,
      reopen: 'Open again',
    },
  },
  oneCopy: {
    title: 'One copy only',
    body: 'The record is stored once now; the second copy cannot be written. What was stored is there, and you may go on. Save the meeting file on a stick from time to time; after the browser was closed and opened again this program tries to write the second copy once more.',
  },
  weakCopy:
    'The second copy is kept in the cache of the browser: it outlives a browser that is closed suddenly. After a power cut its last entries may be missing, and the first copy fills them in at the next opening.',
  stopped: {
    title: 'Do not go on yet',
    full: {
      body: 'There is no room on this device; this was not stored. Do this in order:',
      steps: [
        'Save the meeting file on a stick with the button below.',
        'Make room.',
        'Close the browser, open it again, see which packet and place it asks for, and go on.',
      ],
    },
    failed: {
      body: 'Writing to this device failed; this may not have been stored. Do this in order:',
      steps: [
        'Save the meeting file on a stick with the button below.',
        'Close the browser, open it again, see which packet and place it asks for, and go on.',
      ],
    },
    unreadable: {
      body: 'The record on this device cannot be read any more. What was said to be stored need not be entered again. Do this in order:',
      steps: [
        'Save the meeting file on a stick with the button below.',
        'Close the browser, open it again, see which packet and place it asks for, and go on.',
      ],
    },
  },
  inMemory: {
    title: 'This window still has a meeting',
    body: 'This window may have the only copy. Save it on a stick, open that file, and go on with it on this device. Until then do not open the meeting from the list, and do not close this window.',
    save: 'Save the meeting file',
    saved: (name) =>
      `Given to the browser to save: ${name}. See that it is in the folder of downloads, and copy it to a stick.`,
  },
  fork: {
    title: 'The two copies on this device tell different stories',
    body: (seq) =>
      `From entry ${seq} on the two copies of the record differ, and each is whole. This program does not guess which is right, and has changed neither. Go on with the meeting file saved last on another computer, and let the scrutineers compare it with the papers.`,
  },
  notMended: {
    title: 'The record is damaged and could not be mended here',
    body: 'There are two copies on this device, and one cannot be filled in from the other now: the second may not open, or the device may be full. Make room, close all windows of the browser, open it again, then open this meeting.',
  },
  notVerified: {
    title: 'The record of this meeting does not pass its check',
    body: (seq) =>
      `${seq === null ? 'S' : `At entry ${seq}, s`}ignatures or rules do not hold: somebody has changed the record on this device, it is damaged, or an older version of this program wrote it. Nothing more is taken; do not announce what is shown here. Save the meeting file and look at the reason under "Check or open a meeting file"; then compare with the file on the stick or on another computer, and ask the scrutineers to hold it against the papers.`,
  },
  newer: {
    title: 'A newer version of this program wrote this meeting',
    body: (seq) =>
      `This program does not know entry ${seq}. The record is not damaged: this program is too old for it. Update it first, then open the meeting again.`,
  },
  broken: {
    title: 'The record of this meeting does not hold',
    body: (seq) =>
      `Entry ${seq} does not follow from those before it; it may be changed or damaged. Open the meeting file saved last under “Check or open a meeting file” and take it in: what is damaged is filled from it.`,
    failed:
      'The record on this device could not be read. Open this page again; if that does not help, use the meeting file saved last.',
  },
  readableOnly: (entries) =>
    `Below are the first ${entries} entries, as far as they can be read on this device. They can be looked at, and nothing can be added.`,
  answered: {
    refused: 'Not stored',
    kept: 'What you typed is still here.',
    wrongPin: (name, times) =>
      `The signing password of ${name} is wrong (${times} ${times === 1 ? 'time' : 'times'} so far); nothing was stored.`,
    noKey: (name) =>
      `The signing key of ${name} is not on this device, or it is damaged. The signing password was not wrong, and none was recorded as wrong. Choose a new signing password under Officers. Where nobody’s key can be used, save the meeting file and go on in another browser or on another computer, with new signing passwords.`,
    notStored: 'Not stored',
    trouble: {
      full: 'There is no room on this device; nothing was stored. Make room, close the browser, open it again and try once more.',
      otherWriter:
        'Another window has just stored something; this one may only look now. Please work in the other.',
      looksOnly: 'This window may only look; another one is writing. Please work there.',
      failed:
        'Writing to this device failed; nothing was stored. Close the browser, open it again and try once more.',
      gone: 'The record on this device changed meanwhile; nothing was stored. Try once more.',
      notChecked:
        'The whole record is checked before this, and that did not succeed; nothing was stored. Press once more; if it fails again, close the browser and open it again.',
      clock:
        'The clock of this device has a wrong year. Set date and time right, then press again.',
    },
  },
};
