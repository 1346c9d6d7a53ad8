/** `npm test`: everything that must hold, stage after stage; the last line sums it up. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './dependencies.mjs';
import { findBrowser, prepareMachine } from './machine.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installDependencies();
const machineReady = prepareMachine();

const UNIT = 'reports/unit.json';
const E2E = 'reports/e2e.json';
mkdirSync('reports', { recursive: true });

const tool = (path) => [process.execPath, `node_modules/${path}`];
const stages = [
  {
    name: 'format',
    command: [...tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'],
  },
  { name: 'lint', command: [...tool('eslint/bin/eslint.js'), '.', '--max-warnings=0'] },
  { name: 'types', command: [...tool('typescript/bin/tsc'), '-b'] },
  { name: 'layers', command: [process.execPath, 'scripts/layers.mjs'] },
  { name: 'unused', command: tool('knip/bin/knip.js') },
  {
    name: 'unit',
    report: UNIT,
    count: ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests],
    command: [
      ...tool('vitest/vitest.mjs'),
      'run',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT}`,
    ],
  },
  { name: 'build', before: 'dist', command: [process.execPath, 'scripts/build.mjs'] },
  {
    name: 'browsers',
    report: 'reports/browsers.json',
    count: ({ passed, failed }) => [passed, failed],
    command: [process.execPath, 'scripts/oldBrowsers.mjs'],
  },
  {
    name: 'e2e',
    report: E2E,
    count: ({ stats }) => [stats.expected, stats.unexpected + stats.flaky],
    command: [...tool('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
  },
];

const env = {
  ...process.env,
  CI: '1',
  CHROMIUM_PATH: findBrowser() ?? '',
  PLAYWRIGHT_JSON_OUTPUT_FILE: E2E,
};

/** How many tests of a stage passed and failed; a stage without a report counts as one. */
function tally({ report, count }, worked) {
  if (report === undefined) return worked ? [1, 0] : [0, 1];
  if (!existsSync(report)) return [0, 1];
  const [passed, failed] = count(JSON.parse(readFileSync(report, 'utf8')));
  // Coverage that is missing, or a file that does not load, fails the stage and no test.
  return [passed, worked ? failed : Math.max(failed, 1)];
}

function run(stage) {
  console.log(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`);
  const begun = performance.now();
  if (stage.report) rmSync(stage.report, { force: true });
  if (stage.before) rmSync(stage.before, { recursive: true, force: true });
  const [program, ...args] = stage.command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', env });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const [passed, failed] = tally(stage, status === 0);
  console.log(`── ${stage.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  return { name: stage.name, passed, failed, seconds };
}

const results = [
  { name: 'machine', passed: machineReady ? 1 : 0, failed: machineReady ? 0 : 1, seconds: '0.0' },
  ...stages.map(run),
];

console.log('');
for (const { name, passed, failed, seconds } of results) {
  const sign = failed === 0 ? 'ok  ' : 'FAIL';
  console.log(`${sign} ${name.padEnd(8)} ${passed} passed, ${failed} failed, ${seconds} s`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
