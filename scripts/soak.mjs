/**
 * `npm run soak`: everything of which `npm test` runs a sample, whole and from another seed each
 * time: a million elections counted twice, 50,000 paths through a meeting, every byte of a file,
 * twenty times the runs of each property, and the browser tests that take too long; and all unit tests
 * once more, in another order and with what the store does coming late. Hours.
 *
 *     npm run soak -- lifecycle        only the files whose path contains this
 *     SEED=123 npm run soak            what an earlier run did
 *
 * What it finds is added to test/regressions.ts, where each run tries it first.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { findBrowser, prepareMachine } from './machine.mjs';
import { sampledTests } from './sampledTests.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installDependencies();

const asked = process.argv.slice(2);
const seed = process.env.SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const env = { ...process.env, SOAK: '1', SEED: seed, CHROMIUM_PATH: findBrowser() ?? '' };
console.log(`SEED=${seed}`);

function runs(args, changed = {}) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...env, ...changed },
  });
  console.log(`── ${((performance.now() - started) / 60_000).toFixed(1)} minutes\n`);
  return status === 0;
}

const files = sampledTests().filter(
  (file) => asked.length === 0 || asked.some((part) => file.includes(part)),
);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=./scripts/soakReporter.mjs'];
const unit = files.length === 0 || runs([...vitest, ...files]);
const shuffled = ['--pass-with-no-tests', '--sequence.shuffle.files', `--sequence.seed=${seed}`];
const late = runs([...vitest, ...shuffled, ...asked], { SOAK: undefined, DELAYS: '1' });
// Where only files of the other kind were asked for there is nothing to do in a browser.
const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--pass-with-no-tests'];
const browser = prepareMachine() && buildIfChanged() && runs([...playwright, ...asked]);

const green = unit && late && browser;
console.log(`${green ? 'green' : 'red'}, SEED=${seed}`);
process.exitCode = green ? 0 : 1;
