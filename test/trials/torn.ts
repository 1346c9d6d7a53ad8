/**
 * `npm run torn`: a meeting in mid-count whose browser was killed, and the end of a log torn on the
 * disk. Chromium appends behind a torn record and at the next start but one deletes the database of
 * the origin (google/leveldb#1287), so each profile is opened, counted on, closed, and opened again.
 *
 *     npm run torn -- 8                      as many ends of each kind, 64 where nothing is said
 *     npm run torn -- --only indexedDB/cut/3 one of them; SEED=… begins elsewhere
 */
import type { App } from '@test/onDisk/browser';
import { ENDS, type End } from '@test/onDisk/ends';
import type { Outcome } from '@test/onDisk/findings';
import { type Base, killedInMidCount } from '@test/onDisk/midCount';
import { LOGS, type LogName, onACopy, type TornEnd } from '@test/onDisk/tornEnd';
import { builtApp } from './app';
import { command } from './command';
import { failed, figuresOf, tried } from './report';
import { SEED } from './seed';

const trialsOf = (log: LogName, end: End, count: number): readonly TornEnd[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `${log}/${end}/${i + 1}`,
    log,
    end,
    seed: SEED + 1000 * (ENDS.indexOf(end) + 1) + i + 1,
  }));

async function tryEach(
  base: Base,
  trials: readonly TornEnd[],
  app: App,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const trial of trials)
    outcomes.push(await tried(trial.name, () => onACopy(base, trial, app)));
  console.log(`\n${trials[0]?.log}, ${trials[0]?.end}: ${figuresOf(outcomes)}`);
  return outcomes;
}

command('torn', { count: 64, alone: true }, async (count, only) => {
  const app = await builtApp();
  const base = await killedInMidCount(app);
  const outcomes: Outcome[] = [];
  for (const log of Object.keys(LOGS) as LogName[]) {
    const asked = ENDS.map((end) => trialsOf(log, end, count).filter(only)).filter(
      (trials) => trials.length > 0,
    );
    if (asked.length > 0 && LOGS[log](base.profile) === null)
      outcomes.push(failed(log, 'the profile has no such log: nothing could be torn'));
    else for (const trials of asked) outcomes.push(...(await tryEach(base, trials, app)));
  }
  return outcomes;
});
