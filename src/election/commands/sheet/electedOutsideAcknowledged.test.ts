import { announced, counted, enter, officersAppointed } from '@test/drivers/meetings';
import { times } from '@test/drivers/papers';
import { at, CANDIDATES, CHIEF } from '@test/drivers/people';
import { BOTH, both, C1, C2, castInRound } from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import type { EnteredPaper } from '@/election/events/count';
import { parseSheet } from '@/election/events/resultSheet';
import { readEntered } from '@/election/rules/count/readEntered';
import { electedOutside } from '@/election/rules/count/result';
import { openContests } from '@/election/state/contests';

const NAME = { type: 'electedOutsideAcknowledged' } as const;
const fourth = at(CANDIDATES, 3);

const asked = () => officersAppointed().submit({ type: 'formSet', form: BOTH });
/** The fourth is secretary with 12 votes; for the committee three others have 19, and the seats are three. */
const OUTSIDE = [
  ...times(4, both('oo-o', '-o')),
  ...times(4, both('o-oo', '-o')),
  ...times(4, both('-ooo', '-o')),
  ...times(11, both('ooo-', 'o-')),
];
const INSIDE = [...times(12, both('ooo-', 'o-')), ...times(11, both('oo-o', '-o'))];
const countedBoth = (papers: readonly EnteredPaper[]) =>
  enter(castInRound(asked(), papers.length), ...papers).submit({ type: 'countingClosed' });

test('one paper elects both; who is chosen secretary and not for the committee voids it', () => {
  const { meeting } = asked();
  expect(readEntered(meeting, both('ooo-', '-o'))?.void).toEqual({
    kind: 'within',
    names: [fourth],
  });
  expect(readEntered(meeting, both('oo-o', '-o'))?.void).toBeNull();
});

test('where the secretary is of the committee there is nobody to name', () => {
  const run = countedBoth(INSIDE);
  expect(electedOutside(run.meeting)).toEqual([]);
  expect(run.refusals(NAME)).toEqual([{ code: 'sheet.nobodyOutside', figures: {} }]);
  expect(run.codes({ type: 'sheetDrawn' })).toEqual([]);
});

test('who won secretary and not the committee is named before anyone signs, and stands on the sheet', () => {
  const run = countedBoth(OUTSIDE);
  expect(electedOutside(run.meeting)).toEqual([fourth]);
  expect(run.refusals({ type: 'sheetDrawn' })).toEqual([
    { code: 'sheet.outsideUnnamed', figures: { names: [fourth] } },
  ]);
  run.submit(NAME);
  expect(at(run.events, -1).event).toMatchObject({ round: 1, names: [fourth] });
  expect(run.refusals(NAME)).toEqual([{ code: 'step.alreadyRecorded', figures: {} }]);
  run.submit({ type: 'sheetDrawn' });
  expect(parseSheet(at(run.meeting.round.sheets, 0).text)).toMatchObject({
    electedOutside: [fourth],
    within: { contest: C2, mustAlsoBeChosenIn: C1 },
    contests: [{ result: { elected: CANDIDATES.slice(0, 3) } }, { result: { elected: [fourth] } }],
  });
  expect(openContests(announced(run).meeting)).toEqual([]);
});

test('it is said of the count as it stands: after a change, once more', () => {
  const run = countedBoth(OUTSIDE).submit(NAME);
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' }, CHIEF);
  expect(run.meeting.round.electedOutsideAcknowledged).toBe(false);
});

test('nobody is named of what is not counted, nor where a paper asks one thing', () => {
  const uncounted = castInRound(asked(), 23);
  expect(uncounted.refusals(NAME)).toEqual([{ code: 'count.notClosed', figures: {} }]);
  expect(electedOutside(uncounted.meeting)).toEqual([]);
  expect(electedOutside(counted().meeting)).toEqual([]);
  const over = castInRound(asked(), 24).submit({ type: 'roundVoided' });
  expect(over.refusals(NAME)).toEqual([{ code: 'sheet.nobodyOutside', figures: {} }]);
  expect(over.codes({ type: 'sheetDrawn' })).toEqual([]);
});

test('who was elected to the committee in an earlier round is not outside', () => {
  const { meeting } = countedBoth(OUTSIDE);
  const before = { ...meeting.round, number: 0, announced: true };
  const elected = { id: C1, elected: [fourth] };
  const outcome = { meeting: 'quorate', round: 'valid', contests: [elected] };
  const otherRounds = [{ ...before, outcome } as unknown as typeof before];
  expect(electedOutside({ ...meeting, otherRounds })).toEqual([]);
});
