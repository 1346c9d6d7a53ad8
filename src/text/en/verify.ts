import type { Same } from '@/text/same';
import type { verify as zh } from '@/text/zh/verify';

export const verify: Same<typeof zh> = {
  title: 'Check a meeting file',
  lead: 'Choose a meeting file. It is checked entry by entry and the result computed again from the papers, without a network and without changing the file. Several files of a stick may be chosen at once: the newest that holds is taken.',
  choose: 'Choose a meeting file',
  chosen: (name) => `File: ${name}`,
  newest: (files) => `${files} files were chosen; this is the newest of them that holds.`,
  checking: 'Checking…',
  checked: (done, of) => `${done} of ${of} entries checked`,
  holds: 'The file is whole and everything in it holds',
  fails: 'This file must not be used',
  checks: {
    form: 'The file is letter for letter as it was saved',
    chain: (entries) => `${entries} entries, each follows the one before and the rules`,
    signatures: (sheets, witnesses) =>
      `All signatures are valid: ${sheets} on sheets, ${witnesses} of witnesses`,
    result: (papers, sheets) =>
      sheets === 0
        ? `${papers} papers entered, no sheet yet`
        : `Computed again from ${papers} papers, the same as on the sheet`,
  },
  practice: 'This is a practice meeting and no election.',
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
    yes: 'Take over',
    back: 'Back',
  },
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
