import { expect, test, vi } from 'vitest';
import { catalogue } from '@/election/events/catalogue';
import { readEvent } from './readEvent';
import { UPCASTS, type Upcast } from './upcasts';

const mocked = vi.hoisted(() => ({ steps: new Map<string, readonly Upcast[]>() }));
vi.mock('./upcasts', async (original) => ({
  ...(await original<typeof import('./upcasts')>()),
  UPCASTS: mocked.steps,
}));

const now = { type: 'memberArrived', v: 1, name: '许敏' };

test('an event of today is what was stored', () => {
  expect(readEvent(now)).toEqual({ ok: true, event: now, stored: now });
});

test('steps are taken one after the other, and what was stored stays as it is', () => {
  // A list of steps longer than any type has versions: the last one leads to a type of today.
  mocked.steps.set('seen', [({ who, ...rest }) => ({ ...rest, type: 'cameIn', person: who })]);
  const first: Upcast = () => ({});
  mocked.steps.set('cameIn', [first, ({ person, ...rest }) => ({ ...rest, name: person })]);
  const stored = { type: 'seen', v: 1, who: '许敏' };
  expect(readEvent(stored)).toEqual({ ok: false, why: 'newer' });
  expect(stored).toEqual({ type: 'seen', v: 1, who: '许敏' });
  mocked.steps.clear();
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

test('from each version that was ever stored, steps lead to the one of today', async () => {
  const { UPCASTS: real } = await vi.importActual<typeof import('./upcasts')>('./upcasts');
  for (const [type, { version }] of Object.entries(catalogue))
    expect([type, version]).toEqual([type, 1 + (real.get(type)?.length ?? 0)]);
  expect(UPCASTS).not.toBe(real);
});
