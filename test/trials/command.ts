import { parseArgs } from 'node:util';
import type { Outcome } from '@test/onDisk/findings';
import { figuresOf, printFailures } from './report';
import { SEED } from './seed';

/** Which trials are run, by their names. */
export type Only = (trial: { readonly name: string }) => boolean;

/** What is said by automake, too, where nothing was tried. */
const SKIPPED = 77;

interface Options {
  /** How many are tried where the command line does not say. */
  readonly count: number;
  /** Whether one can be tried alone: not where each goes on from the one before. */
  readonly alone: boolean;
}

/**
 * Runs the trials as a command: how many, and one alone by `--only`. Its words come last, for a
 * person who comes back after an hour.
 */
export function command(
  name: string,
  { count, alone }: Options,
  trials: (count: number, only: Only) => Promise<readonly Outcome[] | { readonly skipped: string }>,
): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' } },
  });
  if (values.only !== undefined && !alone) throw new Error('no trial of these stands alone');
  const asked = positionals[0] === undefined ? count : Number(positionals[0]);
  const only: Only = (trial) => values.only === undefined || trial.name === values.only;
  const begun = performance.now();
  // Something that hangs would keep the process alive.
  trials(asked, only).then(
    (outcomes) => {
      if ('skipped' in outcomes) {
        console.log(`${name}: SKIPPED, ${outcomes.skipped}`);
        process.exit(SKIPPED);
      }
      const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
      console.log(`\n${name}: ${figuresOf(outcomes)} · ${minutes} minutes`);
      const green = printFailures(outcomes) && outcomes.length > 0;
      console.log(`${green ? 'green' : 'RED'}, SEED=${SEED}`);
      process.exit(green ? 0 : 1);
    },
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
