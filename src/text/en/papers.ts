import type { Same } from '@/text/same';
import type { papers as zh } from '@/text/zh/papers';

export const papers: Same<typeof zh> = {
  received: {
    title: 'Papers in',
    lead: 'Count how many were handed over; a few to spare are of use.',
    label: 'Received (papers)',
    store: 'Store',
    more: 'More papers came',
    moreTitle: 'More papers came',
    moreLabel: 'How many more',
    moreReason: 'Reason',
    moreReasonMissing: 'Please give the reason.',
    moreReasons: { spare: 'No spare papers left', short: 'Too few before' },
    back: 'Back',
  },
  issued: {
    title: 'Papers out',
    lead: (present) => `One each: exactly ${present}, as many as are present.`,
    label: 'Issued (papers)',
    store: 'Store',
    matches: (issued) => `${issued} issued = ${issued} present`,
    refusedTitle: 'Does somebody take no paper?',
    refused: 'Somebody takes no paper',
    refusedWhy: 'Who takes no paper counts as having left; then heads are counted again.',
    refusedPick: 'Who takes no paper?',
    refusedConfirm: (name) => `${name} takes no paper`,
    refusedBody: (name) =>
      `${name} is recorded as having left (took no paper). Then those present are counted again, witnessed by a scrutineer's signing password.`,
    refusedGo: 'Record it and count heads',
    back: 'Back',
  },
  voting: {
    replaced: 'Spoiled and replaced',
    replacedLead: 'Take the spoiled paper back unread and hand out a new one. No name is kept.',
    replacedPress: 'Replace one',
    replacedUndo: 'Once too often? Put it right with "Count again".',
    voters: 'All have voted',
    votersLead:
      'Scrutineers first, then the platform, then row by row. When all have voted, how many did.',
    votersLabel: 'Voters',
    leftOver: 'Papers left over, cut',
    leftOverLead: 'Counted and cut before everybody, and kept for the file.',
    leftOverLabel: 'Left over (papers)',
    equation: (received, issued, replaced, leftOver) =>
      `${received} received = ${issued} issued + ${replaced} replaced + ${leftOver} left over`,
    holds: 'equal',
    differs: 'not equal',
    store: 'Store',
    leftOverStore: 'Cut: store',
  },
  opening: {
    returned: 'How many came back',
    returnedLead: (figure, limit) =>
      `Counted unread. No more than ${limit} (${figure}); fewer is fine.`,
    label: 'Returned (papers)',
    store: 'Store',
    within: (returned, figure, limit) =>
      `${returned} returned, not more than ${limit} (${figure}). The round is valid and can be counted.`,
    fewer: (fewer) => `${fewer} did not come back, which does no harm.`,
    over: (over) => `${over} more came back than may`,
    overBody: (returned, figure, limit) =>
      `${returned} returned, and the limit is ${limit} (${figure}). With more the round is void.`,
    overFirst: 'First count again: something may have been misrecorded, or other paper counted in.',
    overThen: 'If it stays so, the round is void and held again; no papers are picked out.',
    voidButton: 'Declare the round void',
    voidTitle: 'Declare the round void?',
    voidBody: (returned, figure, limit) =>
      `${returned} returned, over the limit of ${limit} (${figure}). No votes are counted; a void sheet is drawn and signed.`,
    voidNotAgain: 'The papers returned have not been counted again yet.',
    voidConfirm: 'Declare it void',
    back: 'Back',
    voided: 'The round was declared void',
    voidedNow: 'Nothing is counted. Sign the void sheet under "Sign".',
    toSign: 'Go to signing',
  },
};
