import { expect, test } from 'vitest';
import { capOf, capOfRow, type KeyPress, PAD_KEYS, padAct } from './keys';

const key = (code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  isComposing: false,
  keyCode: 0,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

test('no place on the keyboard means two things, and every key has a cap', () => {
  const codes = PAD_KEYS.flatMap((one) => one.codes);
  expect(new Set(codes).size).toBe(codes.length);
  expect(PAD_KEYS.every(({ cap }) => cap !== '')).toBe(true);
});

test('digits above the letters and on the pad are the same rows; 0 is the tenth', () => {
  expect(padAct(key('Digit1'))).toEqual({ do: 'row', row: 0 });
  expect(padAct(key('Numpad1'))).toEqual({ do: 'row', row: 0 });
  expect(padAct(key('Numpad0'))).toEqual({ do: 'row', row: 9 });
  expect(padAct(key('KeyR'))).toEqual({ do: 'row', row: 13 });
});

test('with NumLock off the numeric pad sends arrows as keys, and the same places', () => {
  expect(padAct({ ...key('Numpad8'), ...{ key: 'ArrowUp' } })).toEqual({ do: 'row', row: 7 });
  expect(padAct({ ...key('NumpadDecimal'), ...{ key: 'Delete' } })).toEqual({ do: 'illegible' });
});

test('fourteen rows have a key; beyond twenty there are arrows and touch', () => {
  expect(Array.from({ length: 14 }, (_, row) => capOfRow(row)).join('')).toBe('1234567890QWER');
  expect(capOfRow(20)).toBeNull();
});

test('the key that stores and the others stand on their caps', () => {
  expect(capOf('store')).toBe('Enter');
  expect(padAct(key('NumpadEnter'))).toEqual({ do: 'store' });
  expect(capOf('blank')).toBe('/');
});

test('while an input method composes, no key is ours', () => {
  expect(padAct(key('Enter', { isComposing: true }))).toBeNull();
  expect(padAct(key('Digit1', { keyCode: 229 }))).toBeNull();
});

test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('%s makes it a shortcut of others', (held) => {
  expect(padAct(key('Digit1', { [held]: true }))).toBeNull();
});

test('other keys are left alone', () => {
  expect(padAct(key('Tab'))).toBeNull();
  expect(padAct(key('F5'))).toBeNull();
});
