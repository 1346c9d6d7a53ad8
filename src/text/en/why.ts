import type { Same } from '@/text/same';
import type { why as zh } from '@/text/zh/why';

const regulation = (profile: string) => `the regulations of ${profile}`;
const seatsLeft = (seats: number) => (seats === 1 ? 'only 1 seat is' : `only ${seats} seats are`);
const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);
const votesOf = (n: number) => (n === 1 ? '1 vote' : `${n} votes`);

export const why: Same<typeof zh> = {
  button: 'Why',
  buttonOf: (whose) => `Why: ${whose}`,
  whose: { round: 'the round is void', quorum: 'too few are here' },
  close: 'Close',
  title: {
    elected: (name) => `Why ${name} is elected`,
    tiedAtLastSeat: (name) => `Why it is still open for ${name}`,
    beyondSeats: (name) => `Why ${name} is not elected`,
    belowThreshold: (name) => `Why ${name} is not elected`,
    noVotes: (name) => `Why ${name} is not elected`,
    contest: (office) => `${office}: why this result`,
    void: 'Why this round is void',
    inquorate: 'Why there can be no election',
  },
  base: {
    due: (n) => `${n} members due`,
    present: (n) => `${n} members present`,
    returned: (n) => `${n} papers returned`,
    valid: (n) => `${n} papers valid here`,
  },
  rule: {
    over: (base, term, needed) =>
      `${base}: ${votesOf(needed)} needed (more than half, base: ${term}).`,
    atLeast: (base, term, needed) =>
      `${base}: ${votesOf(needed)} needed (at least half, base: ${term}).`,
    plurality: 'This is a run-off: most votes elect, half is not asked for.',
  },
  votes: {
    enough: (name, votes, needed) => `${name} has ${votesOf(votes)} and needed ${needed}.`,
    short: (name, votes, needed) =>
      `${name} has ${votesOf(votes)} of the ${needed} needed: ${needed - votes} short.`,
    exactlyHalf: 'Exactly half is not more than half.',
    counted: (name, votes) => `${name} has ${votesOf(votes)}.`,
    none: (name) => `${name} has no vote; nobody is elected without one.`,
  },
  position: (position) => `By votes: place ${position}.`,
  shared: (position, others) => `By votes: place ${position}, level with ${others.join(', ')}.`,
  outcome: {
    allFit: (seats, passed) =>
      `Seats: ${seats}; enough votes: ${people(passed)}. All fit: elected.`,
    withinSeats: (seats, passed) =>
      `Seats: ${seats}; enough votes: ${people(passed)}. Most votes come first: elected.`,
    tied: (seats, others) =>
      `${people(others)} are level and ${seatsLeft(seats)} left: a run-off among them.`,
    tiedAgain: (seats, others) =>
      `After the run-off ${people(others)} are still level and ${seatsLeft(seats)} left: for the superior Party organisation to decide; no lot is drawn.`,
    beyond: (seats, passed) =>
      `Seats: ${seats}; enough votes: ${people(passed)}. The seats go to those with more: not elected.`,
    below: 'Too few votes: not elected, and nobody moves up for having the most of the rest.',
  },
  otherwise: {
    in: (name, term) => `With base “${term}” ${name} would be elected.`,
    out: (name, term) => `With base “${term}” ${name} would not be elected.`,
    adopted: 'The meeting adopted its method beforehand, and that is what counts.',
  },
  contest: {
    counted: (seats, passed, elected) =>
      `Seats: ${seats}; enough votes: ${people(passed)}; elected: ${elected}.`,
    full: 'All seats are filled: this contest is done.',
    supplementary: (seats) =>
      `Still empty: ${seats}. Nobody without enough votes moves up: a supplementary election is needed.`,
    runoff: (names, votes, seats) =>
      `${names.join(', ')} have ${votesOf(votes)} each and ${seatsLeft(seats)} left; no lot is drawn: a run-off among them.`,
    refer: (names, votes, seats) =>
      `After the run-off ${names.join(', ')} still have ${votesOf(votes)} each and ${seatsLeft(seats)} left: for the superior Party organisation to decide; no lot is drawn.`,
  },
  void: {
    limit: (term, value) => `Papers returned may not exceed “${term}”, which is ${value}.`,
    over: (returned, over) => `${returned} came back, ${over} too many.`,
    nothing:
      'Nobody can tell which paper is one too many, so none is counted. The round is void and held again.',
  },
  inquorate: {
    atLeast: (due, num, den, needed) =>
      `${due} are due; at least ${num}/${den} of them, that is ${needed}, have to be here.`,
    over: (due, num, den, needed) =>
      `${due} are due; more than ${num}/${den} of them, that is ${needed}, have to be here.`,
    short: (present, missing) => `${present} are here, ${missing} short.`,
    nothing: 'Below that no papers are handed out, and an election would be invalid.',
  },
  basis: {
    adopted: 'By the election method that the meeting adopted; ',
    proposed: 'By the election method that the meeting is to adopt; ',
    usual: (profile) => `here it is what ${regulation(profile)} usually say. `,
    own: (profile) =>
      `here it is the meeting's own, other than ${regulation(profile)} usually say. `,
    voters: 'Only full members with the right to vote are counted (regulations of 2020, art. 5).',
  },
};
