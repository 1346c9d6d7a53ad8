import type { Same } from '@/text/same';
import type { secondEntry as zh } from '@/text/zh/secondEntry';

const papersOf = (n: number) => `${n} ${n === 1 ? 'paper' : 'papers'}`;

export const secondEntry: Same<typeof zh> = {
  title: (packet) => `Second count of packet ${packet}`,
  again: 'second count',
  settling: 'entered again from the paper',
  may: {
    label: 'May now',
    enterNew: 'Enter new papers',
    count: (packet) => `Count packet ${packet} again`,
    compare: (packet) => `Settle packet ${packet}`,
  },
  slip: (papers) => `The slip says ${papersOf(papers)}`,
  entered: (papers) => `${papersOf(papers)} counted again`,
  blind: 'While a packet is counted again neither votes nor its first entry are shown.',
  order: 'Paper by paper from the top, looking at nothing else.',
  asMany: (papers) =>
    `${papersOf(papers)}, as many as the slip says. With none left in the hand, press “Packet ends, compare”.`,
  more: (papers, slip) => `${papersOf(papers)}, ${papers - slip} more than the slip says.`,
  end: 'Packet ends, compare',
  endEarly: (papers, slip) =>
    `The slip says ${slip}, only ${papersOf(papers)} entered. If none is left in the hand, press again.`,
  agrees: (packet, papers) => `Packet ${packet}: ${papersOf(papers)}, both entries agree`,
  settled: (packet) => `Packet ${packet}: every difference is settled`,
  moved: (papers) =>
    `${papersOf(papers)} lay in another order: no vote differs, nothing to be done.`,
  on: 'On to what is next',
  differs: {
    title: (packet, left) =>
      `Packet ${packet}: ${left} ${left === 1 ? 'difference' : 'differences'}`,
    lead: 'A scrutineer takes this paper out of the packet and decides by what stands on it.',
    at: (first, second) =>
      `${first === null ? 'not in the first entry' : `first entry, paper ${first}`}; ${second === null ? 'not in the second' : `second entry, paper ${second}`}`,
    of: 'On the paper',
    first: 'First entry',
    second: 'Second entry',
    notThere: 'no such paper',
    aside: 'put aside, undecided',
    whole: 'The whole paper',
    marked: 'marked person by person',
    same: 'same',
    differ: '≠ differs',
    writtenIn: (name) => `Written in: ${name}`,
    named: (name) => `Named: ${name}`,
    illegibleName: '(a name that cannot be read)',
    circled: 'written, circled',
    uncircled: 'written, not circled',
    isNamed: 'written',
    notWritten: 'not written',
    people: (n) => String(n),
  },
  decide: {
    label: 'What is right',
    first: 'The first is right',
    second: 'The second is right',
    firstGone: 'The first is right: no such paper',
    secondGone: 'The second is right: no such paper',
    neither: 'Neither: enter it from the paper',
    reason: 'What went wrong',
    back: 'Back',
    what: (packet, which, reason) =>
      `A difference in packet ${packet} is settled: ${which} (${reason}).`,
    noPaper: 'no such paper',
    entered: 'as entered again',
  },
  drop: {
    open: 'Wrong packet: drop this second count',
    title: (packet) => `Drop the second count of packet ${packet}?`,
    lead: (papers) =>
      `${papersOf(papers)} entered a second time are given up and stay in the record; the packet begins anew.`,
    reason: 'Why',
    usual: ['wrong packet', 'papers turned over unread', 'interrupted'],
    missing: 'Please say why.',
    run: 'Drop it',
    back: 'Back',
    what: (packet, reason) => `The second count of packet ${packet} is dropped: ${reason}.`,
  },
  owed: {
    title: 'The second count is not complete',
    count: (packets) => `Still to be counted again: packet ${packets}.`,
    differs: (packet, places) =>
      `Packet ${packet}: ${places} ${places === 1 ? 'difference' : 'differences'} not settled.`,
    go: 'To the count',
    other: 'Whoever sits there entered these packets: somebody else must take the seat.',
  },
  rate: (papers, wrong) => `${papersOf(papers)} entered twice, ${wrong} first entered wrongly`,
  decided: {
    aside: 'put aside before',
    by: 'Which scrutineer decided',
    who: (name) => `Decided by ${name}`,
    change: 'Somebody else',
    back: 'Back',
  },
};
