/**
 * `npm run bench`: how much the app adds to what must be done anyway. Only ratios taken in one run
 * count, so the app and the bare thing take turns; a goal that is missed fails nothing.
 *
 * `npm run bench -- storing` measures one part, `--small` runs through with few papers.
 */
import { parseArgs } from 'node:util';
import { buildIfChanged } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';
import { bundle } from './bundle';
import { measureBytes } from './bytes';
import { measureCounting } from './counting';
import { Devices } from './devices';
import type { Hall } from './hall';
import { measureKeys } from './keys';
import { measureOpening } from './opening';
import { Progress } from './progress';
import { type Goal, printGoals } from './report';
import { FULL, SMALL } from './sizes';
import { measureStick } from './stick';
import { measureStoring } from './storing';
import { measureVerifying } from './verifying';

interface Part {
  /** What it does with each thing that it measures, for the words in which it fails. */
  readonly done: string;
  /** Twice to three times what it takes on a quiet machine. */
  readonly minutes: number;
  readonly measure: (hall: Hall) => Promise<readonly Goal[]>;
}

const PARTS: Readonly<Record<string, Part>> = {
  keys: { done: 'counted', minutes: 2, measure: measureKeys },
  bytes: { done: 'loaded', minutes: 2, measure: measureBytes },
  opening: { done: 'opened', minutes: 6, measure: measureOpening },
  verifying: { done: 'verified', minutes: 6, measure: measureVerifying },
  storing: { done: 'stored', minutes: 8, measure: measureStoring },
  counting: { done: 'stored', minutes: 8, measure: measureCounting },
  stick: { done: 'stored', minutes: 10, measure: measureStick },
};

/** With browsers of its own, so that no part finds what another left behind. */
async function measure(
  name: string,
  part: Part,
  shared: Pick<Hall, 'origin' | 'script' | 'sizes'>,
): Promise<readonly Goal[]> {
  const devices = new Devices();
  const progress = new Progress(name, part.done);
  try {
    const hall = { ...shared, devices, progress };
    return await progress.within(part.minutes * 60_000, () => part.measure(hall));
  } finally {
    await devices.close();
  }
}

async function bench(names: readonly string[], small: boolean): Promise<boolean> {
  const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0)
    throw new Error(`no part ${unknown.join(', ')}; there are: ${Object.keys(PARTS).join(', ')}`);
  if (!buildIfChanged()) throw new Error('the app was not built');
  const script = await bundle();
  const { port } = await serve();
  const shared = { origin: `http://localhost:${port}`, script, sizes: small ? SMALL : FULL };
  const goals: Goal[] = [];
  const failures: string[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const begun = performance.now();
    try {
      goals.push(...(await measure(name, part, shared)));
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
      console.error(`\nFAILED  ${failures.at(-1)}`);
    }
    console.log(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
  if (small) console.log('\nFew papers: these figures mean nothing.');
  printGoals(goals);
  for (const failure of failures) console.error(`  FAILED  ${failure}`);
  return failures.length === 0;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { small: { type: 'boolean', default: false } },
});
// A part that was given up still waits for something, and would keep the process alive.
bench(positionals, values.small).then(
  (worked) => process.exit(worked ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
