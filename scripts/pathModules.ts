/**
 * Counts, for each act of test/drivers/pathActs.ts, the modules of which a function runs from the key
 * press until the entry is stored, and those that run besides until the screen is drawn again:
 *
 *     npm run paths            counts
 *     npm run paths -- --list  and names
 */
import { Session } from 'node:inspector';
import { register } from 'node:module';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { builtinEnvironments } from 'vitest/runtime';

// tsx knows no style sheets: here one has every class that is asked for.
const hook = `export const load = (url, context, next) => url.endsWith('.css')
  ? { format: 'module', shortCircuit: true, source: 'export default new Proxy({}, { get: (_, name) => String(name) })' }
  : next(url, context)`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
await builtinEnvironments.jsdom.setup(globalThis, {});
const { acts, folders } = await import('../test/drivers/pathActs');

const src = pathToFileURL(resolve('src')).href;
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

/** Modules of which a function ran since the last call; that a module was loaded does not count. */
function modulesRun(): readonly string[] {
  const modules: string[] = [];
  session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
    for (const { url, functions } of result) {
      const [, folder = '', module = ''] =
        url.split(`${src}/`)[1]?.match(/^(\w+)\/(.*\.tsx?)/) ?? [];
      const ran = functions.some(({ ranges }) =>
        ranges.some(({ startOffset, count }) => startOffset > 0 && count > 0),
      );
      if (ran && folders.includes(folder)) modules.push(`${folder}/${module}`);
    }
  });
  return modules.sort();
}

for (const [name, prepare] of Object.entries(acts)) {
  document.body.replaceChildren();
  /** Modules run until the first entry was stored: one list, or none. */
  const stored: (readonly string[])[] = [];
  const act = await prepare(() => {
    if (stored.length === 0) stored.push(modulesRun());
  });
  // What the preparation has left to do is not part of the act.
  await setTimeout(1000);
  modulesRun();
  stored.length = 0;
  await act();
  await setTimeout(1000);
  const [storing = []] = stored;
  const drawing = modulesRun().filter((module) => !storing.includes(module));
  console.log(
    `${name}: ${storing.length} modules until it is stored, and ${drawing.length} to draw it`,
  );
  if (!process.argv.includes('--list')) continue;
  for (const module of storing) console.log(`  ${module}`);
  for (const module of drawing) console.log(`  · ${module}`);
}
process.exit();
