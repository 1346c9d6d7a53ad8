import type { Same } from '@/text/same';
import type { check as zh } from '@/text/zh/check';

export const check: Same<typeof zh> = {
  title: 'Check',
  lead: 'Every line below must hold before counting can close.',
  figures: 'People and papers',
  counts: 'The count',
  columns: { what: 'What must hold', figures: 'Figures', result: 'Result' },
  holds: 'holds',
  breaks: 'does not hold',
  equations: {
    presentWithinDue: 'present ≤ due',
    issuedIsPresent: 'issued = present',
    votersWithinIssued: 'voters ≤ issued',
    receivedSplits: 'received = issued + replaced + left over',
    returnedWithinLimit: (limit) => `returned ≤ ${limit} (method)`,
    enteredIsReturned: 'entered = returned',
    returnedSplits: 'returned = valid + void',
    contestPapers: (office) => `${office}: papers valid here = valid − overvoted here alone`,
    candidateSplits: (name) => `${name}: for + against + abstain + illegible = papers valid here`,
    gradesSplit: (name) => `${name}: four grades + no opinion + illegible = papers valid here`,
    votesWithinSeats: (office) => `${office}: sum of votes for ≤ papers valid here × seats`,
  },
  missing: (papers) => `Papers not entered yet: ${papers}`,
  missingSteps: {
    packets:
      'Hold the papers of each packet against the list below and find the one that is short.',
    enter: 'Enter the paper found at the end of its packet.',
    again: 'If there are no more papers, let the scrutineers count the returned papers again.',
  },
  beyond: (papers) => `Papers entered beyond those returned: ${papers}`,
  beyondSteps: {
    packets:
      'Hold the papers of each packet against the list below and find the one with too many.',
    withdraw: 'Find the paper entered twice and withdraw it, with that reason.',
    again: 'If none was entered twice, let the scrutineers count the returned papers again.',
  },
  awaiting: (packet, place) =>
    `Packet ${packet}, paper ${place} was withdrawn and is not entered again yet.`,
  toCount: 'Go to the count',
  packets: 'Papers in each packet',
  packet: (packet) => `Packet ${packet}`,
  papers: (papers) => `${papers} papers`,
  struck: (papers) => `${papers} withdrawn`,
  noPackets: 'No paper entered yet.',
  close: 'Close counting',
  closeLead:
    'After that the result is computed and signed. A wrong entry found later is withdrawn, and this check is asked again.',
  closed: 'Counting is closed and everything holds.',
};
