import { COUNTING_DEFAULTS } from '@/election/state/method';
import type { Found } from './desk';

/** How papers are marked: no two candidates get the same votes. */
const WAYS = ['ooox', 'oox-', 'o-xx', 'oxo-', 'xooo'] as const;

/** What of the papers is there, and what is not as it was. */
export interface Reckoning {
  readonly lost: number;
  readonly doubled: number;
  readonly gone: boolean;
  /** What else is not as it must be, in words. */
  readonly words: readonly string[];
}

/** The pile as the counter has it: how each acknowledged paper was marked, one behind the other. */
export class Ledger {
  readonly #papers: string[];
  /** Typed, and the word did not come: it may be there or not. */
  #uncertain: string | null = null;

  constructor(papers: readonly string[] = []) {
    this.#papers = [...papers];
  }

  copy(): Ledger {
    return new Ledger(this.#papers);
  }

  get length(): number {
    return this.#papers.length;
  }

  /** How the paper is marked that is typed next. */
  get next(): string {
    return WAYS[this.#papers.length % WAYS.length] ?? '';
  }

  get nextPlace() {
    return placeAfter(this.#papers.length);
  }

  acknowledged(marks: string): void {
    this.#papers.push(marks);
  }

  typed(marks: string): void {
    this.#uncertain = marks;
  }

  /** Compares what the page says, and goes on from there, so that each loss is reckoned once. */
  reckon(found: Found): Reckoning {
    const expected = this.#papers.length;
    if (found.kind === 'shut')
      return { lost: expected, doubled: 0, gone: true, words: [found.words] };
    const { entered, packet, place, votes } = found;
    if (this.#uncertain !== null && entered > expected) this.#papers.push(this.#uncertain);
    this.#uncertain = null;
    const words: string[] = [];
    const due = placeAfter(entered);
    if (packet !== due.packet || place !== due.place)
      words.push(`${entered} papers and asks for packet ${packet}, place ${place}`);
    const doubled = Math.max(0, entered - this.#papers.length);
    if (entered <= this.#papers.length) {
      this.#papers.length = entered;
      const counted = votesOn(this.#papers);
      if (counted.join() !== votes.join())
        words.push(`votes ${votes.join()} for ${counted.join()}`);
    } else {
      while (this.#papers.length < entered) this.#papers.push('');
    }
    return { lost: Math.max(0, expected - entered), doubled, gone: false, words };
  }
}

const placeAfter = (papers: number) => ({
  packet: Math.floor(papers / COUNTING_DEFAULTS.packetSize) + 1,
  place: (papers % COUNTING_DEFAULTS.packetSize) + 1,
});

const votesOn = (papers: readonly string[]): readonly number[] =>
  [0, 1, 2, 3].map((row) => papers.filter((marks) => marks[row] === 'o').length);
