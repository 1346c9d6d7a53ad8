import type { Same } from '@/text/same';
import type { pins as zh } from '@/text/zh/pins';

export const pins: Same<typeof zh> = {
  prompt: {
    titleOne: 'A scrutineer witnesses with the PIN',
    titleAll: 'All scrutineers witness with their PINs',
    whoOne: 'Which scrutineer witnesses this?',
    chooseFirst: 'First choose which scrutineer.',
    pinOf: (name) => `PIN of ${name}`,
    tooShort: 'A PIN has at least six digits.',
    wrongTitle: (name) => `The PIN of ${name} is not right`,
    wrongBody: (times) =>
      `Wrong ${times} ${times === 1 ? 'time' : 'times'} so far, which stands in the record. Nothing was stored; please type it again.`,
    hidden: 'The digits are not shown, and the computer does not remember them.',
    confirm: 'Witness and store',
    back: 'Back, store nothing',
  },
  choose: {
    title: (name) => `${name} chooses a PIN`,
    titleNew: (name) => `${name} chooses a new PIN`,
    lead: 'Typed by the scrutineer alone, with nobody looking. Sheets are signed with it and corrections witnessed.',
    first: 'PIN (at least six digits)',
    again: 'The same again',
    differs: 'The two are not the same.',
    trivial:
      'Anybody would guess this one. Take no digit repeated, no digits in a row and not the date of the meeting.',
    presidingOfficer: (name) =>
      `No other scrutineer can witness this: the presiding officer ${name} must be here, and the record will say so.`,
    what: (name) => `${name} forgot the PIN and chooses a new one.`,
    confirm: 'Store',
    making: 'Making the signing key…',
    back: 'Back',
  },
};
