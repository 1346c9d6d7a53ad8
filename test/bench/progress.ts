import { setTimeout as after } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** A step of the slowest part takes a few seconds on a quiet machine. */
const STILL_MS = 60_000;
const LOOK_MS = 500;
const ANSWER_MS = 3_000;
/** Of what the page says, as much as a line of an error message bears. */
const SAID_LENGTH = 400;

/** Where a part stands and since when, and the page it is at, so that a failure can say so. */
export class Progress {
  readonly #part: string;
  /** What the part does with each thing that it measures: "stored". */
  readonly #done: string;
  #reached = 'the beginning';
  #reachedAt = performance.now();
  #page: Page | null = null;
  #complaint = '';

  constructor(part: string, done: string) {
    this.#part = part;
    this.#done = done;
  }

  /** A measuring step begins: what, and how many of how many. */
  step(what: string): void {
    console.log(`${this.#part}: ${what}`);
    this.reached(what);
  }

  /** Something was measured: "paper 210". */
  reached(what: string): void {
    this.#reached = what;
    this.#reachedAt = performance.now();
  }

  /** The page that a failure reports is the one that was worked at last. */
  at(page: Page): void {
    this.#page = page;
  }

  /** Keeps the last thing that a new page complains of. */
  listenTo(page: Page): void {
    const complain = (text: string) => {
      this.#complaint = text;
    };
    page.on('pageerror', ({ message }) => complain(message));
    page.on('crash', () => complain('the page crashed'));
    page.on('console', (message) => {
      if (message.type() === 'error') complain(message.text());
    });
    this.at(page);
  }

  /** Runs the part; where it fails, stands still or takes too long, that is said in words. */
  async within<T>(limitMs: number, work: () => Promise<T>): Promise<T> {
    this.#reachedAt = performance.now();
    const ended = new AbortController();
    try {
      return await Promise.race([work(), this.#untilLate(limitMs, ended.signal)]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${this.#part}: ${reason}; ${await this.#pageSaid()}`, { cause: error });
    } finally {
      ended.abort();
    }
  }

  async #untilLate(limitMs: number, ended: AbortSignal): Promise<never> {
    const begun = performance.now();
    while (!ended.aborted) {
      await after(LOOK_MS);
      const now = performance.now();
      if (now - this.#reachedAt > STILL_MS)
        throw new Error(`nothing ${this.#done} for ${STILL_MS / 1000} s after ${this.#reached}`);
      if (now - begun > limitMs)
        throw new Error(
          `not done within ${limitMs / 60_000} minutes, stopped after ${this.#reached}`,
        );
    }
    throw new Error('the part has ended');
  }

  async #pageSaid(): Promise<string> {
    const page = this.#page;
    if (page === null) return 'no page was open';
    const said = await Promise.race([
      page
        .evaluate(() => document.body.innerText)
        .then(
          (text) => `the page said: ${text.replaceAll(/\s+/g, ' ').slice(0, SAID_LENGTH)}`,
          (error: unknown) => `the page could not be asked: ${String(error)}`,
        ),
      after(ANSWER_MS, `the page did not answer within ${ANSWER_MS / 1000} s`),
    ]);
    return this.#complaint === '' ? said : `${said}; its last error was: ${this.#complaint}`;
  }
}
