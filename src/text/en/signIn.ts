import type { Same } from '@/text/same';
import type { signIn as zh } from '@/text/zh/signIn';

export const signIn: Same<typeof zh> = {
  open: {
    lead: 'Once sign-in is opened, the roster is corrected name by name only, with a reason.',
    press: 'Open sign-in',
  },
  search: 'Search by name',
  filter: { label: 'Whom to show', all: 'all', absent: 'absent', here: 'here' },
  groups: { voters: 'Members with the vote', others: 'Without the vote (seated apart)' },
  here: 'here',
  absent: 'absent',
  tick: (name) => `${name} is here`,
  untick: (name) => `${name} is here; press if they left or were ticked by mistake`,
  excluded: 'not counted as due',
  excludedPending: 'to be left out of due (not voted on yet)',
  excludedTick: (name) => `${name} is on the list of exclusions and has come`,
  nobody: 'Nobody fits.',
  left: {
    title: (name) => `${name} is not here?`,
    mistake: 'Ticked by mistake: never came',
    gone: 'Left: came, and went again',
    officer: (office) =>
      `They serve as ${office}. Whoever leaves is relieved, and a successor is needed.`,
    back: 'Back, still here',
  },
  takenBack: {
    title: (name) => `${name} is on the list of exclusions`,
    body: 'Whoever comes counts as due, and as present. It goes on the record.',
    counts: (due, needed) => `Then ${due} are due, and ${needed} must be here.`,
    press: 'Count as due again, and here',
    back: 'Back, change nothing',
  },
  board: {
    label: 'Attendance',
    all: 'All members',
    withoutVote: 'Without the vote',
    excluded: 'Not counted as due',
    excludedPending: 'To be left out of due',
    due: 'Due',
    present: 'Present',
    withoutVotePresent: 'Without the vote, here',
    rate: (percent) => `${percent} of those due`,
    holds: (needed) => `Quorum holds (${needed} must be here)`,
    missing: (missing, needed) => `${missing} missing (${needed} must be here)`,
    noMethod: 'No election method is stored yet, so nobody knows how many must be here.',
    proposed: 'Method and exclusions are not voted on yet; these figures take them as proposed.',
    without: 'If the list is not passed:',
    withoutHolds: (due, needed) => `${due} due, ${needed} must be here: enough.`,
    withoutMissing: (due, needed, missing) =>
      `${due} due, ${needed} must be here: ${missing} missing.`,
    frozen: (due, present) =>
      `The head-count is taken: ${due} due and ${present} present in this round. Who comes or goes from now on is recorded and changes no figure of this round.`,
  },
};
