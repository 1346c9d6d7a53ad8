import { spawn } from 'node:child_process';

/** Of a stage that failed, to be printed again in the summary. */
const MOST_LINES = 12;

/** What the tests are promised to run on; a stage that keeps both busy runs alone. */
const CORES = 2;

/**
 * Runs one stage. Beside others its output is kept until it ends, so that it stands together; alone
 * it prints as it goes.
 */
function run({ command, cores = 1 }, env) {
  const alone = cores === CORES;
  const [program, ...args] = command;
  return new Promise((resolve) => {
    const output = [];
    const stdio = alone ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, args, { env, stdio });
    child.stdout?.on('data', (part) => output.push(part));
    child.stderr?.on('data', (part) => output.push(part));
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => resolve({ worked: status === 0, output: Buffer.concat(output) }));
  });
}

const heading = (name) => `\n── ${name} ${'─'.repeat(60 - name.length)}`;

/**
 * Runs stages in their order, side by side as far as the cores go. A stage whose `after` failed is
 * not run and counts as failed; any other runs whatever became of those before it.
 *
 * @param stages `{ name, command, cores, after, before, results }`: `before()` is called when it
 * starts, `results(worked)` when it ended and answers how many tests passed and failed. Of a stage that
 * ran beside others the answer holds the last lines that it printed; one that ran alone printed as it went.
 */
export async function runStages(stages, env) {
  const results = new Map();
  const waiting = [...stages];
  const running = new Set();
  let free = CORES;

  async function carryOut(stage) {
    const { name, cores = 1, results: count = (worked) => (worked ? [1, 0] : [0, 1]) } = stage;
    const started = performance.now();
    stage.before?.();
    if (cores === CORES) console.log(heading(name));
    const { worked, output } = await run(stage, env);
    if (cores < CORES) console.log(`${heading(name)}\n${output}`.trimEnd());
    const seconds = (performance.now() - started) / 1000;
    const [passed, failed] = count(worked);
    console.log(`── ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
    const lines = output
      .toString()
      .split('\n')
      .filter((line) => line.trim() !== '');
    const lastLines = lines.slice(-MOST_LINES);
    results.set(name, { name, passed, failed, seconds, lastLines });
  }

  while (waiting.length > 0 || running.size > 0) {
    for (const stage of [...waiting]) {
      const { name, cores = 1, after = [] } = stage;
      const needed = after.filter((other) => stages.some((one) => one.name === other));
      if (needed.some((other) => results.get(other)?.failed > 0)) {
        waiting.splice(waiting.indexOf(stage), 1);
        console.log(`${heading(name)}\nnot run: ${needed.join(', ')} failed`);
        results.set(name, { name, passed: 0, failed: 1, seconds: 0, lastLines: ['not run'] });
      } else if (cores <= free && needed.every((other) => results.has(other))) {
        waiting.splice(waiting.indexOf(stage), 1);
        free -= cores;
        const done = carryOut(stage).then(() => {
          running.delete(done);
          free += cores;
        });
        running.add(done);
      }
    }
    if (running.size > 0) await Promise.race(running);
  }
  return stages.map(({ name }) => results.get(name));
}
