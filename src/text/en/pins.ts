import type { Same } from '@/text/same';
import type { pins as zh } from '@/text/zh/pins';

export const pins: Same<typeof zh> = {
  prompt: {
    titleOne: 'A scrutineer witnesses with the signing password',
    titleAll: 'All scrutineers witness with their signing passwords',
    whoOne: 'Which scrutineer witnesses this?',
    chooseFirst: 'First choose which scrutineer.',
    pinOf: (name) => `Signing password of ${name}`,
    tooShort: 'A signing password has at least six digits.',
    wrongTitle: (name) => `The signing password of ${name} is not right`,
    wrongBody: (times) =>
      `Wrong ${times} ${times === 1 ? 'time' : 'times'} so far, which stands in the record. Nothing was stored; please type it again.`,
    hidden: 'The digits are not shown, and the computer does not remember them.',
    confirm: 'Witness and store',
    back: 'Back, store nothing',
  },
  choose: {
    title: (name) => `${name} chooses a signing password`,
    titleNew: (name) => `${name} chooses a new signing password`,
    lead: 'Typed by the scrutineer alone, with nobody looking. Sheets are signed with it and corrections witnessed.',
    first: 'Signing password (at least six digits)',
    again: 'The same again',
    differs: 'The two are not the same.',
    unfit:
      'This one is not to be used. Take another: no digit repeated, no digits in a row and not the date of the meeting.',
    presidingOfficer: (name) =>
      `No other scrutineer can witness this: the presiding officer ${name} must be here, and the record will say so.`,
    what: (name) => `${name} forgot the signing password and chooses a new one.`,
    confirm: 'Store',
    making: 'Making the signing key…',
    back: 'Back',
  },
};
