import { boxOpened, press, voted } from '@test/drivers/meetings';
import { expect, test } from 'vitest';

const returned = (count: number) => ({ type: 'returnedCounted', count }) as const;

test('the number is kept as counted: fewer is fine, too many is recorded too', () => {
  const run = press(voted(), 'boxOpened', 'papersMixed');
  expect(run.fork().submit(returned(22)).meeting.round.figures.returned).toBe(22);
  expect(run.submit(returned(25)).meeting.round.figures.returned).toBe(25);
});

test('after the box was opened and the papers mixed, and once', () => {
  expect(voted().refusals(returned(23))).toEqual([
    { code: 'step.openBoxFirst', figures: {} },
    { code: 'step.mixFirst', figures: {} },
  ]);
  expect(press(voted(), 'boxOpened').codes(returned(23))).toEqual(['step.mixFirst']);
  expect(boxOpened().refusals(returned(23))).toEqual([
    { code: 'figure.alreadyRecorded', figures: { figure: 'returned' } },
  ]);
});
