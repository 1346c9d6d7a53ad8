import type { FigureName } from '@/election/events/round';
import { terms } from '@/text/en/terms';
import type { RefusalWords } from '@/text/shapes';

const named = (figure: FigureName) => `"${terms.figure[figure]}"`;

export const ofPapers = {
  'step.alreadyRecorded': () => ({
    what: 'This step is recorded already',
    why: 'Each is recorded once.',
    now: 'Go on.',
  }),
  'step.reportFirst': () => ({
    what: 'The work report has not been given',
    why: 'The report comes before the votes.',
    now: 'When it has been given, press under "Shows of hands".',
  }),
  'step.introductionFirst': () => ({
    what: 'The candidates have not been introduced',
    why: 'Everybody knows who stands before the papers go out.',
    now: 'When they have been, press under "Head-count".',
  }),
  'step.sealBoxFirst': () => ({
    what: 'The box has not been sealed before everybody',
    why: 'It is shown empty and locked before the first paper goes in.',
    now: 'Seal it, then press.',
  }),
  'step.explainFirst': () => ({
    what: 'How to mark has not been explained',
    why: 'Which signs, and how many may be chosen, comes before voting.',
    now: 'Explain it, then press.',
  }),
  'step.headCountFirst': () => ({
    what: 'There was no head-count before the papers',
    why: 'As many papers are issued as members are present then.',
    now: 'Go to "Head-count".',
  }),
  'step.slipFirst': () => ({
    what: 'Draw the opening slip first',
    why: 'The codes of all signing passwords are put on paper and signed in ink first: then nobody can put others in their place.',
    now: 'Draw the slip, print it or copy it out, and let everybody sign.',
  }),
  'slip.stands': () => ({
    what: 'The slip is drawn already',
    why: 'Nobody has chosen a signing password since: the slip that is there holds.',
    now: 'To see or print it press “See the slip”.',
  }),
  'slip.noKeys': () => ({
    what: 'Nobody has chosen a signing password yet',
    why: 'The slip has the codes of the signing passwords.',
    now: 'Choose the signing passwords under “Officers” first.',
  }),
  'step.openBoxFirst': () => ({
    what: 'The box has not been opened before everybody',
    why: 'It is opened, then the papers are mixed and counted.',
    now: 'Open it, then press.',
  }),
  'step.mixFirst': () => ({
    what: 'The papers have not been mixed',
    why: 'People voted one after another: once mixed, no paper can be tied to a person.',
    now: 'Mix them, press, and count.',
  }),
  'headCount.alreadyDone': () => ({
    what: 'The heads have been counted',
    why: 'That number stands.',
    now: 'If it was wrong, press "Count again" and give the reason.',
  }),
  'headCount.listDiffers': ({ counted, listed }) => ({
    what: `${counted} counted, and ${listed} here by the list`,
    why: 'The two must agree, or nobody knows who is here.',
    now: 'Count again; if somebody came or left, record it under "Sign in".',
  }),
  'figure.missing': ({ figure }) => ({
    what: `${named(figure)} is missing`,
    why: 'What follows is checked against it.',
    now: `Fill in ${named(figure)}.`,
  }),
  'figure.alreadyRecorded': ({ figure }) => ({
    what: `${named(figure)} is recorded`,
    why: 'A recorded figure is not overwritten.',
    now: 'If it was wrong, press "Count again" and give the reason.',
  }),
  'figure.unchanged': ({ figure, value }) => ({
    what: `${named(figure)} is still ${value}`,
    why: 'That is what is recorded now.',
    now: 'Nothing more is to be done.',
  }),
  'figure.onlyReturned': ({ figure }) => ({
    what: `${named(figure)} cannot be counted any more`,
    why: 'The box is open: only the papers returned can.',
    now: 'If it was recorded wrongly, put it right with the signing password of every scrutineer.',
  }),
  'figure.notBeforeOpening': ({ figure }) => ({
    what: `${named(figure)} can still be counted again`,
    why: 'Before the box is opened nothing need be put right: it is counted.',
    now: 'Press "Count again".',
  }),
  'figure.reasonMissing': () => ({
    what: 'The reason is missing',
    why: 'Every change and addition has one.',
    now: 'Write a few words and press again.',
  }),
  'papers.issuedNotPresent': ({ issued, present }) => ({
    what: `${issued} issued, and ${present} present`,
    why:
      issued > present
        ? `${issued - present} too many: somebody may have taken two.`
        : `${present - issued} too few: somebody may have none, or take none.`,
    now: 'Find out why. Who takes no paper counts as having left; then count heads again.',
  }),
  'papers.issuedOverReceived': ({ issued, received }) => ({
    what: `${issued} issued, and only ${received} received`,
    why: 'No more go out than came in.',
    now: 'Count again; if more papers came, add them to "Received" first.',
  }),
  'papers.noSpare': ({ received, issued, replaced }) => ({
    what: 'There is no spare paper',
    why: `${received} received, ${issued} issued, ${replaced} replaced.`,
    now: 'Fetch more papers and add them to "Received".',
  }),
  'papers.votingOver': () => ({
    what: 'Voting is over',
    why: 'Once the voters are counted no paper goes out or is replaced.',
    now: 'If the number of voters is wrong, count it again first.',
  }),
  'papers.votersOverIssued': ({ voters, issued }) => ({
    what: `${voters} voted, and ${issued} papers were issued`,
    why: 'No more can vote than there are papers.',
    now: 'Check both numbers.',
  }),
  'papers.presentOverDue': ({ present, due }) => ({
    what: `${present} present, and ${due} due`,
    why: 'No more can be here than are due.',
    now: 'Check the sign-in; count only who has the vote.',
  }),
  'papers.leftOverDiffers': ({ received, issued, replaced, leftOver }) => ({
    what: `${Math.max(0, received - issued - replaced)} should be left over, and ${leftOver} are`,
    why: `${received} received = ${issued} issued + ${replaced} replaced + left over; together that is ${issued + replaced + leftOver}.`,
    now: 'Count what is left over again, or count again the figure that is wrong.',
  }),
  'returned.overLimit': ({ returned, limit, figure }) => ({
    what: `${returned} returned, over the limit of ${limit} (${named(figure)})`,
    why: `${returned - limit} too many: the round is void if it stays so.`,
    now: 'Count the papers again; if it stays so, declare the round void.',
  }),
  'returned.withinLimit': ({ returned, limit }) => ({
    what: `${returned} returned, not over ${limit}`,
    why: 'The round is valid.',
    now: 'Go on counting.',
  }),
} as const satisfies Partial<RefusalWords>;
