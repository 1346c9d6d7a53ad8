import fc, { type RunDetails } from 'fast-check';
import { expect } from 'vitest';

/** `npm run soak` sets SOAK: what `npm test` samples then runs whole. */
export const SOAK = process.env.SOAK !== undefined;

/**
 * Where all chance in the tests begins. `npm test` always begins here, so that two runs are alike;
 * `npm run soak` begins elsewhere each time, and SEED=… begins where it found something.
 */
const FIXED_SEED = 20_261_122;
export const SEED = Number(process.env.SEED ?? FIXED_SEED);

/** How many times a property is tried. */
export const runs = (sample: number, whole = sample * 20): number => (SOAK ? whole : sample);

const MOST_CHARACTERS = 3000;

function shortened(text: string, lines: number): string {
  const [first, ...rest] = text.split('\n');
  const kept = [first, ...rest.slice(0, lines - 1)].join('\n');
  return kept.length > MOST_CHARACTERS ? `${kept.slice(0, MOST_CHARACTERS)} …` : kept;
}

/** The line of the test that failed, without those of the libraries below it. */
const placeOf = (error: Error): string =>
  error.stack
    ?.split('\n')
    .find((line) => /\/(src|test)\//.test(line))
    ?.trim() ?? '';

/** A failure on one small page: the seed, the shortest way to it, what went wrong, how to see it again. */
function described(details: RunDetails<unknown>): string {
  const { seed, numRuns, numShrinks, numSkips, counterexample, errorInstance } = details;
  const { currentTestName = '', testPath = '' } = expect.getState();
  const example: readonly unknown[] = Array.isArray(counterexample) ? counterexample : [];
  const wrong =
    errorInstance instanceof Error
      ? [shortened(errorInstance.message, 6), placeOf(errorInstance)]
      : [`not enough that could be tried: ${numSkips} were passed over`];
  const soak = SOAK ? 'SOAK=1 ' : '';
  const name = currentTestName.replaceAll(' > ', '.*').replace(/[^.*\p{L}\p{N} ,:-]/gu, '.');
  return [
    `seed ${seed}, run ${numRuns}, shortened ${numShrinks} times to`,
    ...example.slice(0, 6).map((value) => `  ${shortened(fc.stringify(value), 1)}`),
    ...wrong,
    `again: ${soak}SEED=${seed} npx vitest run ${testPath.replace(`${process.cwd()}/`, '')} -t '${name}'`,
    'For good: add it to test/regressions.ts.',
  ].join('\n');
}

fc.configureGlobal({ seed: SEED, numRuns: runs(100) });
fc.installGlobalPlugin(() => ({
  onAllRunsComplete(details) {
    if (!details.failed) return;
    const failure = new Error(described(details));
    // The lines of the libraries say nothing; where it failed stands in the message.
    failure.stack = failure.message;
    throw failure;
  },
}));
