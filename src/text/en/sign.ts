import type { Same } from '@/text/same';
import type { sign as zh } from '@/text/zh/sign';

export const sign: Same<typeof zh> = {
  title: 'Signatures',
  result: {
    title: 'The result as computed',
    lead: 'Scrutineers, read this first. Once the sheet is drawn nothing on it changes; it can only be withdrawn.',
    voidLead:
      'The round is void. The sheet says the figures and what was counted again, and no votes.',
    notYet: 'There is no result yet.',
  },
  bases: {
    title: 'The two bases elect different people',
    due: 'Of those due',
    present: 'Of those present',
    adopted: (base) =>
      `The method that the meeting adopted goes by ${base}, and so does the sheet.`,
    nobody: 'nobody is elected',
    acknowledge: 'Said in the hall; go by the adopted method',
    acknowledged: 'That the two bases differ was said in the hall and is on the record.',
  },
  outside: {
    title: (names, inner, outer) => `${names.join(', ')} elected as ${inner} and not as ${outer}`,
    lead: 'It is announced as it is, for the superior organisation to decide. Say so in the hall before anyone signs.',
    name: 'Said in the hall',
    named: 'Said in the hall and recorded.',
  },
  draw: 'Draw the sheet',
  drawVoid: 'Draw the void sheet',
  signers: {
    title: 'Signatures of the scrutineers',
    lead: 'Each scrutineer reads the sheet and signs it with their own signing password.',
    sign: 'Sign',
    makeKey: 'Choose a signing password',
    noKey: 'No signing password on this device yet: choose one, then sign.',
    forgotten: 'Signing password forgotten',
    wanting: 'Refuses, or is not here',
    formerly: (office) => `formerly ${office}`,
    signed: (time) => `✓ Signed ${time}`,
    refused: '✕ Refused to sign',
    absent: '— Not here, not signed',
    why: (reason, witnesses) =>
      [reason, witnesses.length === 0 ? '' : `witnessed by ${witnesses.join(', ')}`]
        .filter((part) => part !== '')
        .join('; '),
  },
  dialog: {
    title: (name) => `${name} signs`,
    lead: (sheet, code) => `Sheet no. ${sheet}, check code ${code}.`,
    pin: (name) => `Signing password of ${name}`,
    confirm: 'Sign',
    back: 'Back, do not sign',
  },
  wanting: {
    title: (name) => `${name} has not signed`,
    legend: 'Which is it?',
    refused: 'Here, and refuses to sign',
    absent: 'Not here',
    absentHint: 'Recorded as having left as well, and serves no longer.',
    chooseFirst: 'Choose which it is.',
    reason: 'Reason (may be left empty)',
    reasonHint: 'Printed on the sheet. Nothing of what stands on a paper belongs here.',
    what: (name, why) => `${name}: ${why}. The presiding officer and another scrutineer sign.`,
    confirm: 'Store',
    back: 'Back',
  },
  withdraw: {
    button: 'There is an error: withdraw the sheet',
    title: (sheet) => `Withdraw sheet no. ${sheet}`,
    lead: 'The signing passwords of the presiding officer, of every scrutineer still serving and of whoever has signed it are needed. The sheet is kept, marked withdrawn; papers and figures can be put right again, then checked, drawn and signed anew.',
    reason: 'Why it is withdrawn',
    reasonMissing: 'Say why it is withdrawn.',
    what: (sheet, reason) => `Sheet no. ${sheet} is withdrawn; reason: ${reason}`,
    confirm: 'Withdraw',
    back: 'Back, do not withdraw',
  },
  earlier: {
    title: 'Earlier sheets',
    sheet: (sheet, reason) => `No. ${sheet}, withdrawn: ${reason}`,
  },
  sheet: 'The sheet',
};
