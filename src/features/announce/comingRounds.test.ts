import { announced, declaredVoid, prepared, sheetDrawn } from '@test/drivers/meetings';
import { marked, times } from '@test/drivers/papers';
import { at, CANDIDATES, SCRUTINEER } from '@test/drivers/people';
import { C1, opens, secretaryForm, with23 } from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import { comingRounds, waitingForms, withVotes } from './comingRounds';

const first = at(CANDIDATES, 0);
const second = at(CANDIDATES, 1);
const third = at(CANDIDATES, 2);
const fourth = at(CANDIDATES, 3);

const tied = () =>
  announced(
    sheetDrawn(
      with23(times(7, marked('ooo-')), times(7, marked('oo-o')), times(6, marked('--oo'))),
    ),
  );

test('level at the last seat: a run-off, and once it was broken off the run-off again', () => {
  const run = tied();
  expect(comingRounds(run.meeting)).toMatchObject([{ kind: 'runoff', again: null }]);
  run.submit(opens('runoff', [third, fourth]));
  expect(comingRounds(run.meeting)).toEqual([]);
  run.submit({ type: 'roundNotHeld', reason: '到会人数不够' });
  expect(comingRounds(run.meeting)).toMatchObject([{ kind: 'runoff', again: 'notHeld' }]);
});

test('after a void round the same is held again', () => {
  const run = announced(declaredVoid().submit({ type: 'sheetDrawn' }));
  expect(comingRounds(run.meeting)).toMatchObject([
    { kind: 'first', again: 'void', contests: [{ contest: { id: C1 } }] },
  ]);
});

test('who had votes and no seat, most first, and who was written in is told', () => {
  const { meeting } = announced(
    sheetDrawn(
      with23(
        times(14, marked('oo--')),
        times(3, marked('--o-')),
        times(5, marked('---x', SCRUTINEER)),
      ),
    ),
  );
  const [coming] = comingRounds(meeting);
  expect(withVotes(meeting, at(coming?.contests ?? [], 0))).toEqual([
    { name: SCRUTINEER, votes: 5, writtenIn: true },
    { name: third, votes: 3, writtenIn: false },
    { name: fourth, votes: 0, writtenIn: false },
  ]);
});

test('another paper waits to be taken up', () => {
  const run = prepared().submit({ type: 'formSet', form: secretaryForm([first, second]) });
  expect(waitingForms(run.meeting)).toEqual(['F2']);
  expect(comingRounds(run.meeting)).toEqual([]);
});
