import { announced, inFavour, method, prepared, sheetDrawn } from '@test/drivers/meetings';
import { marked, times } from '@test/drivers/papers';
import { at, CANDIDATES, fullMembers } from '@test/drivers/people';
import { C1, F1, heldRound, opens, with23 } from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import type { Local } from '@/election/events/meeting';
import { handsNeeded } from '@/election/rules/roster/hands';
import { openContests } from '@/election/state/contests';

const FEWER = { kind: 'fewerSeats', form: F1, contest: C1 } as const;
const show = (votes: number) =>
  ({ type: 'handsShown', matter: FEWER, for: votes, against: 0, abstain: 0 }) as const;

/** Two are elected to three seats. */
const seatEmpty = (given: Parameters<typeof sheetDrawn>[1] = {}) =>
  announced(sheetDrawn(with23(times(14, marked('oo--')), times(5, marked('--o-'))), given));

test('fewer seats with the consent of half of those due, at least', () => {
  const run = seatEmpty({ full: 24, present: 23, voters: 23 });
  run.submit(show(11));
  expect(at(run.meeting.hands, -1)).toMatchObject({
    matter: 'fewerSeats',
    names: [],
    base: 24,
    needed: 12,
    passed: false,
  });
  expect(openContests(run.meeting)).toHaveLength(1);
  run.submit(show(12));
  expect(run.meeting.settlements).toMatchObject([{ form: F1, contest: C1, how: 'fewerSeats' }]);
  expect(openContests(run.meeting)).toEqual([]);
  expect(run.codes(show(12))).toEqual(['contest.notOpen']);
  expect(run.submit({ type: 'meetingClosed' }).meeting.ending).toBe('closed');
});

test('where the method asks for over half, half is not enough', () => {
  const local: Local = {
    handsBase: 'present',
    fewerSeatsComparator: '>',
    namesRead: 'votes',
    namesAnnounced: 'strokes',
  };
  const { meeting } = prepared({ full: 24 }).submit({
    type: 'methodSet',
    method: { ...method(), local },
  });
  expect(handsNeeded(meeting, 'fewerSeats')).toBe(13);
  const here = { ...meeting, here: new Set(fullMembers(21)) };
  expect(handsNeeded(here, 'method')).toBe(11);
  expect(handsNeeded(here, 'fewerSeats')).toBe(13);
  expect(handsNeeded(here, 'exclusions')).toBe(13);
});

test('where nobody is elected, or people stand level, there are not fewer seats', () => {
  const nobody = announced(sheetDrawn(with23(times(5, marked('ooo-')))));
  expect(nobody.refusals(show(20))).toEqual([
    { code: 'contest.noneElected', figures: { office: '支部委员会委员' } },
  ]);
  const tied = announced(
    sheetDrawn(
      with23(times(7, marked('ooo-')), times(7, marked('oo-o')), times(6, marked('--oo'))),
    ),
  );
  expect(tied.refusals(show(20))).toEqual([
    { code: 'contest.otherKind', figures: { office: '支部委员会委员', kind: 'runoff' } },
  ]);
});

test('after a supplementary election that left a seat empty too, it can be asked', () => {
  const run = seatEmpty().submit(opens('supplementary', CANDIDATES.slice(2)));
  heldRound(run, with23(times(5, marked('o-'))));
  expect(run.submit({ ...show(0), ...inFavour(run) }).meeting.settlements).toHaveLength(1);
});
