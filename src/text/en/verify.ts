import type { Same } from '@/text/same';
import type { verify as zh } from '@/text/zh/verify';

export const verify: Same<typeof zh> = {
  title: 'Check a meeting file',
  lead: 'Choose a meeting file. It is checked entry by entry and the result computed again from the papers, without a network and without changing the file. Several files of a stick may be chosen at once: the newest that holds is taken; of two, what differs is said as well.',
  choose: 'Choose a meeting file',
  chosen: (name) => `File: ${name}`,
  newest: (files) => `${files} files were chosen; this is the newest of them that holds.`,
  checking: 'Checking…',
  checked: (done, of) => `${done} of ${of} entries checked`,
  answers: {
    holds: 'The file holds: everything agrees, and it was compared with the codes on paper',
    doesNotHold: 'This file must not be used',
    notVouchedFor: 'Everything agrees, but for the following nobody vouches',
  },
  caveatsLead: 'Look at each before you decide whether to use this file:',
  caveats: {
    notCompared: 'Not compared with the codes on paper',
    publicCopy:
      'This is a public copy: it has no papers, so that the votes cannot be counted again; whether a sheet was withdrawn later, and whether others followed, only the whole meeting file proves',
    practice: 'This is a practice meeting, not an election',
    notEnded: 'The meeting has not ended',
    takenOverWithoutHandOver: 'Another computer went on with the meeting without a hand-over',
    takenOver: 'Another computer went on with the meeting after a hand-over',
    keyReplaced: 'A signing password was replaced',
    officersChanged:
      'Another presides, or after the box was opened officers changed or chose a first signing password',
    handsAlone: 'Something that nobody was left to sign was agreed to by a show of hands alone',
    signatureMissing: 'A signature is missing',
    fewSigners: 'Fewer have signed a sheet than there are to be scrutineers',
    packetsByHand: 'Packets were counted by hand: the record cannot recompute them',
    clockChanged:
      'The clock went back by more than ten minutes, or a day or more had passed since the entry before',
    otherDay: 'A sheet was not drawn on the day of the meeting',
    recordMended: 'The record had been damaged and was mended',
  },
  caveat: (what, entries) => `${what} (entries ${entries})`,
  checksTitle: 'What was checked',
  results: { holds: 'holds', doesNotHold: 'does not hold', notKnown: 'not known' },
  provesLabel: 'It proves: ',
  cannotLabel: 'It cannot prove: ',
  checks: {
    form: {
      what: 'The file is in its one spelling, to the letter',
      proves: 'the file was not damaged on the way',
      cannot: 'that what it says is true',
    },
    chain: {
      what: 'Each entry follows the one before it',
      proves: 'none was taken out, put in or moved',
      cannot:
        'that nothing was changed after the last signature, or that it was not made anew from end to end',
    },
    times: {
      what: 'No entry is older than the one before, and a clock that jumped has an entry of its own',
      proves: 'the times are in order',
      cannot: 'that the clock was right',
    },
    rules: {
      what: 'Each entry could happen as the meeting stood, and whoever had to sign it did',
      proves: 'nothing was done against the rules',
      cannot: 'that it was really done',
    },
    keys: {
      what: 'Each signature was made with the password that was that person’s then',
      proves: 'none signed with another’s, or with one that was replaced',
      cannot: 'who chose it: that says the opening slip',
    },
    signatures: {
      what: 'Every signature is valid',
      proves: 'whoever signed knew the password, and signed just this',
      cannot: 'that it was that person',
    },
    papers: {
      what: 'Counted again from the papers entered, the sheets agree',
      proves: 'sums, votes and who is elected are computed rightly',
      cannot: 'that the papers entered are those in the bag: for that, count them again',
    },
    codes: {
      what: 'Compared with the codes on paper that was signed in ink',
      proves:
        'the sheets are those signed in the hall; with the code of the summary, the whole record is',
      cannot: 'that the ink is of those people',
    },
  },
  counted: (entries, papers, sheets, witnesses) =>
    `${entries} entries, ${papers} papers, ${sheets} signatures on sheets, ${witnesses} of witnesses.`,
  compare: {
    title: 'Compare with the codes on paper',
    lead: 'Type “this sheet” among the codes of the sheet signed in ink (all five groups), of each sheet where there are several. Or that of the record from the summary of the result: it is enough alone. Read it from the paper, not from this screen.',
    leadOfCopy:
      'Type the code of the sheet that was signed in ink (all five groups), of each sheet if there are several, from the paper and not from the screen. The code of the record on the summary can be compared with the whole meeting file alone.',
    label: 'Code on paper',
    press: 'Compare',
    unknown: (code) => `The file has no ${code}`,
    malformed: 'A code has five groups of four digits (0–9, A–F): type all of them.',
    matches: (code) => `✓ The file has ${code}`,
    missing: (sheets) => `Sheets not compared yet: ${sheets}`,
  },
  state: 'Meeting',
  goesOn: 'not over',
  ended: { closed: 'closed', notHeld: 'not held', handedOver: 'handed over, to be taken over' },
  code: 'Check code of the record',
  sheets: 'Sheets',
  sheet: (n, state, code) => `No. ${n} (${state}), check code ${code}`,
  sheetStates: { drawn: 'not announced', announced: 'announced', withdrawn: 'withdrawn' },
  signedBy: (names) => `Signed by ${names.join(', ')}`,
  wanting: (names) => `Not signed by ${names.join(', ')}`,
  takeOver: {
    button: 'Take over and go on here',
    title: 'Take over and go on here',
    lead: 'The meeting goes on after the last entry of the file, and the record says that the computer changed. Presiding officer, scrutineers and counters choose new signing passwords here.',
    notHandedOver:
      'This file was not handed over. Make sure that the other computer enters nothing more: where both go on there are two records, and they cannot be joined again.',
    slipLead:
      'Where the first computer is broken and did not hand over, take out the opening slip that was signed in ink (the last one, where there are several), and type from it:',
    handOverCode:
      'The code of this meeting under “All meetings” on the first computer, after the hand-over',
    keyCode: (name) => `The code of ${name} on the slip`,
    wrongSlipCode:
      'It does not agree. See whether it was copied rightly, and from the slip that was signed last. If so, the file is not of that meeting: do not take it over, and try another file.',
    wrongCode:
      'It does not agree. See whether it was copied rightly. If it was, something was done on that computer after the file was saved, or the file is not from there: save it there once more, and do not take this one over.',
    papersAfter: (seq) =>
      seq === 0
        ? 'Nobody has signed anything in the file. Once it is taken over, compare the papers entered with the packet slips.'
        : `The last signature is in entry ${seq}. Papers entered after it are vouched for by nobody: once it is taken over, compare them with the packet slips.`,
    unvouchedFrom: (seq) =>
      `Another computer took over in entry ${seq}, and no slip was drawn since. No paper vouches for the entries and signatures after it: once it is taken over, compare the papers with the packet slips.`,
    yes: 'Take over',
    back: 'Back',
  },
  twoFiles: {
    shown: (name) => `What follows is of ${name}.`,
    broken: (other) => `${other} does not hold and was not compared`,
    same: (other) => `It is the same as ${other}.`,
    continues: (shorter, entries) =>
      `The first ${entries} entries of both files are the same; ${shorter} ends there, and the other goes on.`,
    fork: (seq) => `The two files differ from entry ${seq} on; before that they are the same`,
    otherMeeting: (other) => `${other} is a file of another meeting`,
  },
  endsHere: 'Take the file in, and end this meeting, which goes on on this computer',
  takeIn: 'Store here, only to be looked at',
  taking: 'Storing…',
  taken: {
    stored: (entries) => `Stored: ${entries} entries.`,
    same: 'The meeting is here already, the same as the file; there was nothing to store.',
    mended:
      'The record here was damaged and was filled from the file. What stood there before is kept aside.',
    older: (here, file) =>
      `The file is older: ${here} entries are here, and the file has ${file}. Nothing was stored; use the meeting that is here.`,
    fork: (seq) =>
      `From entry ${seq} on the file and the record here are not the same: both computers went on. Nothing was stored; the scrutineers decide which one stands.`,
    sides: {
      caption: (seq) => `What each side has from entry ${seq} on`,
      here: 'This computer',
      file: 'The file',
      entries: 'Entries',
      entriesOf: (first, last) => (first === last ? `${first}` : `${first} to ${last}`),
      papers: 'Papers entered',
      papersOf: (papers) => `${papers}`,
      last: 'Time of the last entry',
      unknown: 'cannot be read',
    },
    open: 'Open this meeting',
    notStored: 'Not stored',
  },
};
