import { announced, sheetDrawn } from '@test/drivers/meetings';
import { marked, times } from '@test/drivers/papers';
import { at, CANDIDATES } from '@test/drivers/people';
import { C1, F1, heldRound, opens, voidRound, with23 } from '@test/drivers/rounds';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import { type ReportedForm, reportedForms } from './reported';

const first = at(CANDIDATES, 0);
const second = at(CANDIDATES, 1);
const third = at(CANDIDATES, 2);
const fourth = at(CANDIDATES, 3);

/** Two are elected; the third and the fourth stand level at the last of three seats. */
const tied = () =>
  announced(
    sheetDrawn(
      with23(times(7, marked('ooo-')), times(7, marked('oo-o')), times(6, marked('--oo'))),
    ),
  );
/** Two are elected, and nobody else comes over half of 23. */
const seatEmpty = () =>
  announced(sheetDrawn(with23(times(14, marked('oo--')), times(5, marked('--o-')))));

function only(run: Run): ReportedForm {
  const [form, ...others] = reportedForms(run.meeting, null);
  if (form === undefined || others.length > 0) throw new Error('not one form');
  return form;
}

test('a run-off fills the last seat: both rounds stand there, and whose votes elected whom', () => {
  const run = tied().submit(opens('runoff', [third, fourth]));
  const { rounds, contests } = only(
    heldRound(run, with23(times(9, marked('ox')), times(5, marked('xo')))),
  );
  expect(rounds.map(({ round, end, sheet }) => [round.kind, end, typeof sheet])).toEqual([
    ['first', 'announced', 'string'],
    ['runoff', 'announced', 'string'],
  ]);
  expect(contests).toMatchObject([
    {
      seats: 3,
      end: { how: 'filled' },
      elected: [
        { name: first, votes: 14 },
        { name: second, votes: 14 },
        { name: third, votes: 9 },
      ],
    },
  ]);
});

test('what a contest still awaits is said, and a round that is held or was broken off', () => {
  const run = tied();
  expect(only(run).contests[0]?.end).toEqual({ how: 'open', seats: 1, awaits: 'runoff' });
  run.submit(opens('runoff', [third, fourth]));
  expect(only(run).rounds[1]).toMatchObject({ end: 'going', sheet: null });
  run.submit({ type: 'roundNotHeld', reason: '到会人数不够' });
  expect(only(run).rounds[1]).toMatchObject({ end: 'notHeld', sheet: null });
});

test('a void round elects nobody', () => {
  const run = voidRound(tied().submit(opens('runoff', [third, fourth])));
  expect(only(run).rounds[1]?.end).toBe('void');
  expect(only(run).contests[0]?.elected).toHaveLength(2);
});

test('fewer seats and what was referred are told with their seats', () => {
  const fewer = seatEmpty().submit({
    type: 'handsShown',
    matter: { kind: 'fewerSeats', form: F1, contest: C1 },
    for: 23,
    against: 0,
    abstain: 0,
  });
  expect(only(fewer).contests[0]?.end).toEqual({
    how: 'fewerSeats',
    seats: 1,
    votes: 23,
    base: 23,
  });
  const referred = seatEmpty().submit({
    type: 'contestReferred',
    form: F1,
    contest: C1,
    reason: '没有合适的人选',
  });
  expect(only(referred).contests[0]?.end).toEqual({
    how: 'referred',
    seats: 1,
    reason: '没有合适的人选',
  });
});
