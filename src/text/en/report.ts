import type { Same } from '@/text/same';
import type { report as zh } from '@/text/zh/report';

export const report: Same<typeof zh> = {
  title: 'Final report of the election',
  lead: 'Every paper, every round and how each contest ended; the signed sheet of each round decides.',
  print: 'Print the report',
  link: 'See the final report',
  publicCopy: {
    mark: 'public-copy',
    says: 'To give out the result and not each paper, save a public copy: it has the sheets and their signatures alone, and the votes cannot be counted again from it. The whole meeting file stays with the organisation.',
    save: 'Save a public copy',
    saved: (name) => `Saved as ${name}`,
  },
  nothing: 'The details of the meeting are still missing.',
  state: {
    goesOn: 'The meeting goes on; this is how it stands now.',
    closed: 'The meeting is closed.',
    notHeld: 'The meeting was not held.',
    handedOver: 'The meeting was handed over to another device; this is how it stood then.',
  },
  contests: 'Contests',
  rounds: 'Rounds',
  columns: {
    office: 'Office',
    seats: 'Seats',
    elected: 'Elected (votes)',
    end: 'End',
    round: 'Round',
    outcome: 'Result of the round',
  },
  none: '—',
  nobody: 'Nobody elected',
  elected: (names) => `Elected: ${names}`,
  ofOffice: (office, said) => `${office}: ${said}`,
  withVotes: (name, votes) => `${name} (${votes})`,
  ends: {
    void: 'Void',
    going: 'Under way',
    notHeld: (reason) => `Not held: ${reason}`,
  },
  sheet: (code) => `Check code of the sheet: ${code}`,
  contestEnds: {
    filled: 'All seats filled',
    open: (seats, awaits) =>
      awaits === null ? 'Not settled yet' : `${seats} still to fill: ${awaits}`,
    fewerSeats: (seats, votes, base) =>
      `${seats} fewer, as the meeting agreed (${votes} of ${base} for)`,
    referred: (seats, reason) => `${seats} referred to the superior organisation: ${reason}`,
  },
  presidingOfficer: 'Presiding officer',
  note: 'The votes of each round stand on its sheet. This report is computed from the record.',
};
