import type { Same } from '@/text/same';
import type { pins as zh } from '@/text/zh/pins';

export const pins: Same<typeof zh> = {
  prompt: {
    titleOne: 'A scrutineer witnesses with the signing password',
    titleEach: (names) => `Signing password of ${names.join(', ')}`,
    titleWith: (names) => `Signing password of ${names.join(', ')} and of one scrutineer`,
    whoOne: 'Which scrutineer witnesses this?',
    chooseFirst: 'First choose which scrutineer.',
    pinOf: (name) => `Signing password of ${name}`,
    tooShort: 'A signing password has at least six digits.',
    wrongTitle: (name) => `The signing password of ${name} is not right`,
    wrongBody: (times) =>
      `${times === null ? '' : `Wrong ${times} times so far; each is on the record. `}Nothing was stored; please type it again.`,
    hidden: 'The digits are not shown, and the computer does not remember them.',
    confirm: 'Witness and store',
    back: 'Back, store nothing',
    keyless: (name) =>
      `${name} has no signing password on this device: it is set under “Officers” first.`,
    cannotSign: 'Somebody cannot sign',
  },
  uncover: {
    title: 'Open the covered screen',
    what: 'Choose the name, then type that person’s signing password. Each wrong one is recorded.',
    whoOne: 'Who opens it?',
    chooseFirst: 'First choose who.',
    wrongBody: (times) =>
      `${times === null ? '' : `Wrong ${times} times so far; each is on the record. `}Please type it again.`,
    confirm: 'Open',
    back: 'Back',
    cannotSign: 'Nobody can type one',
  },
  without: {
    title: 'Somebody who has to sign this cannot',
    nobody:
      'None of the scrutineers who would sign is left. A show of hands: with over half of those here it goes on.',
    lead: 'Only for somebody who has left, or has forgotten the signing password with no time to choose a new one. A show of hands: with over half of those here it goes on without these signatures; everybody else signs.',
    printed: 'It will stand on every sheet from now on.',
    who: 'Who cannot sign?',
    chooseFirst: 'First tick who cannot sign.',
    notPassed: 'Not passed: it does not go on without these signatures.',
    back: 'Back',
  },
  choose: {
    title: (name) => `${name} chooses a signing password`,
    titleNew: (name) => `${name} chooses a new signing password`,
    lead: 'Typed by that person alone, with nobody looking. Sheets are signed with it and corrections witnessed.',
    presides:
      'Typed by the presiding officer alone, with nobody looking. Announcing, closing and handing over are signed with it.',
    first: 'Signing password (at least six digits)',
    again: 'The same again',
    differs: 'The two are not the same.',
    unfit:
      'This one is not to be used. Take another: no digit repeated, no digits in a row and not the date of the meeting.',
    what: (name) => `${name} chooses a new signing password.`,
    confirm: 'Store',
    making: 'Making the signing key…',
    back: 'Back',
  },
};
