import type { RefusalWords } from '@/text/shapes';

export const ofMeeting = {
  'meeting.alreadyOpened': () => ({
    what: 'This meeting exists already',
    why: 'A record is begun once.',
    now: 'Open it from "All meetings".',
  }),
  'meeting.notOpened': () => ({
    what: 'This meeting has not been begun',
    why: 'Its record has no first entry.',
    now: 'Begin a new meeting from "All meetings".',
  }),
  'meeting.ended': () => ({
    what: 'The meeting has ended',
    why: 'An ended meeting can be read and not changed.',
    now: 'Open the result sheet or the record.',
  }),
  'meeting.handedOver': () => ({
    what: 'The meeting was handed over to another computer',
    why: 'Only one computer records a meeting.',
    now: 'Go on at that computer; to go on here, take it over from its file first.',
  }),
  'meeting.otherWriter': () => ({
    what: 'Another computer records this meeting',
    why: 'Two at once would split the record.',
    now: 'Go to that computer, or take the meeting over here first.',
  }),
  'clock.notChanged': () => ({
    what: 'The clock was not changed',
    why: 'It is within ten minutes of the last entry, or less than a day after it.',
    now: 'There is nothing to record; go on.',
  }),
  'meeting.notHandedOver': () => ({
    what: 'The meeting was not handed over',
    why: 'Without that it cannot be taken over.',
    now: 'Hand it over at the first computer.',
  }),
  'meeting.takeBack': () => ({
    what: 'This computer handed the meeting over itself',
    why: 'Taking it back is signed by the presiding officer, whose key is here.',
    now: 'Store the file here, then take it back under “Meetings on this device”.',
  }),
  'meeting.notAnnounced': () => ({
    what: 'The result has not been announced',
    why: 'The meeting ends after the announcement.',
    now: 'Announce the result first.',
  }),
  'meeting.notClosed': () => ({
    what: 'The meeting has not been closed',
    why: 'Until then the record can change, and the signing keys are still on this device.',
    now: 'Press “Close the meeting” when everything is done.',
  }),
  'meeting.boxAlreadyOpened': () => ({
    what: 'The box is open: the meeting can no longer end as not held',
    why: 'From here it ends in a result, or in a void round.',
    now: 'Go on counting.',
  }),
  'command.unreadable': () => ({
    what: 'A field is empty or too long',
    why: 'This cannot be stored.',
    now: 'Fill it in or shorten it, and press again.',
  }),
  'details.missing': () => ({
    what: 'The details of the meeting are missing',
    why: 'Organisation, title, place, date and presiding officer stand on the result sheet.',
    now: 'Fill them in under "Prepare".',
  }),
  'roster.empty': () => ({
    what: 'No full member is on the roster',
    why: 'The number of members due comes from it.',
    now: 'Enter the roster under "Prepare".',
  }),
  'roster.twice': ({ name }) => ({
    what: `"${name}" is on the roster twice`,
    why: 'The name is what a person is known by in the record.',
    now: `Tell the two apart, for example "${name}〔东头〕".`,
  }),
  'roster.inUse': ({ name }) => ({
    what: `The standing of ${name} cannot be changed like this`,
    why: `${name} is a candidate or an officer, or is to be left out of those due.`,
    now: 'Take the name from there first.',
  }),
  'roster.signInOpened': () => ({
    what: 'Sign-in has begun: the roster is not replaced as a whole',
    why: 'From then on every change is recorded by itself.',
    now: 'Correct it name by name under "Sign in", with a reason.',
  }),
  'roster.unknown': ({ name }) => ({
    what: `${name} is not on the roster`,
    why: 'Only who is on it signs in or serves.',
    now: 'Check the name; if it was left out, add it to the roster.',
  }),
  'roster.unchanged': ({ name }) => ({
    what: `Nothing changes for ${name}`,
    why: 'The roster says so already.',
    now: 'Nothing more is to be done.',
  }),
  'roster.representatives': ({ representatives }) => ({
    what: `${representatives} representatives on the roster have no vote here`,
    why: 'Only full members elect; representatives recommend and evaluate.',
    now: 'Take them off the roster, or choose recommendation or evaluation on the paper.',
  }),
  'roster.membersToo': ({ members }) => ({
    what: `${members} full members on the roster are no representatives`,
    why: 'In a meeting of representatives only they vote: their votes are counted apart.',
    now: 'Take them off the roster, or let members and representatives recommend together.',
  }),
  'exclusions.twice': ({ name }) => ({
    what: `${name} is on the list twice`,
    why: 'One category each.',
    now: 'Remove one of them.',
  }),
  'exclusions.noVote': ({ name }) => ({
    what: `${name} need not be on this list`,
    why: `${name} has no vote and does not count as due anyway.`,
    now: 'Take the name off the list.',
  }),
  'exclusions.voted': () => ({
    what: 'The list has been voted on and stands',
    why: 'That very list was passed.',
    now: 'Whoever comes is taken back under "Sign in".',
  }),
  'exclusions.present': ({ name }) => ({
    what: `${name} is here`,
    why: 'Who is here counts as due.',
    now: 'Take the name off the list, or undo a mistaken sign-in.',
  }),
  'method.missing': () => ({
    what: 'No election method has been set',
    why: 'It says how many must be here and who is elected.',
    now: 'Set it under "Prepare".',
  }),
  'method.notAdopted': () => ({
    what: 'The election method has not been adopted',
    why: 'The meeting adopts it by show of hands.',
    now: 'Vote on it under "Shows of hands".',
  }),
  'contest.missing': () => ({
    what: 'Office and seats have not been set',
    why: 'Without them there is no ballot paper.',
    now: 'Fill them in under "Prepare".',
  }),
  'contest.candidateTwice': ({ name }) => ({
    what: `${name} stands twice`,
    why: 'A candidate has one line on the paper.',
    now: 'Remove one of them.',
  }),
  'contest.candidateNotFull': ({ name }) => ({
    what: `${name} cannot stand`,
    why: 'Only full members on the roster may be elected.',
    now: 'Choose somebody else, or check the roster.',
  }),
  'contest.recommendsListed': () => ({
    what: 'A recommendation paper lists no candidate',
    why: 'Voters write whom they recommend; candidates come out of it.',
    now: 'Leave the list of candidates empty.',
  }),
  'contest.noCandidates': () => ({
    what: 'There is no candidate yet',
    why: 'The paper needs at least one name.',
    now: 'Choose candidates from the roster.',
  }),
  'frozen.afterHeadCount': () => ({
    what: 'This does not change after the second head-count',
    why: 'Due, present, method and candidates stand still from then on.',
    now: 'If the count was wrong, count again under "Head-count".',
  }),
} as const satisfies Partial<RefusalWords>;
