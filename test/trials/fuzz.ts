/**
 * `npm run fuzz`: files that are no meetings, or were ones before something happened to them, are
 * checked as the app checks a file that a person chose. None may make the check fail, none may take
 * it longer than two seconds, and none may be accepted that says anything else than what was recorded.
 *
 *     npm run fuzz -- 5000            as many files, 100,000 where nothing is said
 *     npm run fuzz -- --only 1234     one of them; SEED=… begins elsewhere
 */
import { parseArgs } from 'node:util';
import { seeded } from '@test/drivers/seeded';
import { chanceOf } from './fuzzed/chance';
import { type Fuzzed, fileOf, recordedMeetings } from './fuzzed/fileOf';
import { judge, originalsOf, type Verdict } from './fuzzed/judge';
import { SEED } from './seed';

const COUNT = 100_000;
const MOST_FAILURES = 10;
const MOST_CHARACTERS = 200;
const REPORT_EVERY = 5000;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' } },
});
const numbers =
  values.only === undefined
    ? Array.from({ length: Number(positionals[0] ?? COUNT) }, (_, i) => i + 1)
    : [Number(values.only)];

const recorded = recordedMeetings();
const originals = originalsOf(recorded);
const codes = new Map<string, number>();
let slowest: { readonly milliseconds: number; readonly name: string } = {
  milliseconds: 0,
  name: '',
};
let failures = 0;

function note({ said, milliseconds, wrong }: Verdict, { name }: Fuzzed, number: number): void {
  codes.set(said, (codes.get(said) ?? 0) + 1);
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, name };
  if (wrong === null) return;
  failures += 1;
  if (failures <= MOST_FAILURES)
    console.log(
      `  FAILED  SEED=${SEED} --only ${number}: ${name}: ${wrong}`.slice(0, MOST_CHARACTERS),
    );
}

const begun = performance.now();
for (const number of numbers) {
  const fuzzed = fileOf(recorded, chanceOf(seeded(SEED + number)));
  note(await judge(fuzzed, originals), fuzzed, number);
  if (number % REPORT_EVERY === 0) console.log(`${number} files, ${failures} failed`);
}

const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
const said = [...codes].toSorted(([, one], [, other]) => other - one);
console.log(said.map(([code, times]) => `${code} ${times}`).join(' · '));
console.log(`the slowest took ${Math.round(slowest.milliseconds)} ms (${slowest.name})`);
console.log(`fuzz: ${numbers.length} files, ${failures} failed · ${minutes} minutes`);
console.log(`${failures === 0 ? 'green' : 'RED'}, SEED=${SEED}`);
process.exitCode = failures === 0 ? 0 : 1;
