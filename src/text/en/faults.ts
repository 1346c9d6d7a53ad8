import type { FaultWords } from '@/text/shapes';

const anotherCopy =
  'Do not rely on this file. Ask whoever handed it in for another copy, just as it was saved, and check that.';
const savedAnew =
  'Use the file as the meeting was saved; do not open it in a text editor and save it again.';
const asSaved = 'Once saved, not one character of a meeting file may change.';
const changed = 'The file was changed after it was saved, or it is damaged.';
const notOurs =
  'This program did not write this file. Do not rely on it, and tell the superior organisation.';

export const faults: FaultWords = {
  'file.notRead': () => ({
    what: 'The file cannot be read.',
    why: 'The computer did not give its content; the stick may have been pulled out.',
    now: 'See that the stick is in, and choose it again.',
  }),
  'file.notChecked': () => ({
    what: 'The check of this file did not come to its end.',
    why: 'The program failed in the middle of it; whether the file holds is not known.',
    now: 'Close the browser, open it again and check once more; if that does not help, take another computer.',
  }),
  'file.tooLarge': ({ megabytes, most }) => ({
    what: 'This file is too large to be a meeting file.',
    why: `It has ${megabytes} MB. A meeting file has a few; more than ${most} MB are not read.`,
    now: 'See whether you chose the right file. The name of a meeting file ends in “.jipiaotai.txt”.',
  }),
  'file.empty': () => ({
    what: 'This file is empty.',
    why: 'There is nothing in it; saving may not have finished.',
    now: 'Save the meeting file once more on the first computer.',
  }),
  'file.mark': () => ({
    what: 'Another program has saved this file anew.',
    why: `There is an encoding mark at its beginning. ${asSaved}`,
    now: savedAnew,
  }),
  'file.notText': () => ({
    what: 'This file cannot be read.',
    why: 'It is not encoded as meeting files are: it may be no meeting file, or it is damaged.',
    now: 'See that it is the right file; if it is, ask for another copy.',
  }),
  'file.lineEnds': () => ({
    what: 'Another program has saved this file anew.',
    why: `Its line ends are written in another way. ${asSaved}`,
    now: savedAnew,
  }),
  'file.notMeeting': () => ({
    what: 'This is no meeting file.',
    why: 'Its first line is not how a meeting file begins.',
    now: 'See that it is the right file; if it is, ask for another copy.',
  }),
  'file.version': ({ version }) => ({
    what: `This file has format ${version}, which this program does not know.`,
    why: 'A newer program may have saved it, or its first line was changed.',
    now: 'Update this program first, then open the file again.',
  }),
  'file.cut': () => ({
    what: 'This file is not whole.',
    why: 'Its last line is not how a meeting file ends: something is cut off, or hangs on.',
    now: 'Copy the whole file again and check that.',
  }),
  'file.blankLine': ({ line }) => ({
    what: `Line ${line} of this file is empty.`,
    why: `A meeting file has no empty line. ${asSaved}`,
    now: savedAnew,
  }),
  'file.noEntries': () => ({
    what: 'There is no record in this file.',
    why: 'It has a beginning and an end, and not one entry between them.',
    now: anotherCopy,
  }),
  'file.count': ({ says, found }) => ({
    what: `The number of entries differs: the end of the file says ${says}, and there are ${found}.`,
    why: changed,
    now: anotherCopy,
  }),
  'file.head': ({ seq }) => ({
    what: `The last entry (${seq}) does not agree with the checksum at the end of the file.`,
    why: changed,
    now: anotherCopy,
  }),
  'entry.unreadable': ({ seq }) => ({
    what: `Entry ${seq} cannot be read.`,
    why: `This program writes no such entry. ${changed}`,
    now: anotherCopy,
  }),
  'entry.newer': ({ seq }) => ({
    what: `Entry ${seq} was written by a newer version of this program, which this one does not know.`,
    why: 'It is not damaged: this program is too old for it.',
    now: 'Update this program first, then open the meeting again.',
  }),
  'entry.notCanonical': ({ seq }) => ({
    what: `Entry ${seq} is spelt in another way.`,
    why: `What means the same must also be written the same. ${asSaved}`,
    now: anotherCopy,
  }),
  'entry.order': ({ seq, found }) => ({
    what: `The entries are out of order: entry ${seq} should stand here, and it is entry ${found}.`,
    why: 'Entries were struck out, doubled or exchanged.',
    now: anotherCopy,
  }),
  'entry.chain': ({ seq }) => ({
    what: `Entry ${seq} does not follow the one before it.`,
    why: `Entry ${seq - 1} does not agree with the checksum taken when it was written. ${changed}`,
    now: anotherCopy,
  }),
  'entry.otherMeeting': ({ seq }) => ({
    what: `Entry ${seq} belongs to another meeting.`,
    why: 'A file holds the record of one meeting only.',
    now: anotherCopy,
  }),
  'entry.writer': ({ seq }) => ({
    what: `Entry ${seq} was not written by the computer that kept the record then.`,
    why: 'A change of computer is recorded as taken over first, and here it is not.',
    now: anotherCopy,
  }),
  'entry.time': ({ seq }) => ({
    what: `The time of entry ${seq} cannot follow that of the entry before it.`,
    why: 'No entry is older than the one before, and a clock that jumped has an entry of its own; here there is none.',
    now: anotherCopy,
  }),
  'rule.refused': ({ seq }) => ({
    what: `Entry ${seq} is against the rules.`,
    why: 'As the meeting stood then, it could not have been stored:',
    now: notOurs,
  }),
  'rule.sheet': ({ seq }) => ({
    what: `The sheet in entry ${seq} is not what is computed from the papers.`,
    why: 'Computed again from the papers entered and the meeting as it stood, it comes out otherwise.',
    now: 'This file was not written by this app. Do not rely on it, and tell the superior organisation.',
  }),
  'rule.differs': ({ seq }) => ({
    what: `Entry ${seq} is not what comes out when it is computed again.`,
    why: 'By the rules and the entries before it, it should say something else.',
    now: notOurs,
  }),
  'rule.consequence': ({ seq }) => ({
    what: `Entry ${seq} is not what follows from the entry before it.`,
    why: 'By the rules another entry must stand right behind that one.',
    now: notOurs,
  }),
  'rule.consequenceMissing': ({ seq }) => ({
    what: `After entry ${seq} one is missing.`,
    why: 'By the rules another entry must stand right behind it, and the file ends here.',
    now: anotherCopy,
  }),
  'witness.twice': ({ seq, name }) => ({
    what: `In entry ${seq} ${name} stands twice as a witness.`,
    why: 'One person witnesses one thing once.',
    now: anotherCopy,
  }),
  'witness.key': ({ seq, name }) => ({
    what: `In entry ${seq} ${name} witnesses with a key that was not theirs then.`,
    why: 'A key is recorded first, and once replaced it serves no more.',
    now: anotherCopy,
  }),
  'key.name': ({ seq, name }) => ({
    what: `The signing key of ${name} recorded in entry ${seq} is not right.`,
    why: 'Its name and the key itself do not agree, or it is no key at all.',
    now: anotherCopy,
  }),
  'signature.witness': ({ seq, name }) => ({
    what: `The signature of ${name} as a witness in entry ${seq} does not hold.`,
    why: 'It does not agree with what the entry says.',
    now: 'This file does not prove that this person was a witness. Do not rely on it, and tell the superior organisation.',
  }),
  'signature.sheet': ({ seq, name, sheet }) => ({
    what: `The signature of ${name} on sheet ${sheet} does not hold (entry ${seq}).`,
    why: 'It does not agree with what the sheet says.',
    now: 'This file does not prove that this person signed. Do not rely on it, and tell the superior organisation.',
  }),
  'public.unreadable': ({ sheet }) => ({
    what: `Sheet ${sheet} of the public copy cannot be read.`,
    why: `Jipiaotai did not write it. ${changed}`,
    now: anotherCopy,
  }),
  'public.differs': ({ sheet }) => ({
    what: `The result of sheet ${sheet} of the public copy does not follow from its own figures.`,
    why: changed,
    now: anotherCopy,
  }),
  'public.signature': ({ sheet, name }) => ({
    what: `The signature of ${name} on sheet ${sheet} of the public copy does not hold.`,
    why: changed,
    now: anotherCopy,
  }),
  'public.missing': ({ sheet }) => ({
    what: `Sheet ${sheet} of the public copy names one that was announced before, and the copy does not have it.`,
    why: changed,
    now: anotherCopy,
  }),
  'code.unknown': ({ typed }) => ({
    what: `The code ${typed} stands nowhere in the file.`,
    why: 'The sheet or summary on paper did not come from this file.',
    now: 'See first whether it was copied rightly. If it was, do not use this file: what is signed in ink counts. Tell the superior organisation.',
  }),
};
