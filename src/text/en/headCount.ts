import type { Same } from '@/text/same';
import type { headCount as zh } from '@/text/zh/headCount';

export const headCount: Same<typeof zh> = {
  count: {
    title: 'Count heads once more before the papers go out',
    lead: 'Row by row, everybody who has the vote; who has none does not count.',
    label: 'Counted',
    listed: (listed) => `By the sign-in list ${listed} with the vote are here now.`,
    store: 'Store the number',
    toSignIn: 'Somebody came or left? Record it under "Sign in"',
    freezes: 'Stored, it fixes due, present, method and candidates for this round.',
  },
  frozen: {
    title: 'The numbers of this round are fixed',
    late: 'Who comes or goes from now on is recorded under "Sign in" and changes none of them.',
    ratio: 'Ratio',
    needed: 'Needed at least',
    holds: 'There is a quorum: the election can be held.',
    below: (present, due, missing) =>
      `No quorum: ${present} present of ${due} due, ${missing} too few. The election cannot be held.`,
    belowNow: 'Count once more; if it stays so, there can be no election.',
  },
  notHeld: {
    button: 'Close the meeting as not held',
    title: 'Close the meeting as not held?',
    body: 'After that it can be read and not changed. For another day begin a new meeting.',
    reason: 'Reason',
    reasonMissing: 'Please give the reason.',
    reasons: {
      quorum: 'No quorum',
      broken: 'Broken off, cannot go on',
      unsigned: 'The scrutineers did not sign',
    },
    confirm: 'Close the meeting',
    back: 'Back, do not close',
  },
  roundNotHeld: {
    button: 'This round cannot be held',
    title: 'Record this round as not held?',
    body: 'What was announced stands. What this round was to decide can be voted on again once enough members are here, or be referred to the superior organisation.',
    confirm: 'This round is not held',
    back: 'Back, go on with it',
  },
};
