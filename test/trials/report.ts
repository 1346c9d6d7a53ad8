import type { Reckoning } from '@test/onDisk/ledger';

/** What came of one trial. */
export interface Outcome {
  /** By this name it is tried again alone. */
  readonly name: string;
  readonly lost: number;
  readonly doubled: number;
  readonly gone: boolean;
  /** What was done and what went wrong, in words. */
  readonly words: readonly string[];
}

const MOST_FAILURES = 10;
const MOST_CHARACTERS = 300;

/** Collects what the looks of one trial found. */
export class Findings {
  #lost = 0;
  #doubled = 0;
  #gone = false;
  readonly #words: string[] = [];

  /** Answers whether the count goes on. */
  add({ lost, doubled, gone, words }: Reckoning, when: string): boolean {
    this.#lost += lost;
    this.#doubled += doubled;
    this.#gone ||= gone;
    if (lost > 0 && !gone) this.#words.push(`${when}: ${lost} lost`);
    if (doubled > 0) this.#words.push(`${when}: ${doubled} too many`);
    for (const word of words) this.say(`${when}: ${word}`);
    return !gone;
  }

  say(words: string): void {
    this.#words.push(words);
  }

  outcome(name: string, done: string): Outcome {
    const found = this.#words;
    return {
      name,
      lost: this.#lost,
      doubled: this.#doubled,
      gone: this.#gone,
      words: found.length === 0 ? [] : [done, ...found],
    };
  }
}

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
