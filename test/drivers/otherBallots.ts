import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import type { MemberName } from '@/election/events/ids';
import type { BallotPurpose } from '@/election/events/purpose';
import type { Member } from '@/election/events/roster';
import { RECOMMENDATION } from '@/election/tally/ballots/recommendation';
import type { Grade } from '@/election/tally/paper';
import { appoint, inFavour, OFFICERS, opened, prepared, press } from './meetings';
import { C1, F1 } from './rounds';
import type { Run } from './run';

type Given = NonNullable<BallotPurpose>;

/** Members recommend; over half must be here, and over half of the papers name a candidate. */
export const byMembers = {
  kind: 'recommendation',
  by: 'members',
  ...RECOMMENDATION,
} as const satisfies Given;

/** A form that elects nobody. */
export const formOf = (
  purpose: Given,
  candidates: readonly MemberName[] = [],
  seats = Math.max(1, candidates.length),
): BallotForm => ({
  id: F1,
  purpose,
  blankMeans: 'abstain',
  within: null,
  contests: [
    { id: C1, office: '支部委员会委员', seats, kind: 'equal', candidates: [...candidates] },
  ],
});

/** A recommendation names; nobody is listed on it. */
export const naming = (...names: readonly string[]): EnteredPaper => ({
  kind: 'marked',
  contests: [
    {
      contest: C1,
      marks: [],
      writeIns: names.map((name) => ({ name, circled: true, confirmed: false })),
    },
  ],
});

const GRADES = {
  优: 'excellent',
  称: 'competent',
  基: 'basic',
  不: 'incompetent',
  '-': 'abstain',
  '?': 'illegible',
} as const satisfies Record<string, Grade | 'abstain' | 'illegible'>;

/** A grade an officer: `graded('优称-')`. */
export const graded = (signs: string): EnteredPaper => ({
  kind: 'marked',
  contests: [
    {
      contest: C1,
      marks: [],
      grades: Array.from(signs, (sign) => GRADES[sign as keyof typeof GRADES]),
      writeIns: [],
    },
  ],
});

/** Officers appointed in a meeting of 23 members that holds this form. */
export const ready = (form: BallotForm): Run => begun(prepared().submit({ type: 'formSet', form }));

/** A meeting of these people that holds this form. */
export const meetingOf = (members: readonly Member[], form: BallotForm): Run => {
  const before = prepared();
  const { details, method } = before.meeting;
  if (details === null || method === null) throw new Error('nothing prepared');
  return opened()
    .submit({ type: 'detailsSet', details })
    .submit({ type: 'rosterSet', members: [...members] })
    .submit({ type: 'methodSet', method })
    .submit({ type: 'formSet', form });
};

/** From sign-in to officers appointed; everybody with a vote comes. */
export function begun(run: Run, here = Number.POSITIVE_INFINITY): Run {
  run.submit({ type: 'signInOpened' });
  const voters = run.meeting.roster.filter(
    ({ standing }) => standing === 'full' || standing === 'representative',
  );
  for (const { name } of voters.slice(0, here)) run.submit({ type: 'memberArrived', name });
  press(run, 'report').submit({
    type: 'handsShown',
    matter: { kind: 'method' },
    ...inFavour(run),
  });
  return appoint(run, OFFICERS);
}
