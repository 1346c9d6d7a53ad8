import type { Same } from '@/text/same';
import type { terms as zh } from '@/text/zh/terms';

const again = { first: 'held again', runoff: 'run-off', supplementary: 'supplementary' } as const;

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
    byHand: 'in packets counted by hand',
  },
  correctionReason: {
    misread: 'misread',
    mistyped: 'mistyped',
    enteredTwice: 'entered twice',
    other: 'another reason',
    skipped: 'skipped',
    doubtful: 'left undecided',
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
    representative: "villagers' or residents' representative",
  },
  exclusion: {
    cannotExpressWill: 'ill and unable to express their will',
    abroad: 'abroad for over half a year',
    servingSentence: 'serving a sentence',
    bedridden: 'bedridden, or long ill and unable to care for themselves',
    membershipNotMoved: 'away for over half a year, membership not moved though due to be',
    retiredAway: 'retired to the home town, membership not moved, truly unable to come',
  },
  procedure: {
    report: 'Work report',
    introduction: 'Candidates introduced',
    boxSealed: 'Box shown, closed and sealed',
    explanation: 'How to mark explained',
    boxOpened: 'Box opened',
    papersMixed: 'Papers mixed',
  },
  hands: (inFavour, present) => `for ${inFavour}, in the hall ${present}`,
  form: (id: string) => `paper no. ${id.slice(1)}`,
  awaits: {
    first: 'to be held again',
    runoff: 'run-off',
    supplementary: 'supplementary election',
    refer: 'referred to the superior organisation',
  },
  roundKind: { first: 'election', runoff: 'run-off', supplementary: 'supplementary election' },
  round: (n, kind) => (kind === 'first' && n === 1 ? 'round 1' : `round ${n} (${again[kind]})`),
  purpose: {
    election: 'Election',
    recommendation: 'Recommendation',
    evaluation: 'Evaluation',
    preselection: 'Pre-selection',
    confirmation: 'Vote on committee members by seat',
  },
  recommenders: {
    members: 'recommended by the members',
    representatives: "recommended by the residents' representatives",
    together: "recommended by members and residents' representatives together",
  },
  grade: {
    excellent: 'Excellent',
    competent: 'Competent',
    basic: 'Basically competent',
    incompetent: 'Not competent',
  },
  gradeMark: {
    excellent: 'E',
    competent: 'C',
    basic: 'B',
    incompetent: 'I',
    abstain: '—',
    illegible: '?',
  },
  noOpinion: 'No opinion',
  kind: { differential: 'more candidates than seats', equal: 'as many candidates as seats' },
  mark: { for: 'For', against: 'Against', abstain: 'Abstain', illegible: 'Illegible' },
  valid: 'Valid',
  void: 'Void',
  paperColour: {
    white: 'white',
    pink: 'pink',
    yellow: 'yellow',
    green: 'green',
    blue: 'blue',
    orange: 'orange',
  },
  coloured: (name, colour) => `${name} (${colour})`,
  semicolon: '; ',
  and: ', ',
  readiness: {
    persistent: 'the browser keeps the data',
    notPrivate: 'no private window',
    room: 'room left',
    twoCopies: 'the record is stored twice',
    stick: 'a copy on a stick',
    browser: 'the browser',
    clock: 'the clock',
    awake: 'the screen stays on',
    mains: 'mains power',
    printer: 'the printer',
    offline: 'works without a network',
  },
  repair: ({ mended, from, entries, first, last, lost }) => {
    const which =
      first === last
        ? `entry ${first ?? 0}`
        : `${entries} entries from ${first ?? 0} to ${last ?? 0}`;
    const filled = `the record is kept twice on the device: ${which} of the ${mended === 'database' ? 'first' : 'second'} copy, missing or damaged, filled from ${from === 'copy' ? 'the other' : 'a file'}`;
    const gone = `the last ${lost} entries that the device had stored are in neither copy`;
    const tooMuch = `the record is kept twice on the device: the ${mended === 'database' ? 'first' : 'second'} copy had something twice or unreadable between its entries, written anew from the other`;
    if (entries + lost === 0) return tooMuch;
    return [...(entries > 0 ? [filled] : []), ...(lost > 0 ? [gone] : [])].join('; ');
  },
};
