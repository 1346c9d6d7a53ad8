import { CHIEF_OF_SEVEN, committeeReady, FROM, SEVEN } from '@test/drivers/committee';
import { officers } from '@test/drivers/meetings';
import { marked, times } from '@test/drivers/papers';
import { at } from '@test/drivers/people';
import { castInRound } from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import { parseSheet } from '@/election/events/resultSheet';
import { mayOperate } from '@/election/rules/officers/officers';

test('one scrutineer is enough in a committee, and sits at the keys where nobody else counts', () => {
  const run = castInRound(committeeReady(), 7);
  expect(run.meeting).toMatchObject({ body: 'committee', from: FROM });
  expect(mayOperate(run.meeting)).toEqual([CHIEF_OF_SEVEN]);
  run.submit({ type: 'operatorChanged', operator: CHIEF_OF_SEVEN });
  times(7, marked('o')).forEach((paper, i) => {
    run.submit({ type: 'paperEntered', packet: 1, place: i + 1, paper });
  });
  run.submit({ type: 'countingClosed' }).submit({ type: 'sheetDrawn' });
  expect(parseSheet(at(run.meeting.round.sheets, 0).text)).toMatchObject({ body: 'committee' });
});

test('without a scrutineer it cannot be', () => {
  const run = committeeReady().submit({
    type: 'officerRelieved',
    name: CHIEF_OF_SEVEN,
    office: 'chiefScrutineer',
    reason: 'ownWish',
  });
  run.submit({ type: 'procedureRecorded', procedure: 'introduction' });
  expect(run.refusals({ type: 'headCounted', present: 7 })).toEqual([
    { code: 'officers.noChief', figures: {} },
    { code: 'officers.missing', figures: { office: 'scrutineer', needed: 1, serving: 0 } },
  ]);
});

test('a counter who is appointed sits at the keys alone', () => {
  const run = committeeReady();
  const list = officers({ counter: SEVEN.slice(5, 6) });
  run.submit({ type: 'officersProposed', officers: list }).submit({
    type: 'handsShown',
    matter: { kind: 'officers', officers: list },
    for: 7,
    against: 0,
    abstain: 0,
  });
  expect(mayOperate(run.meeting)).toEqual(SEVEN.slice(5, 6));
});
