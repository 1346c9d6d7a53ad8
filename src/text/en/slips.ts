import type { Same } from '@/text/same';
import type { slips as zh } from '@/text/zh/slips';

export const slips: Same<typeof zh> = {
  button: (packet) => `Slip of packet ${packet}`,
  label: (packet) => `The slip of packet ${packet}`,
  title: 'Packet slip',
  lead: 'Copy or print it, and seal it with the packet. When the meeting file is checked later, the code must be the one on the slip.',
  gone: 'This packet is being corrected: look at its slip when that is done.',
  packet: (packet) => `Packet ${packet}`,
  papers: (papers) => `${papers} papers`,
  entry: (seq) => `The record as of entry ${seq}, code:`,
  previous: 'Packet before',
  next: 'Next packet',
  printOne: 'Print this one',
  printAll: (slips) => `Print all ${slips}`,
  back: 'Back',
  verify: {
    title: 'Packet slips',
    lead: 'Computed anew from the file. Hold each slip from its bag against entry and code.',
    columns: { packet: 'Packet', papers: 'Papers', seq: 'Entry', code: 'Code' },
    older:
      'The slip names another entry? That packet was corrected later. Type the entry from the slip: its code must still be the same.',
    seq: 'Entry on the slip',
    outside: (last) => `Type a number from 1 to ${last}.`,
    asOf: (seq) => `Code as of entry ${seq}:`,
  },
};
