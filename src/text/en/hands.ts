import type { Same } from '@/text/same';
import type { hands as zh } from '@/text/zh/hands';

export const hands: Same<typeof zh> = {
  exclusions: {
    title: 'To be left out of those due',
    lead: 'The superior organisation has consented. The whole list is voted on at once; to vote on some, leave only those ticked.',
    toVote: 'Voted on now',
    chooseSome: 'Tick at least one.',
    matter: (names) => `Left out of those due: ${names}`,
  },
  method: {
    title: 'Election method',
    lead: 'Read this to the meeting, then take a show of hands.',
    readOut: 'Read the whole text out, then count the hands.',
    quorum: (comparator, share) => `${comparator} ${share} of those due`,
    matter: 'Election method',
    adopted: 'The election method has been adopted.',
  },
  fewerSeats: { matter: 'fewer seats; what stayed empty is not filled' },
  officers: { matter: (names) => `Officers: ${names}` },
  presidingOfficer: { matter: (names) => `${names} presides, with a new signing password` },
  withoutSignature: {
    matter: (names) =>
      names === '' ? 'Going on signed by nobody' : `Going on without the signature of ${names}`,
  },
  deskUncovered: { matter: 'The covered screen opened without a signing password' },
  form: {
    for: 'For',
    against: 'Against',
    abstain: 'Abstain',
    notVoting: 'Not voting',
    notVotingHow: (present) => `Not voting = ${present} present − the other three`,
    all: (present) => `All for (${present})`,
    needs: (base, due, needed) => `Over half of ${due} ${base}: at least ${needed} for.`,
    needsHalf: (base, due, needed) => `At least half of ${due} ${base}: ${needed} for or more.`,
    due: 'due',
    present: 'present',
    dueBefore: 'due before anybody is left out',
    store: 'Store the vote',
    tooMany: (shown, present) => `${shown} hands, and ${present} present.`,
  },
  passed: 'Passed',
  notPassed: 'Not passed',
  result: (votesFor, against, abstain, notVoting) =>
    `${votesFor} for, ${against} against, ${abstain} abstaining, ${notVoting} not voting`,
  of: (base, needed) => `${needed} needed (of ${base})`,
  earlier: 'Votes taken',
};
