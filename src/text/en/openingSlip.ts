import type { Same } from '@/text/same';
import type { openingSlip as zh } from '@/text/zh/openingSlip';

export const openingSlip: Same<typeof zh> = {
  title: 'Opening slip',
  why: 'Before the box is opened the code of everybody’s signing password is put on paper and signed in ink. By that paper anybody can tell later whether a password was replaced.',
  again:
    'Since the last slip a signing password was chosen, or the meeting went on on another computer: draw another slip, and let everybody sign it in ink.',
  draw: 'Draw the slip',
  drawn: (time) => `Drawn at ${time}`,
  see: 'See the slip',
  lead: 'Print it, or copy it out by hand. Everybody checks their own line and signs it in ink. It is kept with the ballot papers.',
  print: 'Print',
  back: 'Back',
  columns: {
    office: 'Office',
    name: 'Name',
    code: 'Code of the signing password',
    ink: 'Signature',
  },
  presiding: 'Presiding officer',
  noKey: 'No signing password chosen',
  codes: {
    method: 'Election method',
    methodText: 'Check code of the method as read out',
    app: 'Jipiaotai',
    bits: 'Random code of this slip',
  },
  entry: (seq) => `Entry ${seq} of the record`,
  noPage: 'the code of its page cannot be read',
};
