/**
 * `npm test`: everything that must hold, and how long each stage took; the last line sums it up.
 * `npm run test:quick` leaves out what needs a browser, and what takes longest of the rest.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './dependencies.mjs';
import { findBrowser, prepareMachine } from './machine.mjs';
import { runStages } from './stages.mjs';
import { beginning, testsIn } from './testReports.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installDependencies();
const quick = process.argv.includes('--quick');
const machine = quick || prepareMachine();

const UNIT = 'reports/unit.json';
const E2E = 'reports/e2e.json';
const BROWSERS = 'reports/browsers.json';
mkdirSync('reports', { recursive: true });

/** Counts the tests of a stage by its report, which an earlier run must not have left. */
const counted = (report, count) => ({
  before: () => rmSync(report, { force: true }),
  results(worked) {
    if (!existsSync(report)) return [0, 1];
    const [passed, failed] = count(JSON.parse(readFileSync(report, 'utf8')));
    // Coverage that is missing, or a file that does not load, fails the stage and no test.
    return [passed, worked ? failed : Math.max(failed, 1)];
  },
});

const tool = (path) => [process.execPath, `node_modules/${path}`];
const coverage = quick ? [] : ['--coverage'];
/** Those of one core run two at a time; the longest comes first, so that nothing waits for it at the end. */
const stages = [
  { name: 'types', command: [...tool('typescript-native/bin/tsc'), '-b'] },
  { name: 'lint', command: tool('oxlint/bin/oxlint') },
  {
    name: 'build',
    before: () => rmSync('dist', { recursive: true, force: true }),
    command: [process.execPath, 'scripts/build.mjs'],
    slow: true,
  },
  { name: 'stick', command: [process.execPath, 'scripts/buildStick.mjs'], slow: true },
  { name: 'verifier', command: [process.execPath, 'scripts/buildVerifier.mjs'], slow: true },
  {
    name: 'browsers',
    after: ['build'],
    ...counted(BROWSERS, ({ passed, failed }) => [passed, failed]),
    command: [process.execPath, 'scripts/oldBrowsers.mjs'],
    slow: true,
  },
  { name: 'layers', command: [process.execPath, 'scripts/layers.mjs'] },
  { name: 'unused', command: tool('knip/bin/knip.js'), slow: true },
  {
    name: 'format',
    command: [...tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'],
  },
  {
    name: 'unit',
    cores: 2,
    ...counted(UNIT, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]),
    command: [
      ...tool('vitest/vitest.mjs'),
      'run',
      ...coverage,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT}`,
    ],
  },
  {
    name: 'e2e',
    cores: 2,
    after: ['build', 'stick', 'verifier'],
    ...counted(E2E, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]),
    command: [...tool('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
    slow: true,
  },
].filter(({ slow }) => !quick || !slow);

const env = {
  ...process.env,
  CI: '1',
  CHROMIUM_PATH: findBrowser() ?? '',
  PLAYWRIGHT_JSON_OUTPUT_FILE: E2E,
};
// Only `npm run soak` and one who follows a failure set these.
for (const name of ['SOAK', 'SEED', 'DELAYS']) delete env[name];

const started = performance.now();
const results = [
  { name: 'machine', passed: machine ? 1 : 0, failed: machine ? 0 : 1, seconds: 0, lastLines: [] },
  ...(await runStages(stages, env)),
];
const minutes = (performance.now() - started) / 60_000;

console.log('\nThe slowest tests:');
const tests = testsIn(UNIT, ...(quick ? [] : [E2E]));
for (const { name, ms } of tests.toSorted((a, b) => b.ms - a.ms).slice(0, 10))
  console.log(`${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);

console.log('');
for (const { name, passed, failed, seconds } of results) {
  const sign = failed === 0 ? 'ok  ' : 'FAIL';
  console.log(
    `${sign} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`,
  );
}
// Named once more at the end: often the last lines are all that is kept of a run.
for (const { name, failure } of tests.filter((one) => one.failure !== null))
  for (const line of [`FAILED ${name}`, ...beginning(failure)]) console.log(line);
for (const { name, failed, lastLines } of results.filter((one) => one.failed > 0))
  for (const line of lastLines) console.log(`${name} (${failed} failed): ${line}`);
console.log(`${minutes.toFixed(1)} minutes`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
