import {
  boxOpened,
  closed,
  entered,
  headCounted,
  OTHER_WRITER,
  sheetDrawn,
} from '@test/drivers/meetings';
import { CHIEF, COUNTER, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import { decide, evolve } from './decide';
import type { Event } from './events/catalogue';
import { NO_WITNESS, witnessNeed } from './rules/officers/witnessNeed';
import { BEFORE_OPENING } from './state/meeting';

test('a meeting is the fold of its events', () => {
  const run = closed(sheetDrawn());
  const folded = run.events.reduce(
    (meeting, { event, ...stamp }) => evolve(meeting, event, stamp),
    BEFORE_OPENING,
  );
  expect(folded).toEqual(run.meeting);
});

test('most commands need no witness', () => {
  expect(witnessNeed(entered().meeting, { type: 'countingClosed' })).toEqual(NO_WITNESS);
});

const WITHDRAW = { type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' } as const;

test('nobody is asked for a PIN for what could not be anyway', () => {
  expect(
    boxOpened().submit({ type: 'operatorChanged', operator: COUNTER }).codes(WITHDRAW),
  ).toEqual(['paper.notThere']);
  expect(entered().codes(WITHDRAW)).toEqual(['witness.missing']);
});

test('one of those named is enough, or all of them, and others do not count', () => {
  const run = entered();
  expect(run.codes(WITHDRAW, COUNTER)).toEqual(['witness.missing']);
  expect(run.codes(WITHDRAW, COUNTER, SCRUTINEER)).toEqual([]);
  const all = { type: 'sheetWithdrawn', reason: '错' } as const;
  const drawn = sheetDrawn();
  for (const some of [[SCRUTINEER], [SCRUTINEER, CHIEF], [SCRUTINEER, PRESIDING]])
    expect(drawn.codes(all, ...some)).toEqual(['witness.missing']);
  expect(drawn.codes(all, SCRUTINEER, COUNTER, CHIEF, PRESIDING)).toEqual([]);
});

test('after the end there is one answer, whatever is asked', () => {
  expect(closed(sheetDrawn()).refusals(WITHDRAW)).toEqual([{ code: 'meeting.ended', figures: {} }]);
  expect(headCounted().submit({ type: 'handedOver' }).refusals(WITHDRAW)).toEqual([
    { code: 'meeting.handedOver', figures: {} },
  ]);
  expect(new Run().refusals(WITHDRAW)).toEqual([{ code: 'meeting.notOpened', figures: {} }]);
});

test('an entry is verified by deciding it once more: only what was decided gives the same event', () => {
  const before = entered();
  const context = { head: before.head, witnesses: [] };
  const { form, number } = before.meeting.round;
  const event: Event = { type: 'countingClosed', v: 1, form, round: number };
  expect(decide(before.meeting, event, context)).toEqual({ ok: true, events: [event] });
  const other: Event = { ...event, round: 2 };
  expect(decide(before.meeting, other, context)).toEqual({ ok: true, events: [event] });
  const taken: Event = { type: 'takenOver', v: 1, from: OTHER_WRITER, to: OTHER_WRITER };
  expect(decide(before.meeting, taken, context)).toMatchObject({
    events: [{ from: before.meeting.writer }],
  });
});
