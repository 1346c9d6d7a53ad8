import type { RefusalWords } from '@/text/shapes';

/** Doubtful papers, the second count of a packet, and packets counted by hand. */
export const ofPackets = {
  'paper.undecided': () => ({
    what: 'Nobody is named who decided',
    why: 'A scrutineer decides how a paper that was set aside reads.',
    now: 'Choose the scrutineer, then store.',
  }),
  'paper.reasonMissing': () => ({
    what: 'No reason is written',
    why: '“Another reason” must be said in words.',
    now: 'Write the reason, and nothing of what stands on the paper.',
  }),
  'packet.byHand': ({ packet }) => ({
    what: `Packet ${packet} was counted by hand`,
    why: 'It has totals only; its papers were never entered.',
    now: 'It needs no second count. Wrong totals: withdraw them and enter them again.',
  }),
  'packet.notByHand': ({ packet }) => ({
    what: `Packet ${packet} has no totals by hand`,
    why: 'It was not counted by hand, or its totals were withdrawn.',
    now: 'Check the number of the packet.',
  }),
  'packet.notFinished': ({ packet }) => ({
    what: `Packet ${packet} cannot be counted again yet`,
    why: 'It is not entered to its end, or papers of it are undecided.',
    now: 'Enter the packet to its end first.',
  }),
  'packet.sameHand': ({ packet, name }) => ({
    what: `${name} cannot enter packet ${packet} again`,
    why: 'Two different people enter a packet that is counted twice.',
    now: 'Let another counter sit at the keys.',
  }),
  'packet.secondNotAsked': ({ packet }) => ({
    what: `Packet ${packet} needs no second count`,
    why: 'The adopted method asks for none.',
    now: 'Go on entering papers.',
  }),
  'packet.secondClosed': ({ packet }) => ({
    what: `The second count of packet ${packet} is done`,
    why: 'The two entries were compared.',
    now: 'Settle each difference; to begin anew, withdraw the second count first.',
  }),
  'packet.secondMissing': ({ packet }) => ({
    what: `Packet ${packet} is not yet counted twice`,
    why: 'The method has this packet entered twice.',
    now: 'Let another counter enter it again.',
  }),
  'packet.differs': ({ packet, differences }) => ({
    what: `The two entries of packet ${packet} differ in ${differences} places`,
    why: 'Each difference is settled with the paper in the hand.',
    now: 'Let a scrutineer settle each.',
  }),
  'difference.none': ({ packet }) => ({
    what: `Nothing differs here in packet ${packet}`,
    why: 'The two entries agree at this place.',
    now: 'See what is left on the screen.',
  }),
  'difference.paperThere': () => ({
    what: 'It cannot be said that there is no such paper',
    why: 'Both entries have a paper here.',
    now: 'Say how the paper reads.',
  }),
  'byHand.notThisForm': () => ({
    what: 'The totals do not fit this paper',
    why: 'Its contests or candidates are others; an evaluation takes no totals.',
    now: 'Fill in the table on the screen.',
  }),
  'byHand.voidOverPapers': ({ void: papersVoid, papers }) => ({
    what: `${papersVoid} void papers are more than the ${papers} of the packet`,
    why: 'Void papers are part of the packet.',
    now: 'Check the tally sheet.',
  }),
  'byHand.overvoted': ({ office, overvoted }) => ({
    what: `${office}: ${overvoted} overvoted papers do not fit`,
    why: 'By the method an overvote voids the whole paper, or there are more than papers.',
    now: 'Count them as void.',
  }),
  'byHand.splits': ({ name, sum, papers }) => ({
    what: `${name}: together ${sum}, should be ${papers}`,
    why: 'For, against, abstain and illegible of each person make up the valid papers of the packet.',
    now: 'Check this person on the tally sheet.',
  }),
  'byHand.votesOverSeats': ({ office, votes, most }) => ({
    what: `${office}: ${votes} votes for; there can be ${most} at most`,
    why: 'A valid paper chooses no more people than seats.',
    now: 'Check the tally sheet.',
  }),
  'byHand.name': ({ name }) => ({
    what: `${name}, written in, cannot be counted`,
    why: 'There twice, listed already, not eligible, or nobody is written in in this round.',
    now: 'Enter only those that count, one line each.',
  }),
} satisfies Partial<RefusalWords>;
