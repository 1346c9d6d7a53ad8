import type { Reckoning } from './ledger';

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
