import { expect, test } from 'vitest';
import { catalogue } from '@/election/events/catalogue';
import { readEvent } from './readEvent';
import { UPCASTS, type Upcast } from './upcasts';

const steps = UPCASTS as Map<string, readonly Upcast[]>;

const now = { type: 'memberArrived', v: 1, name: '许敏' };

test('an event of today is what was stored', () => {
  expect(readEvent(now)).toEqual({ ok: true, event: now, stored: now });
});

test('steps are taken one after the other, and what was stored stays as it is', () => {
  const seen: unknown[] = [];
  steps.set('seen', [
    ({ who, ...rest }) => ({ ...rest, person: who }),
    (second) => {
      seen.push(second);
      return { ...second, type: 'memberDanced' };
    },
  ]);
  const stored = { type: 'seen', v: 1, who: '许敏' };
  expect(readEvent(stored)).toEqual({ ok: false, why: 'newer' });
  expect(seen).toEqual([{ type: 'seen', v: 2, person: '许敏' }]);
  expect(stored).toEqual({ type: 'seen', v: 1, who: '许敏' });
  steps.clear();
});

test.each([
  ['a type that nobody here knows', { type: 'memberDanced', v: 1, name: '许敏' }],
  ['a name that every object has', { type: 'toString', v: 1 }],
  ['a version after the last', { ...now, v: 2, more: true }],
])('%s was written by a newer version', (_, raw) => {
  expect(readEvent(raw)).toEqual({ ok: false, why: 'newer' });
});

test.each([
  ['nothing', null],
  ['a word', 'memberArrived'],
  ['no type', { v: 1 }],
  ['a type that is no text', { type: 7, v: 1 }],
  ['no version', { type: 'memberArrived', name: '许敏' }],
  ['a version before the first', { ...now, v: 0 }],
  ['a version that is no whole number', { ...now, v: 1.5 }],
  ['a field that nobody knows', { ...now, more: true }],
  ['a field missing', { type: 'memberArrived', v: 1 }],
])('%s is no event', (_, raw) => {
  expect(readEvent(raw)).toEqual({ ok: false, why: 'unreadable' });
});

test('from each version that was ever stored, steps lead to the one of today', () => {
  for (const [type, { version }] of Object.entries(catalogue))
    expect([type, version]).toEqual([type, 1 + (UPCASTS.get(type)?.length ?? 0)]);
});
