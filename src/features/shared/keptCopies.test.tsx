import { afterEach, expect, test } from 'vitest';
import type { MeetingFile } from '@/controller/toMeetingFile';
import type { MeetingId } from '@/election/events/ids';
import { forgetCopy, keepCopy, keptCopies } from './keptCopies';

const here = '1'.repeat(32) as MeetingId;
const there = '2'.repeat(32) as MeetingId;
const copy = (entries: number) => ({
  file: { name: `${entries}`, type: '', bytes: new Uint8Array() } satisfies MeetingFile,
  entries,
});
const kept = () => Array.from(keptCopies.getState().copies, ([id, { entries }]) => [id, entries]);

afterEach(() => keptCopies.setState({ copies: new Map() }));

test('a shorter copy takes the place of none, and of each meeting there is one', () => {
  keepCopy(here, copy(200));
  keepCopy(here, copy(150));
  keepCopy(there, copy(7));
  expect(kept()).toEqual([
    [here, 200],
    [there, 7],
  ]);
  keepCopy(here, copy(201));
  expect(kept()).toContainEqual([here, 201]);
});

test('yesterday’s file taken in does not make the copy of today forgotten', () => {
  keepCopy(here, copy(200));
  forgetCopy(here, 150);
  expect(kept()).toEqual([[here, 200]]);
  forgetCopy(here, 200);
  expect(kept()).toEqual([]);
});

test('the browser asks before the page is closed, as long as there is a copy', () => {
  const asked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asked()).toBe(false);
  keepCopy(here, copy(200));
  expect(asked()).toBe(true);
  forgetCopy(here, 200);
  expect(asked()).toBe(false);
});
