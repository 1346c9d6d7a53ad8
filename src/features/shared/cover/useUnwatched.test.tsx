import { act, fireEvent, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { COVER_AFTER_AT_FIRST } from './coverAfter';
import { useUnwatched } from './useUnwatched';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({
    now: Date.parse('2026-11-22T01:00:00Z'),
    toFake: ['Date', 'setInterval', 'clearInterval'],
  });
});

/** A desk that is covered again and again: how often, and whether it was said before. */
function desk(minutes: number = COVER_AFTER_AT_FIRST) {
  const hindrance = { held: false };
  const onUnwatched = vi.fn();
  const isPrevented = () => hindrance.held;
  const { result, rerender } = renderHook(
    (active: boolean) => useUnwatched({ active, minutes, isPrevented, onUnwatched }),
    { initialProps: true },
  );
  return { hindrance, onUnwatched, soon: () => result.current, activate: rerender };
}

const wait = (minutes: number) => act(() => void vi.advanceTimersByTime(minutes * MINUTE));
const press = () => act(() => void fireEvent.keyDown(document.body, { code: 'Digit3' }));

test('after ten minutes without anybody, with a word thirty seconds before', () => {
  const { onUnwatched, soon } = desk();
  wait(9.4);
  expect(soon()).toBe(false);
  wait(0.2);
  expect(soon()).toBe(true);
  expect(onUnwatched).not.toHaveBeenCalled();
  wait(0.4);
  expect(onUnwatched).toHaveBeenCalled();
});

test.each([3, 30])('after %d minutes where that was chosen', (minutes) => {
  const { onUnwatched } = desk(minutes);
  wait(minutes - 0.1);
  expect(onUnwatched).not.toHaveBeenCalled();
  wait(0.1);
  expect(onUnwatched).toHaveBeenCalled();
});

test.each<[string, () => boolean]>([
  ['a key', () => fireEvent.keyDown(document.body, { code: 'Digit3' })],
  ['a press', () => fireEvent.pointerDown(document.body)],
  ['the pointer', () => fireEvent.pointerMove(document.body, { screenX: 4, screenY: 9 })],
  ['the wheel', () => fireEvent.wheel(document.body)],
])('%s takes the word away, does what it does, and the time begins anew', (_what, touch) => {
  const { onUnwatched, soon } = desk();
  wait(9.9);
  expect(soon()).toBe(true);
  const listen = vi.fn();
  for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel'])
    window.addEventListener(type, listen, { once: true });
  act(() => void touch());
  expect(soon()).toBe(false);
  expect(listen).toHaveBeenCalledOnce();
  wait(9.9);
  expect(onUnwatched).not.toHaveBeenCalled();
  wait(0.1);
  expect(onUnwatched).toHaveBeenCalled();
});

test('a pointer that rests is nobody', () => {
  const { onUnwatched } = desk();
  const rests = () =>
    act(() => void fireEvent.pointerMove(document.body, { screenX: 4, screenY: 9 }));
  rests();
  wait(5);
  rests();
  wait(5);
  expect(onUnwatched).toHaveBeenCalled();
});

test('a laptop that slept is found unwatched when it wakes, and the key that wakes it does nothing', () => {
  const { onUnwatched } = desk();
  wait(1);
  act(() => void vi.setSystemTime(Date.now() + 40 * MINUTE));
  const listen = vi.fn();
  window.addEventListener('keydown', listen);
  const went = fireEvent.keyDown(document.body, { code: 'Enter' });
  window.removeEventListener('keydown', listen);
  expect(onUnwatched).toHaveBeenCalledOnce();
  expect(listen).not.toHaveBeenCalled();
  expect(went).toBe(false);
});

test('a clock that is set back begins the time anew, and no more', () => {
  const { onUnwatched } = desk();
  wait(8);
  act(() => void vi.setSystemTime(Date.now() - 600 * MINUTE));
  wait(9.9);
  expect(onUnwatched).not.toHaveBeenCalled();
  wait(0.2);
  expect(onUnwatched).toHaveBeenCalled();
});

test('what holds it off leaves no rest of the time behind', () => {
  const { hindrance, onUnwatched, soon } = desk();
  hindrance.held = true;
  wait(50);
  expect(soon()).toBe(false);
  hindrance.held = false;
  wait(9.4);
  expect(soon()).toBe(false);
  expect(onUnwatched).not.toHaveBeenCalled();
  wait(0.6);
  expect(onUnwatched).toHaveBeenCalled();
});

test('what begins in the last half minute takes the word away', () => {
  const { hindrance, soon } = desk();
  wait(9.8);
  expect(soon()).toBe(true);
  hindrance.held = true;
  wait(0.1);
  expect(soon()).toBe(false);
});

test('while something is printed nothing is covered', () => {
  const { onUnwatched } = desk();
  fireEvent(window, new Event('beforeprint'));
  wait(30);
  expect(onUnwatched).not.toHaveBeenCalled();
  fireEvent(window, new Event('afterprint'));
  wait(9.9);
  expect(onUnwatched).not.toHaveBeenCalled();
  wait(0.1);
  expect(onUnwatched).toHaveBeenCalled();
});

test('nothing is watched for while it is covered, and the time begins when it is opened', () => {
  const { onUnwatched, activate, soon } = desk();
  wait(9.8);
  activate(false);
  expect(soon()).toBe(false);
  wait(30);
  expect(onUnwatched).not.toHaveBeenCalled();
  activate(true);
  wait(9.9);
  expect(onUnwatched).not.toHaveBeenCalled();
});

describe('a plain meeting', () => {
  /** How long nobody touches the laptop of a meeting of 23, in minutes, where it is longer than five. */
  const STILL = {
    'the report is read': 25,
    'the method is read out': 8,
    'the candidates are introduced': 7,
    'papers are handed out': 6,
    'people mark their papers and put them into the box': 18,
    'the box is emptied and the papers are counted unread': 7,
    'the sheet goes round to be signed in ink': 9,
  };

  test('is covered at most twice, so that at most two passwords are typed for it', () => {
    const { onUnwatched, activate } = desk();
    let covers = 0;
    for (const minutes of Object.values(STILL)) {
      onUnwatched.mockClear();
      press();
      wait(minutes);
      if (onUnwatched.mock.calls.length > 0) covers += 1;
      // Somebody opens it.
      activate(false);
      activate(true);
    }
    expect(covers).toBe(2);
  });
});
