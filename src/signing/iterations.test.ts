import { expect, test, vi } from 'vitest';
import {
  calibrate,
  FEWEST_ITERATIONS,
  iterationsOfThisDevice,
  MOST_ITERATIONS,
  TARGET_MS,
} from './iterations';

/** A device on which a million iterations take so long. */
function device(msPerMillion: number, idle = 0) {
  let now = 5_000;
  const derive = vi.fn((iterations: number) => {
    now += idle + (iterations / 1_000_000) * msPerMillion;
    return Promise.resolve();
  });
  return { derive, now: () => now };
}

test('a slow device stays at the fewest iterations', async () => {
  expect(await calibrate(device(5_000))).toBe(FEWEST_ITERATIONS);
  expect(await calibrate(device(TARGET_MS / 0.6))).toBe(FEWEST_ITERATIONS);
});

test('a fast device goes up to about a third of a second', async () => {
  const iterations = await calibrate(device(158));
  expect(iterations % 10_000).toBe(0);
  expect((iterations / 1_000_000) * 158).toBeCloseTo(TARGET_MS, -1);
});

test('a first measurement that was disturbed is taken again', async () => {
  const slowToStart = device(100, 60);
  const iterations = await calibrate(slowToStart);
  expect(slowToStart.derive.mock.calls.length).toBeGreaterThan(1);
  expect(iterations).toBeGreaterThan(2_200_000);
});

test('a clock that stands still ends at the cap', async () => {
  expect(await calibrate(device(0))).toBe(MOST_ITERATIONS);
});

test('this page is measured once', async () => {
  const derive = vi.spyOn(crypto.subtle, 'deriveKey');
  const first = await iterationsOfThisDevice();
  const calls = derive.mock.calls.length;
  expect(await iterationsOfThisDevice()).toBe(first);
  expect(derive.mock.calls.length).toBe(calls);
  expect(first).toBeGreaterThanOrEqual(FEWEST_ITERATIONS);
});
