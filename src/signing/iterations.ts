import { wrappingKey } from './wrappingKey';

/** Never fewer, however slow the device (domain §11.2). */
export const FEWEST_ITERATIONS = 600_000;
/** A clock that tells nothing must not make a PIN take a minute. */
export const MOST_ITERATIONS = 10_000_000;
/** Milliseconds that one derivation should take: about a third of a second. */
export const TARGET_MS = 333;
/** Measured again this often where a measurement still falls short. */
const TRIES = 4;

/** What measuring needs from outside; a test hands in its own. */
export interface CalibrationDevice {
  derive(iterations: number): Promise<unknown>;
  /** Milliseconds, from any origin. */
  now(): number;
}

/** Iterations with which one derivation takes about a third of a second on this device. */
export async function calibrate(device: CalibrationDevice): Promise<number> {
  let iterations = FEWEST_ITERATIONS;
  for (let i = 0; i < TRIES && iterations < MOST_ITERATIONS; i++) {
    const begun = device.now();
    await device.derive(iterations);
    const factor = TARGET_MS / Math.max(device.now() - begun, 1);
    // Near enough: another measurement would only follow the noise.
    if (factor <= 1.25) return iterations;
    iterations = Math.min(Math.round((iterations * factor) / 10_000) * 10_000, MOST_ITERATIONS);
  }
  return iterations;
}

const thisDevice: CalibrationDevice = {
  derive: (iterations) => wrappingKey('000000', new Uint8Array(16), iterations),
  now: () => performance.now(),
};

let measured: Promise<number> | undefined;

/** Iterations for keys made on this page, measured once. */
export const iterationsOfThisDevice = (): Promise<number> => (measured ??= calibrate(thisDevice));
