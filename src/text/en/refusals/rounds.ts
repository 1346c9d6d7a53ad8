import { terms } from '@/text/en/terms';
import type { RefusalWords } from '@/text/shapes';

/** Several papers in one meeting, and how it goes on after a round. */
export const ofRounds = {
  'contest.twice': () => ({
    what: 'The same contest is listed twice',
    why: 'A contest stands once on a paper.',
    now: 'Remove one of them.',
  }),
  'contest.withinUnknown': () => ({
    what: 'The contest that must also be chosen in is not on this paper',
    why: 'That rule holds between two contests of one paper only.',
    now: 'Put both contests on this paper, or leave the rule out.',
  }),
  'contest.notElectedThere': ({ name }) => ({
    what: `${name} was not elected in the contest before`,
    why: 'This paper elects among those just elected.',
    now: 'Choose candidates among those elected.',
  }),
  'contest.electedAlready': ({ name }) => ({
    what: `${name} is elected already`,
    why: 'Who is elected stands no more in this contest.',
    now: 'Take the name off the list.',
  }),
  'form.unknown': ({ form }) => ({
    what: `There is no ${terms.form(form)} to vote on`,
    why: 'It is not prepared, or its vote is over.',
    now: 'See the papers in preparation.',
  }),
  'form.atHand': ({ form }) => ({
    what: `The ${terms.form(form)} is the one at hand`,
    why: 'The desk holds one paper at a time.',
    now: 'Go on with it.',
  }),
  'form.last': () => ({
    what: 'This is the only paper of the meeting',
    why: 'An election needs at least one.',
    now: 'Change what it asks instead.',
  }),
  'frozen.roundHeld': () => ({
    what: 'A round was held already: this stands still',
    why: 'All rounds of a meeting go by one method and one list.',
    now: 'Go on by the method that was adopted.',
  }),
  'contest.open': ({ office, kind }) => ({
    what: `${office} is not decided yet: ${terms.awaits[kind]}`,
    why: 'A meeting closes when every contest has come to an end.',
    now: 'Take the step under “What follows”, or refer it to the superior organisation.',
  }),
  'contest.notOpen': () => ({
    what: 'Nothing is open in this contest',
    why: 'It is filled, settled, or being voted on.',
    now: 'See “What follows”.',
  }),
  'contest.otherKind': ({ office, kind }) => ({
    what: `What follows for ${office}: ${terms.awaits[kind]}`,
    why: 'The next step follows from the round before.',
    now: 'Take the step that is listed.',
  }),
  'contest.otherCandidates': ({ office }) => ({
    what: `The candidates for ${office} stay as they are`,
    why: 'A run-off is among those level; a round held again has the same candidates.',
    now: 'Use the names that are listed.',
  }),
  'contest.noneElected': ({ office }) => ({
    what: `Nobody is elected for ${office}: there can be no fewer seats`,
    why: 'Seats are left empty only where others are filled.',
    now: 'Hold a supplementary election, or refer it to the superior organisation.',
  }),
  'committee.notElected': ({ fewest }) => ({
    what: 'The committee is not elected yet: it cannot meet',
    why: `A committee has ${fewest} members or more, and meets once its election was announced.`,
    now: 'Finish the election and announce it first.',
  }),
  'round.stillOpen': ({ form, round }) => ({
    what: `Round ${round} of the ${terms.form(form)} is still open`,
    why: 'A round that was begun is announced, or recorded as not held.',
    now: 'Turn to that paper and finish it.',
  }),
  'round.reasonMissing': () => ({
    what: 'The reason is missing',
    why: 'What differs from the proposal is recorded with its reason.',
    now: 'Give a reason in a few words.',
  }),
  'round.notHeld': () => ({
    what: 'This round is recorded as not held',
    why: 'No figures are recorded in it any more.',
    now: 'Take the step under “What follows”.',
  }),
  'meeting.roundAnnounced': () => ({
    what: 'A result was announced: the meeting was held',
    why: 'What was announced stays on record.',
    now: 'Refer what is left to the superior organisation, then close the meeting.',
  }),
} as const satisfies Partial<RefusalWords>;
