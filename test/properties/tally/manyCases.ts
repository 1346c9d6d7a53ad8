import { seeded } from '@test/drivers/seeded';

/**
 * Cases for measuring the command, written to standard output:
 *
 *     npx tsx test/properties/tally/manyCases.ts 100000 50 > cases.ndjson
 *
 * The numbers are cases and papers in each. No two papers of a case are the same object repeated
 * by `times`, so that every one is read.
 */
export function manyCase(index: number, papers: number): string {
  const random = seeded(index);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  return JSON.stringify({
    id: `many-${index}`,
    rules: { profile: pick(['2020', '1990']), overvoteScope: pick(['paper', 'contest']) },
    attendance: { due: papers, present: papers },
    form: {
      contests: [{ id: 'committee', seats: 3, candidates: COMMITTEE }, SECRETARY],
      within: { contest: 'secretary', mustAlsoBeChosenIn: 'committee' },
    },
    round: { kind: 'first' },
    ballots: { issued: papers, voters: papers, returned: papers },
    papers: Array.from({ length: papers }, () => ({
      marks: {
        committee: Object.fromEntries(COMMITTEE.map((name) => [name, pick(MARKS)])),
        secretary: { 丁小宁: pick(MARKS) },
      },
      ...(random() < 0.2 && { writeIns: { committee: [pick(['赵六', '钱七', '孙八'])] } }),
    })),
  });
}

const COMMITTEE = ['丁小宁', '王小宁', '李一鸣', '李大鸣'];
const SECRETARY = { id: 'secretary', seats: 1, candidates: ['丁小宁'] };
const MARKS = ['for', 'for', 'for', 'against', 'against', 'abstain'];

const [, script, cases, papers] = process.argv;
if (script?.endsWith('manyCases.ts')) {
  for (let index = 0; index < Number(cases); index += 1) {
    const text = `${manyCase(index, Number(papers))}\n`;
    await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
  }
}
