import type { Same } from '../same';
import type { terms as zh } from '../zh/terms';

export const terms: Same<typeof zh> = {
  office: {
    chiefScrutineer: 'Chief scrutineer',
    scrutineer: 'Scrutineer',
    counter: 'Counter',
    teller: 'Teller',
  },
  figure: {
    due: 'Due',
    present: 'Present',
    received: 'Received',
    issued: 'Issued',
    replaced: 'Replaced',
    voters: 'Voters',
    leftOver: 'Left over',
    returned: 'Returned',
  },
  base: {
    due: 'members due',
    present: 'members present',
    returned: 'papers returned',
    valid: 'valid papers',
  },
  voidReason: {
    unreadable: 'unreadable as a whole',
    identifying: 'a mark that points to the voter',
    notOfficial: 'no paper issued in this hall',
    otherMarks: 'marks other than those explained',
    damaged: 'damaged',
    blank: 'blank',
    overvote: 'more chosen than seats',
    within: 'choices that the paper does not allow together',
  },
  withdrawalReason: {
    misread: 'misread',
    mistyped: 'mistyped',
    enteredTwice: 'entered twice',
  },
  reliefReason: {
    left: 'left the hall',
    becameCandidate: 'became a candidate',
    ownWish: 'own wish',
  },
  standing: {
    full: 'full member',
    probationary: 'probationary member',
    onProbation: 'on probation within the Party',
    suspended: 'rights suspended',
  },
  exclusion: {
    cannotExpressWill: 'ill and unable to express their will',
    abroad: 'abroad for over half a year',
    servingSentence: 'serving a sentence',
    bedridden: 'bedridden, or long ill and unable to care for themselves',
    membershipNotMoved: 'away for over half a year, membership not moved though due to be',
    retiredAway: 'retired to the home town, membership not moved, truly unable to come',
  },
  press: {
    report: 'Work report',
    introduction: 'Candidates introduced',
    boxSealed: 'Box shown, closed and sealed',
    explanation: 'How to mark explained',
    boxOpened: 'Box opened',
    papersMixed: 'Papers mixed',
  },
  kind: { differential: 'more candidates than seats', equal: 'as many candidates as seats' },
  mark: { for: 'For', against: 'Against', abstain: 'Abstain', illegible: 'Illegible' },
  valid: 'Valid',
  void: 'Void',
  and: ', ',
};
