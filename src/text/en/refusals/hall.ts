import { terms } from '@/text/en/terms';
import type { RefusalWords } from '@/text/shapes';

export const ofHall = {
  'signIn.notOpened': () => ({
    what: 'Sign-in has not begun',
    why: 'Nobody is recorded as here before that.',
    now: 'Begin it under "Sign in".',
  }),
  'signIn.alreadyOpened': () => ({
    what: 'Sign-in has begun already',
    why: 'It begins once.',
    now: 'Go on signing in.',
  }),
  'signIn.alreadyHere': ({ name }) => ({
    what: `${name} is signed in already`,
    why: 'Everybody signs in once.',
    now: 'Nothing more is to be done; if it was a slip, choose the right name.',
  }),
  'signIn.notHere': ({ name }) => ({
    what: `${name} is not signed in`,
    why: 'Who is not here cannot leave.',
    now: 'Check the name.',
  }),
  'signIn.excluded': ({ name }) => ({
    what: `${name} is left out of those due`,
    why: 'Who is here counts as due, and the number changes with it.',
    now: `Press "take back" so that ${name} counts again.`,
  }),
  'signIn.notExcluded': ({ name }) => ({
    what: `${name} is not left out of those due`,
    why: `${name} counts as due anyway.`,
    now: 'Just sign in.',
  }),
  'quorum.missing': ({ due, present, missing, needed }) => ({
    what: `${missing} too few for the quorum`,
    why: `Of ${due} due at least ${needed} must be here, and ${present} are.`,
    now: 'Wait for them or count again; if it stays so, close the meeting as not held.',
  }),
  'hands.tooMany': ({ shown, present }) => ({
    what: `${shown} hands, and ${present} present`,
    why: 'For, against and abstain together cannot be more than those present.',
    now: 'Count the hands again; who has no vote does not count.',
  }),
  'hands.alreadyPassed': () => ({
    what: 'It has been passed already',
    why: 'The meeting has adopted the method.',
    now: 'Go on.',
  }),
  'hands.exclusionsFirst': ({ open }) => ({
    what: `${open} proposed to be left out of those due have not been voted on`,
    why: 'Over half means of those due, so that number is settled first.',
    now: 'Vote on the list first.',
  }),
  'hands.nothingProposed': () => ({
    what: 'Nobody has been proposed',
    why: 'There is no list to vote on.',
    now: 'Propose scrutineers and counters first.',
  }),
  'hands.notThisProposal': () => ({
    what: 'This is not the list that was proposed',
    why: 'It changed before the vote, or some were voted on already.',
    now: 'Vote on the list as it stands on the screen.',
  }),
  'officer.isCandidate': ({ name }) => ({
    what: `${name} is a candidate`,
    why: 'Candidates are neither scrutineers nor counters nor tellers.',
    now: 'Choose somebody who does not stand.',
  }),
  'officer.noVote': ({ name }) => ({
    what: `${name} cannot be a scrutineer`,
    why: 'Scrutineers are full members with the right to vote.',
    now: 'Choose a full member.',
  }),
  'officer.notHere': ({ name }) => ({
    what: `${name} is not here`,
    why: 'Officers are chosen from those who are here.',
    now: 'Sign in first, or choose somebody who is here.',
  }),
  'officer.twoOffices': ({ name }) => ({
    what: `${name} cannot hold both offices`,
    why: 'Nobody is scrutineer and counter or teller at once.',
    now: 'Keep one, and find somebody else for the other.',
  }),
  'officer.twice': ({ name }) => ({
    what: `${name} stands twice in one office`,
    why: 'Or serves in it already.',
    now: 'Remove one of them.',
  }),
  'officer.oneChief': ({ chiefs }) => ({
    what: `There are ${chiefs} chief scrutineers`,
    why: 'There is one.',
    now: 'Keep one; the others are scrutineers.',
  }),
  'officer.notServing': ({ name, office }) => ({
    what: `${name} does not serve as ${terms.office[office].toLowerCase()}`,
    why: 'Not appointed, or relieved since.',
    now: 'Check the list of those serving.',
  }),
  'officers.missing': ({ office, needed, serving }) => ({
    what: `${needed - serving} more needed: ${terms.office[office].toLowerCase()}`,
    why: `At least ${needed}${office === 'scrutineer' ? ' with the chief' : ''}, and ${serving} serving.`,
    now: 'Propose and vote under "Officers".',
  }),
  'officers.noChief': () => ({
    what: 'There is no chief scrutineer',
    why: 'The chief scrutineer reports the counts and signs.',
    now: 'Choose one under "Officers".',
  }),
  'officers.chiefServes': ({ name }) => ({
    what: `${name} serves as chief scrutineer`,
    why: 'There is one.',
    now: 'To change, relieve the one who serves first.',
  }),
  'officers.noScrutineer': () => ({
    what: 'No scrutineer is serving',
    why: 'Nothing goes on, and nobody can witness.',
    now: 'Choose one under "Officers".',
  }),
  'officers.twoToEnter': ({ serving }) => ({
    what: `${serving} may enter papers; at least two must`,
    why: 'The method asks for a second count: two people each enter a packet.',
    now: 'Appoint another counter under "Officers".',
  }),
  'officers.noCounter': () => ({
    what: 'No counter is serving',
    why: 'A counter enters the papers.',
    now: 'Choose one under "Officers".',
  }),
  'officer.chiefByHands': () => ({
    what: 'The meeting votes on the chief scrutineer',
    why: 'Only once the box is open does another scrutineer take over from a chief who left.',
    now: 'Propose, and take a show of hands.',
  }),
  'key.missing': ({ name }) => ({
    what: `${name} has no signing password yet`,
    why: 'Who answers for something signs it: the presiding officer, the scrutineers and those who enter papers each have one.',
    now: `${name} chooses one under "Officers".`,
  }),
  'key.notNeeded': ({ name }) => ({
    what: `${name} needs no signing password`,
    why: 'Only the presiding officer, the scrutineers and those who enter papers sign.',
    now: 'Check the name and who serves.',
  }),
  'key.presidingByHands': ({ name }) => ({
    what: `A new signing password of the presiding officer ${name} takes a show of hands`,
    why: 'The presiding officer signs most of all: nobody is exchanged unseen at the desk.',
    now: 'Go to “Officers” and press “Forgotten: choose a new one” in the line of the presiding officer.',
  }),
  'key.notCurrent': ({ name }) => ({
    what: `The signing password of ${name} was replaced`,
    why: 'The old one signs no longer.',
    now: 'Use the new one, or replace it again.',
  }),
  'key.registered': ({ name }) => ({
    what: 'This signing key is on the record already',
    why: `It is that of ${name}; one key does not sign for two.`,
    now: 'Choose the signing password anew; another key is made.',
  }),
  'witness.missing': ({ names, all }) => ({
    what: 'Whoever has to sign this has not signed',
    why: `${names.join(', ')}: ${all || names.length === 1 ? 'each of them' : 'one of them'} types the signing password.`,
    now: 'Ask them to come to the computer and type it.',
  }),
  'witness.handsFirst': () => ({
    what: 'No other scrutineer is left to sign this',
    why: 'None of those who would sign is left: the people in the hall agree first.',
    now: 'Press once more and take the show of hands that is asked for.',
  }),
  'hands.notASigner': ({ name }) => ({
    what: `${name} does not sign this anyway`,
    why: 'Only the presiding officer and the scrutineers sign.',
    now: 'Tick only those who have to sign and cannot.',
  }),
  'hands.sheetSigned': () => ({
    what: 'The sheet bears a signature: nothing goes on without one of the others',
    why: 'What was signed is not changed by fewer people.',
    now: 'Wait for whoever has to sign; if nothing helps, break the round off and refer it.',
  }),
  'details.presidingByHands': ({ name }) => ({
    what: `The presiding officer ${name} is not changed here`,
    why: 'Signing passwords have been chosen: another presides only by a show of hands.',
    now: 'Go to “Officers” and press “Another presides”.',
  }),
  'officer.presides': ({ name }) => ({
    what: `${name} presides and cannot be scrutineer or counter`,
    why: 'Who presides announces what others counted.',
    now: 'Choose somebody else.',
  }),
} as const satisfies Partial<RefusalWords>;
