import { type Elected, elect } from '@/election/tally/elect';
import { compare, type Fraction, parseFraction, plus, times } from './fraction';
import type { Named } from './recommendation';

/** What each meeting's votes count; blank in every plan, so the meeting sets them. */
export type Weights = { readonly representatives: Fraction; readonly members: Fraction };

/** As typed; `null` unless both are numbers, and one at least is not nothing. */
export function parseWeights(representatives: string, members: string): Weights | null {
  const [a, b] = [parseFraction(representatives), parseFraction(members)];
  return a === null || b === null || a.num + b.num === 0n
    ? null
    : { representatives: a, members: b };
}

/** Somebody recommended, with the votes and the word of each meeting beside the score. */
export type Merged = {
  readonly name: string;
  readonly representatives: Votes;
  readonly members: Votes;
  readonly score: Fraction;
  /** 1 has the highest score; level ones share a rank. */
  readonly rank: number;
  /** Somebody else has the same score. */
  readonly level: boolean;
};
type Votes = Pick<Named, 'votes' | 'passed'>;

const NOT_NAMED: Votes = { votes: 0, passed: false };

/**
 * The two recommendations as one [plan 3]: score = representatives' votes × a + members' votes × b,
 * highest first; level ones as the representatives, then the members, have them.
 */
export function merge(
  representatives: readonly Named[],
  members: readonly Named[],
  weights: Weights,
): readonly Merged[] {
  const names = new Set([...representatives, ...members].map(({ name }) => name));
  const scored = [...names].map((name) => {
    const by = { representatives: votesOf(representatives, name), members: votesOf(members, name) };
    const score = plus(
      times(weights.representatives, by.representatives.votes),
      times(weights.members, by.members.votes),
    );
    return { name, ...by, score };
  });
  scored.sort((a, b) => compare(b.score, a.score));
  return scored.map((person) => {
    const others = (order: 0 | 1) =>
      scored.filter(({ score }) => compare(score, person.score) === order).length;
    return { ...person, rank: others(1) + 1, level: others(0) > 1 };
  });
}

const votesOf = (named: readonly Named[], name: string): Votes => {
  const found = named.find((person) => person.name === name);
  return found === undefined ? NOT_NAMED : { votes: found.votes, passed: found.passed };
};

/** Those with the highest scores for so many places; who stand level at the last of them is said. */
export function highest(merged: readonly Merged[], places: number): Elected {
  // Ranks the other way up are votes enough for `elect`, which asks who has more and who as many.
  const standings = merged.map(({ name, rank }) => ({ name, votes: merged.length - rank + 1 }));
  return elect(standings, 1, places);
}
