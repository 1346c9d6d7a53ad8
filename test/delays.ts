import { seeded } from './drivers/seeded';
import { SEED } from './random';

/**
 * `npm run soak` sets DELAYS: then what React and the database in memory do next often comes some
 * milliseconds late, as on a busy machine, but in its order. A test that looks too early fails here.
 */
function delayWhatComesNext(): void {
  const chance = seeded(SEED);
  // The real ones, also where a test has put clocks of its own in their place.
  const { setImmediate: atOnce, setTimeout: later } = globalThis;
  const line: (() => void)[] = [];

  function goOn() {
    if (chance() < 0.3) later(first, 12 * chance());
    else atOnce(first);
  }
  function first() {
    const task = line.shift();
    if (line.length > 0) goOn();
    task?.();
  }
  const setImmediate = (task: () => void) => {
    line.push(task);
    if (line.length === 1) goOn();
  };
  Object.assign(globalThis, { setImmediate, delays: true });
}

// A worker runs the setup once for each file.
if (process.env.DELAYS !== undefined && !('delays' in globalThis)) delayWhatComesNext();
