import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { chooseCoverAfter, readCoverAfter, useCoverAfter } from './coverAfter';

test('ten minutes, until others are chosen, which this device remembers', () => {
  const { result } = renderHook(() => useCoverAfter());
  expect(result.current).toBe(10);
  act(() => chooseCoverAfter(3));
  expect(result.current).toBe(3);
  expect(readCoverAfter(localStorage.getItem('jipiaotai.coverAfter'))).toBe(3);
  act(() => chooseCoverAfter(10));
});

test.each([null, '', '0', '1', '31', '3.5', 'never', 'NaN'])(
  'what cannot be believed leaves the ten minutes: %s',
  (text) => {
    expect(readCoverAfter(text)).toBe(10);
  },
);

test('where nothing can be remembered it is chosen all the same', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('storage is switched off');
  });
  const { result } = renderHook(() => useCoverAfter());
  act(() => chooseCoverAfter(30));
  expect(result.current).toBe(30);
  act(() => chooseCoverAfter(10));
});
