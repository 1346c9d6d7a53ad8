import type { Outcome } from '@test/onDisk/findings';

const MOST_FAILURES = 10;
const MOST_CHARACTERS = 300;

/** Runs a trial; what it throws is what went wrong. */
export async function tried(name: string, trial: () => Promise<Outcome>): Promise<Outcome> {
  try {
    const outcome = await trial();
    process.stdout.write(outcome.words.length === 0 ? '.' : 'x');
    return outcome;
  } catch (error) {
    process.stdout.write('E');
    const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return failed(name, words);
  }
}

export const failed = (name: string, words: string): Outcome => ({
  name,
  lost: 0,
  doubled: 0,
  gone: false,
  words: [words],
});

export function figuresOf(outcomes: readonly Outcome[]): string {
  const sum = (of: (one: Outcome) => number) => outcomes.reduce((all, one) => all + of(one), 0);
  return [
    `${outcomes.length} trials, ${sum(({ words }) => Number(words.length > 0))} failed`,
    `meetings gone ${sum(({ gone }) => Number(gone))}`,
    `acknowledged papers lost ${sum(({ lost }) => lost)}, doubled ${sum(({ doubled }) => doubled)}`,
  ].join(' · ');
}

/** The failures on one small page. Answers whether there are none. */
export function printFailures(outcomes: readonly Outcome[]): boolean {
  const red = outcomes.filter(({ words }) => words.length > 0);
  for (const { name, words } of red.slice(0, MOST_FAILURES))
    console.log(`  FAILED  ${name}: ${words.join('; ').slice(0, MOST_CHARACTERS)}`);
  if (red.length > MOST_FAILURES) console.log(`  … and ${red.length - MOST_FAILURES} more`);
  return red.length === 0;
}
