import { boxOpened, declaredVoid, sheetDrawn, signedIn, voted } from '@test/drivers/meetings';
import { expect, test } from 'vitest';
import { correctionMode } from './figureCorrection';

const counted = ['present', 'received', 'issued', 'voters', 'leftOver'] as const;

test('until the box is opened what was counted is counted again, after that it is put right', () => {
  for (const figure of counted) {
    expect(correctionMode(voted().meeting, figure)).toBe('countAgain');
    expect(correctionMode(boxOpened().meeting, figure)).toBe('putRight');
  }
});

test('returned papers can always be counted again, and who is due never was', () => {
  expect(correctionMode(boxOpened().meeting, 'returned')).toBe('countAgain');
  expect(correctionMode(voted().meeting, 'due')).toBe('putRight');
});

test('a figure stands still while it is missing, under a sheet, in a void round, and at the end', () => {
  expect(correctionMode(signedIn().meeting, 'present')).toBeNull();
  expect(correctionMode(voted().meeting, 'returned')).toBeNull();
  expect(correctionMode(sheetDrawn().meeting, 'returned')).toBeNull();
  expect(correctionMode(declaredVoid().meeting, 'returned')).toBeNull();
  for (const ending of ['closed', 'notHeld', 'handedOver'] as const)
    expect(correctionMode({ ...boxOpened().meeting, ending }, 'returned')).toBeNull();
});
