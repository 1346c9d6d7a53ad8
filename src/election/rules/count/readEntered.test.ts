import { entered, form, opened, prepared } from '@test/drivers/meetings';
import { BLANK, marked, PLAIN_PAPERS, ruledVoid } from '@test/drivers/papers';
import { at, CANDIDATES, fullMembers, PROBATIONARY } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { EnteredPaper } from '@/election/events/count';
import type { ContestId } from '@/election/events/ids';
import type { Meeting } from '@/election/state/meeting';
import { addReading } from '@/election/tally/totals';
import {
  paperTerms,
  readEntered,
  readingsOfRound,
  toCountedPaper,
  totalsAfter,
} from './readEntered';

test('a marked paper has each mark by its candidate, and who is written in', () => {
  const member = at(fullMembers(9), 8);
  const paper = marked(
    'ox-?',
    { name: member, circled: false, confirmed: true },
    { illegible: true },
  );
  expect(toCountedPaper(form(), paper)).toEqual({
    marks: new Map([
      [
        'C1',
        new Map([
          [CANDIDATES[0], 'for'],
          [CANDIDATES[1], 'against'],
          [CANDIDATES[2], 'abstain'],
          [CANDIDATES[3], 'illegible'],
        ]),
      ],
    ]),
    writeIns: new Map([['C1', [{ name: member, circled: false }, { illegible: true }]]]),
    void: null,
  });
});

test('a blank paper says nothing, a void one why', () => {
  const nothing = { marks: new Map(), writeIns: new Map() };
  expect(toCountedPaper(form(), BLANK)).toEqual({ ...nothing, void: null });
  expect(toCountedPaper(form(), ruledVoid('damaged'))).toEqual({ ...nothing, void: 'damaged' });
  const odd = { kind: 'odd' } as unknown as EnteredPaper;
  expect(() => toCountedPaper(form(), odd)).toThrow('unreachable');
});

test('marks that a paper lacks are what no mark means; contests it does not ask say nothing', () => {
  const short = toCountedPaper(form(CANDIDATES, 3, { blankMeans: 'for' }), marked('x'));
  expect([...(short.marks.get('C1')?.values() ?? [])]).toEqual(['against', 'for', 'for', 'for']);
  const { contests } = form();
  const other = { ...form(), contests: contests.map((one) => ({ ...one, id: 'C2' as ContestId })) };
  expect(toCountedPaper(other, marked('oooo')).marks.get('C1')?.size).toBe(0);
});

test('a paper is read by the form and method of the meeting, and its roster', () => {
  const { meeting } = prepared();
  expect(readEntered(meeting, marked('oooo'))).toMatchObject({ void: { kind: 'overvote' } });
  const terms = paperTerms(meeting);
  expect(terms?.round).toBe('first');
  expect([at(CANDIDATES, 0), PROBATIONARY].map((name) => terms?.mayBeElected(name, 'C1'))).toEqual([
    ...[true, false],
  ]);
});

const withoutBallot = (meeting: Meeting): Meeting => ({
  ...meeting,
  round: { ...meeting.round, ballot: null },
});

test('before form and method are known nothing is read', () => {
  const { meeting } = opened();
  expect(readEntered(meeting, BLANK)).toBeNull();
  expect(readingsOfRound(meeting)).toEqual([]);
  expect(readEntered({ ...prepared().meeting, method: null }, BLANK)).toBeNull();
  expect(readEntered(withoutBallot(prepared().meeting), BLANK)).toBeNull();
  expect(totalsAfter(meeting, addReading, BLANK)).toBe(meeting.round.totals);
});

test('every standing paper is read once', () => {
  const readings = readingsOfRound(entered().meeting);
  expect(readings).toHaveLength(PLAIN_PAPERS.length);
  expect(readings.flatMap((reading) => (reading.void === null ? [] : [reading.void.kind]))).toEqual(
    [...['ruling', 'overvote']],
  );
});
