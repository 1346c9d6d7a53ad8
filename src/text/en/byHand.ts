import type { Same } from '../same';
import type { byHand as zh } from '../zh/byHand';

export const byHand: Same<typeof zh> = {
  ways: {
    label: 'When the power or the laptop fails',
    lead: 'When the power or the laptop fails:',
    print: 'Print tally sheet (so far)',
    printBlank: 'Print blank tally sheet',
    enter: 'Totals by hand',
  },
  sheet: {
    title: 'Tally sheet',
    what: {
      soFar: 'Counted so far; go on in the empty squares',
      blank: 'Counted by hand, one sheet a packet',
    },
    entry: (seq, code) => `Record to entry ${seq}, code ${code}`,
    over: (office, at) => `${office} · ${at}`,
    name: 'Name',
    soFar: 'So far',
    total: 'Total',
    strokes: '正',
    papers: 'Papers',
    counted: 'Counted',
    overvoted: 'Too many chosen here',
    packetNumber: 'Packet',
    papersIn: 'Papers in it',
    state: (packets, entered, papersVoid, left, time) =>
      `At ${time}: ${packets} packets with ${entered} papers entered, ${papersVoid} of them void; ${left} left.`,
    next: (packet, place) => `Next: packet ${packet}, paper ${place}.`,
    none: 'Every paper is entered.',
    paper: (packet, place) => `packet ${packet} paper ${place}`,
    awaiting: (papers) => `Not counted yet (to be decided or entered again): ${papers}.`,
    owed: (packets) => `Not counted twice yet: packet ${packets.join(', ')}.`,
    toCome: 'Packets to come (tick when counted):',
    packet: (packet) => `packet ${packet}`,
    adds: "One 正 a square; each person's totals add up to the valid papers.",
    after: {
      soFar: 'Where a column is full, go on overleaf with name and column.',
      blank: 'Afterwards, type these totals in under “Totals by hand”.',
    },
    ended: 'Counted at ____ : ____',
  },
};
