import { expect, test } from 'vitest';
import { pinIsTrivial } from './pin';

const DATE = '2026-11-22';

test.each([
  '111111',
  '123456',
  '890123',
  '654321',
  '０００００００',
  '261122',
  '20261122',
  '112226',
  '221126',
  '202611',
])('%s is what anybody would try first', (pin) => expect(pinIsTrivial(pin, DATE)).toBe(true));

test.each(['246801', '135792', '112233', '261123', '1234568'])('%s is not', (pin) =>
  expect(pinIsTrivial(pin, DATE)).toBe(false),
);

test('where no date is set none is compared', () =>
  expect(pinIsTrivial('261122', null)).toBe(false));
