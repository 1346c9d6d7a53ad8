import type { BallotForm } from '@/election/events/ballot';
import type { CommandOf } from '@/election/events/catalogue';
import type { EnteredPaper } from '@/election/events/count';
import type { ContestId, FormId, MemberName } from '@/election/events/ids';
import { isRecorded } from '@/election/rules/round/procedures';
import { announced, draw, enter, press } from './meetings';
import { BLANK, marksOf, times } from './papers';
import { at, CANDIDATES } from './people';
import type { Run } from './run';

export const F1 = 'F1' as FormId;
export const F2 = 'F2' as FormId;
export const C1 = 'C1' as ContestId;
export const C2 = 'C2' as ContestId;

/** The round at hand, from the introduction of candidates to the box opened; everybody here votes. */
export function castInRound(run: Run, returned: number): Run {
  if (!isRecorded(run.meeting, 'introduction')) press(run, 'introduction');
  const present = run.meeting.here.size;
  run.submit({ type: 'headCounted', present });
  press(run, 'boxSealed')
    .submit({ type: 'papersReceived', count: present, reason: '' })
    .submit({ type: 'papersIssued', count: present });
  press(run, 'explanation')
    .submit({ type: 'votersCounted', count: present })
    .submit({ type: 'leftOverCut', count: 0 });
  return press(run, 'boxOpened', 'papersMixed').submit({
    type: 'returnedCounted',
    count: returned,
  });
}

/** The round at hand with these papers, to its announcement. */
export const heldRound = (run: Run, papers: readonly EnteredPaper[]): Run =>
  announced(
    draw(enter(castInRound(run, papers.length), ...papers).submit({ type: 'countingClosed' })),
  );

/** More papers came back than may: announced as void. */
export const voidRound = (run: Run): Run =>
  announced(
    castInRound(run, run.meeting.here.size + 1)
      .submit({ type: 'roundVoided' })
      .submit({ type: 'sheetDrawn' }),
  );

/** Opens the next round of the first form's first contest. */
export const opens = (
  kind: CommandOf<'roundOpened'>['kind'],
  candidates: readonly MemberName[],
  reason = '',
): CommandOf<'roundOpened'> => ({
  type: 'roundOpened',
  form: F1,
  kind,
  reason,
  contests: [{ contest: C1, candidates: [...candidates] }],
});

/** So many papers with these marks, and blank ones up to 23. */
export const with23 = (
  ...papers: readonly (readonly EnteredPaper[])[]
): readonly EnteredPaper[] => {
  const marked = papers.flat();
  return [...marked, ...times(23 - marked.length, BLANK)];
};

/** A second paper of the meeting, for one office. */
export const secretaryForm = (
  candidates: readonly MemberName[],
  more: Partial<BallotForm> = {},
): BallotForm => ({
  id: F2,
  name: '书记选票',
  blankMeans: 'abstain',
  within: null,
  contests: [{ id: C1, office: '支部书记', seats: 1, kind: 'equal', candidates: [...candidates] }],
  ...more,
});

/** One paper for both [plan 3]: whoever is chosen secretary is chosen for the committee too. */
export const BOTH: BallotForm = {
  id: F1,
  blankMeans: 'abstain',
  within: { contest: C2, mustAlsoBeChosenIn: C1 },
  contests: [
    {
      id: C1,
      office: '支部委员会委员',
      seats: 3,
      kind: 'differential',
      candidates: [...CANDIDATES],
    },
    {
      id: C2,
      office: '书记',
      seats: 1,
      kind: 'differential',
      candidates: [at(CANDIDATES, 0), at(CANDIDATES, 3)],
    },
  ],
};
/** A paper of that form, its signs contest by contest. */
export const both = (committee: string, secretary: string): EnteredPaper => ({
  kind: 'marked',
  contests: [committee, secretary].map((signs, i) => ({
    contest: i === 0 ? C1 : C2,
    marks: marksOf(signs),
    writeIns: [],
  })),
});
