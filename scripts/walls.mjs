/** Holds the rooms of src/ apart (rooms.mjs), and fails when there was nothing to hold. */
import { readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import walls from '../.dependency-cruiser.mjs';
import { roomsKnown } from '../rooms.mjs';

const known = roomsKnown();
const strangers = readdirSync('src', { withFileTypes: true })
  .map((entry) => entry.name)
  .filter((name) => !known.includes(name));
const problems = strangers.map((name) => `src/${name} has no floor in rooms.mjs`);

const { options, ...ruleSet } = walls;
const { output } = await cruise(['src'], { ...options, ruleSet, validate: true }, undefined, {
  tsConfig: extractTSConfig(options.tsConfig.fileName),
});

for (const { rule, from, to } of output.summary.violations) {
  problems.push(`${rule.name}: ${from} → ${to}`);
}

const seen = output.modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source)).length;
const edges = output.modules
  .flatMap(({ dependencies }) => dependencies)
  .filter(({ resolved }) => resolved.startsWith('src/')).length;
// A parser that does not understand the sources finds no modules and no fault.
if (seen === 0 || edges === 0) problems.push('no modules were checked: the walls are not standing');

for (const problem of problems) console.error(problem);
console.log(`${seen} modules, ${edges} imports between them, ${problems.length} faults`);
process.exitCode = problems.length === 0 ? 0 : 1;
