import type { Method } from '@/election/events/meeting';
import type { SheetContest } from '@/election/events/resultSheet';
import { dueAndPresent, quorum } from '@/election/rules/roster/attendance';
import type { Meeting } from '@/election/state/meeting';
import {
  type Comparator,
  type MajorityBase,
  PROFILES,
  type Profile,
  type Quorum,
} from '@/election/tally/rules';

type Counted = NonNullable<SheetContest['result']>;

/**
 * `tiedAtLastSeat`: level with others, too many for the seats left; `beyondSeats`: enough votes, but
 * those with more have the seats; `belowThreshold`: too few votes, and `noVotes` none at all.
 */
export type PersonOutcome =
  | 'elected'
  | 'tiedAtLastSeat'
  | 'beyondSeats'
  | 'belowThreshold'
  | 'noVotes';

/** What became of a person with so many votes, read off the contest's result. */
export function outcomeOf(
  { elected, next, threshold }: Pick<Counted, 'elected' | 'next' | 'threshold'>,
  name: string,
  votes: number,
): PersonOutcome {
  if (elected.includes(name)) return 'elected';
  const tied = next !== null && next.kind !== 'supplementary' && next.candidates.includes(name);
  if (tied) return 'tiedAtLastSeat';
  if (votes === 0) return 'noVotes';
  return votes >= (threshold ?? 1) ? 'beyondSeats' : 'belowThreshold';
}

/** By what a contest was decided. */
export interface WhyRule {
  readonly base: { readonly name: MajorityBase; readonly value: number };
  readonly comparator: Comparator;
  /** The fewest votes that pass; `null` in a run-off by plurality. */
  readonly threshold: number | null;
  readonly profile: Profile;
  /** The meeting adopted something else here than the regulation's usual value. */
  readonly ownRule: boolean;
  /** Whether the base counts people with the right to vote, of whom [2020] art. 5 speaks. */
  readonly ofVoters: boolean;
}

/** One person, listed or written in. */
export interface WhyPerson {
  readonly name: string;
  readonly votes: number;
  readonly outcome: PersonOutcome;
  /** From 1, by votes among everybody; those level share it. */
  readonly position: number;
  /** The others with as many votes. */
  readonly level: readonly string[];
  /** Exactly half of the base, where more than half is needed. */
  readonly exactlyHalf: boolean;
  /** Bases other than the adopted one with which it would have gone the other way for this person. */
  readonly otherwiseBy: readonly ('due' | 'present')[];
}

/** Why a contest went as it did; people stand most votes first, level ones as on the paper. */
export interface WhyContest {
  readonly rule: WhyRule;
  readonly seats: number;
  /** How many people had enough votes. */
  readonly passed: number;
  readonly elected: number;
  readonly next: Counted['next'];
  /** Votes of each of those level at the last seat; `null` where nobody is. */
  readonly tiedVotes: number | null;
  readonly people: readonly WhyPerson[];
}

/** Reads the reasons off what was counted; nothing is decided here a second time. */
export function whyContest(
  method: Method,
  { seats, result }: { readonly seats: number; readonly result: Counted },
): WhyContest {
  const standings = [...result.candidates, ...result.writeIns]
    .map(({ name, for: votes }) => ({ name, votes }))
    .sort((a, b) => b.votes - a.votes);
  const people = standings.map(({ name, votes }) => whyPerson(name, votes, method, result));
  return {
    rule: ruleOf(method, result),
    seats,
    passed: people.filter(({ votes }) => votes >= (result.threshold ?? 1)).length,
    elected: result.elected.length,
    next: result.next,
    tiedVotes: people.find(({ outcome }) => outcome === 'tiedAtLastSeat')?.votes ?? null,
    people: people.map((person) => ({
      ...person,
      position: 1 + standings.filter(({ votes }) => votes > person.votes).length,
      level: standings
        .filter(({ name, votes }) => name !== person.name && votes === person.votes)
        .map(({ name }) => name),
    })),
  };
}

function whyPerson(
  name: string,
  votes: number,
  { rules }: Method,
  result: Counted,
): Omit<WhyPerson, 'position' | 'level'> {
  const { base, electedIfBase, elected, threshold } = result;
  const bases = electedIfBase === null ? [] : (['due', 'present'] as const);
  return {
    name,
    votes,
    outcome: outcomeOf(result, name, votes),
    exactlyHalf:
      threshold !== null &&
      rules.majorityComparator === '>' &&
      votes > 0 &&
      votes * 2 === base.value,
    otherwiseBy: bases.filter(
      (other) => electedIfBase?.[other].includes(name) !== elected.includes(name),
    ),
  };
}

function ruleOf({ profile, rules }: Method, { base, threshold }: Counted): WhyRule {
  const usual = PROFILES[profile];
  return {
    base,
    comparator: rules.majorityComparator,
    threshold,
    profile,
    ownRule:
      threshold === null
        ? rules.runoffDecidedBy !== usual.runoffDecidedBy
        : rules.majorityBase !== usual.majorityBase ||
          rules.majorityComparator !== usual.majorityComparator,
    ofVoters: threshold !== null && (base.name === 'due' || base.name === 'present'),
  };
}

/** More papers came back than may: by how many, and which limit the method names. */
export interface WhyVoid {
  readonly returned: number;
  readonly limit: { readonly figure: 'voters' | 'issued'; readonly value: number };
  readonly profile: Profile;
  readonly ownRule: boolean;
}

/** Why a round is void, from what its sheet says. */
export const whyVoid = (
  { profile, rules }: Method,
  returned: number,
  limit: WhyVoid['limit'],
): WhyVoid => ({
  returned,
  limit,
  profile,
  ownRule: rules.returnedLimit !== PROFILES[profile].returnedLimit,
});

/** Too few members are here to elect anybody. */
export interface WhyInquorate {
  readonly due: number;
  readonly present: number;
  readonly needed: number;
  readonly rule: Quorum;
  readonly profile: Profile;
  readonly ownRule: boolean;
  /** Whether the method was passed already, or is only proposed. */
  readonly adopted: boolean;
}

/** Why nothing can be elected for want of people, now or at the head-count; `null` where enough are here. */
export function whyInquorate(meeting: Meeting): WhyInquorate | null {
  const { due, present } = dueAndPresent(meeting);
  const state = quorum(meeting, due, present);
  if (state === null || state.holds || meeting.method === null) return null;
  const { profile, rules } = meeting.method;
  const usual = PROFILES[profile].quorum;
  const { num, den, comparator } = rules.quorum;
  return {
    due,
    present,
    needed: state.needed,
    rule: rules.quorum,
    profile,
    adopted: meeting.methodAdopted,
    ownRule: num !== usual.num || den !== usual.den || comparator !== usual.comparator,
  };
}
