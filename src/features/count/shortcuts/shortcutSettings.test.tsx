import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import {
  changeShortcut,
  chooseLayout,
  readAloud,
  readShortcuts,
  resetShortcuts,
  useLayout,
  useShortcutSettings,
} from './shortcutSettings';
import { capOf } from './shortcuts';

const KEY = 'jipiaotai.keys';
const GIVEN = { layout: 'pad', changed: { pad: {}, left: {} }, aloud: false };

afterEach(() => {
  act(() => {
    resetShortcuts();
    chooseLayout('left');
    resetShortcuts();
    chooseLayout('pad');
    readAloud(false);
  });
});

test('what was chosen is there at once, and is remembered as it will be read', () => {
  const { result } = renderHook(() => useLayout());
  expect(capOf(result.current, 'fill')).toBe('-');
  act(() => chooseLayout('left'));
  act(() => changeShortcut('fill', 'KeyB'));
  expect(capOf(result.current, 'fill')).toBe('B');
  expect(readShortcuts(localStorage.getItem(KEY))).toEqual({
    layout: 'left',
    changed: { pad: {}, left: { fill: 'KeyB' } },
    aloud: false,
  });
  act(() => resetShortcuts());
  expect(capOf(result.current, 'fill')).toBe('Z');
  const chosen = renderHook(() => useShortcutSettings());
  act(() => readAloud(true));
  expect(chosen.result.current).toMatchObject({ layout: 'left', aloud: true });
});

test.each([
  null,
  '',
  'not JSON',
  '{}',
  JSON.stringify({ ...GIVEN, layout: 'middle' }),
  JSON.stringify({ ...GIVEN, changed: { pad: { jump: 'KeyX' }, left: {} } }),
  // Two of one key, one that is reserved, and ○ beside ×.
  JSON.stringify({ ...GIVEN, changed: { pad: { fill: 'Digit3' }, left: {} } }),
  JSON.stringify({ ...GIVEN, changed: { pad: { fill: 'Tab' }, left: {} } }),
  JSON.stringify({ ...GIVEN, layout: 'left', changed: { pad: {}, left: { fill: 'KeyX' } } }),
])('what cannot be believed leaves the keys that the pad comes with: %s', (text) => {
  expect(readShortcuts(text)).toEqual(GIVEN);
});

test('where nothing can be remembered the keys are changed all the same', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('storage is switched off');
  });
  const { result } = renderHook(() => useLayout());
  act(() => chooseLayout('left'));
  expect(result.current.name).toBe('left');
});
