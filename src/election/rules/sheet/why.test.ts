import { headCounted, method, methodAdopted, opened, signedIn } from '@test/drivers/meetings';
import { describe, expect, test } from 'vitest';
import type { Method } from '@/election/events/meeting';
import { RULES_VERSION } from '@/election/events/meeting';
import { PROFILES, type Rules } from '@/election/tally/rules';
import { outcomeOf, whyContest, whyInquorate, whyVoid } from './why';

type Contest = Parameters<typeof whyContest>[1];
type Result = Contest['result'];

const candidate = (name: string, votes: number) => ({
  name,
  for: votes,
  against: 40 - votes,
  abstain: 0,
  illegible: 0,
});

/** Two seats; 50 due and 40 present, so that 26 votes elect, or 21 by those present. */
const RESULT: Result = {
  validPapers: 40,
  base: { name: 'due', value: 50 },
  threshold: 26,
  candidates: [candidate('甲', 25), candidate('乙', 30), candidate('丙', 0)],
  writeIns: [{ name: '丁', for: 27 }],
  elected: ['乙', '丁'],
  next: null,
  electedIfBase: { due: ['乙', '丁'], present: ['乙', '丁'] },
};
const contest = (change: Partial<Result> = {}): Contest => ({
  seats: 2,
  result: { ...RESULT, ...change },
});
const adopted = (rules: Partial<Rules> = {}, profile: Method['profile'] = '2020'): Method => ({
  profile,
  rules: { ...PROFILES[profile], ...rules },
  rulesVersion: RULES_VERSION,
});

describe('a person', () => {
  const terms = { elected: ['乙'], next: null, threshold: 26 };

  test('who was elected', () => {
    expect(outcomeOf(terms, '乙', 30)).toBe('elected');
  });

  test('with enough votes and no seat, with fewer, and with none', () => {
    expect(outcomeOf(terms, '甲', 26)).toBe('beyondSeats');
    expect(outcomeOf(terms, '甲', 25)).toBe('belowThreshold');
    expect(outcomeOf(terms, '甲', 0)).toBe('noVotes');
    expect(outcomeOf({ ...terms, threshold: null }, '甲', 1)).toBe('beyondSeats');
  });

  test('level at the last seat, and merely proposed for another election', () => {
    const next = { seats: 1, candidates: ['甲'] };
    const outcome = (kind: 'runoff' | 'refer' | 'supplementary', name = '甲') =>
      outcomeOf({ ...terms, next: { ...next, kind } }, name, 27);
    expect([outcome('runoff'), outcome('refer')]).toEqual(['tiedAtLastSeat', 'tiedAtLastSeat']);
    expect(outcome('supplementary')).toBe('beyondSeats');
    expect(outcome('runoff', '丙')).toBe('beyondSeats');
  });
});

describe('a contest', () => {
  test('people stand by votes, and each is told against the rule', () => {
    const why = whyContest(adopted(), contest());
    expect(why).toMatchObject({ seats: 2, passed: 2, elected: 2, next: null, tiedVotes: null });
    expect(why.people).toEqual([
      person({ name: '乙', votes: 30, outcome: 'elected', position: 1 }),
      person({ name: '丁', votes: 27, outcome: 'elected', position: 2 }),
      person({ name: '甲', votes: 25, outcome: 'belowThreshold', position: 3, exactlyHalf: true }),
      person({ name: '丙', votes: 0, outcome: 'noVotes', position: 4 }),
    ]);
  });

  test('those level share a position, and are named to one another', () => {
    const next = { kind: 'runoff', seats: 2, candidates: ['甲', '乙', '丁'] } as const;
    const why = whyContest(
      adopted(),
      contest({
        candidates: [candidate('甲', 30), candidate('乙', 30)],
        writeIns: [{ name: '丁', for: 30 }],
        elected: [],
        next: { ...next, candidates: [...next.candidates] },
      }),
    );
    expect(why).toMatchObject({ next, passed: 3, elected: 0, tiedVotes: 30 });
    expect(why.people.map(({ position, level }) => [position, level])).toEqual([
      [1, ['乙', '丁']],
      [1, ['甲', '丁']],
      [1, ['甲', '乙']],
    ]);
  });

  test('exactly half is only said where it falls short, and never of no votes', () => {
    const half = (method: Method, change: Partial<Result>) =>
      whyContest(method, contest(change)).people.map(({ exactlyHalf }) => exactlyHalf);
    const alone = { candidates: [candidate('甲', 20)], writeIns: [] };
    expect(half(adopted(), { ...alone, base: { name: 'present', value: 40 } })).toEqual([true]);
    expect(half(adopted(), { ...alone, base: { name: 'present', value: 41 } })).toEqual([false]);
    expect(
      half(adopted({ majorityComparator: '>=' }), {
        ...alone,
        base: { name: 'present', value: 40 },
      }),
    ).toEqual([false]);
    expect(
      half(adopted(), { ...alone, base: { name: 'present', value: 40 }, threshold: null }),
    ).toEqual([false]);
    expect(
      half(adopted(), {
        candidates: [candidate('甲', 0)],
        writeIns: [],
        base: { name: 'valid', value: 0 },
      }),
    ).toEqual([false]);
  });

  test('the other base is named where it would have gone the other way', () => {
    const electedIfBase = { due: ['乙', '丁'], present: ['乙', '丁', '甲'] };
    const otherwise = (change: Partial<Result>) =>
      whyContest(adopted(), contest(change)).people.map(({ otherwiseBy }) => otherwiseBy);
    expect(otherwise({ electedIfBase })).toEqual([[], [], ['present'], []]);
    expect(otherwise({ electedIfBase: { due: [], present: ['乙'] } })).toEqual([
      ...[['due'], ['due', 'present'], [], []],
    ]);
    expect(otherwise({ electedIfBase: null })).toEqual([[], [], [], []]);
  });

  test('by plurality nobody needs more than a vote', () => {
    const why = whyContest(adopted(), contest({ threshold: null, electedIfBase: null }));
    expect(why.passed).toBe(3);
    expect(why.rule).toMatchObject({ threshold: null, ofVoters: false });
  });
});

describe('the rule', () => {
  const rule = (method: Method, change: Partial<Result> = {}) =>
    whyContest(method, contest(change)).rule;

  test('is the one adopted, with the profile it started from', () => {
    expect(rule(adopted())).toEqual({
      base: { name: 'due', value: 50 },
      comparator: '>',
      threshold: 26,
      profile: '2020',
      ownRule: false,
      ofVoters: true,
    });
    expect(rule(adopted({}, '1990'))).toMatchObject({ profile: '1990', ownRule: false });
  });

  test('is the meeting’s own where base or comparator is not the usual one', () => {
    expect(rule(adopted({ majorityBase: 'present' })).ownRule).toBe(true);
    expect(rule(adopted({ majorityComparator: '>=' }))).toMatchObject({
      comparator: '>=',
      ownRule: true,
    });
    expect(rule(adopted({ runoffDecidedBy: 'majority' })).ownRule).toBe(false);
    expect(rule(adopted({ majorityBase: 'present' }), { threshold: null }).ownRule).toBe(false);
    expect(rule(adopted({ runoffDecidedBy: 'majority' }), { threshold: null }).ownRule).toBe(true);
  });

  test('counts people or papers', () => {
    const of = (name: 'due' | 'present' | 'returned' | 'valid') =>
      rule(adopted(), { base: { name, value: 50 } }).ofVoters;
    expect([of('due'), of('present'), of('returned'), of('valid')]).toEqual([
      ...[true, true, false, false],
    ]);
  });
});

test('a void round is held against the limit that the method names', () => {
  const limit = { figure: 'voters', value: 23 } as const;
  expect(whyVoid(adopted(), 24, limit)).toEqual({
    returned: 24,
    limit,
    profile: '2020',
    ownRule: false,
  });
  expect(whyVoid(adopted({ returnedLimit: 'issued' }), 24, limit).ownRule).toBe(true);
});

describe('below quorum', () => {
  test('who is due, who is here, and how many it needs', () => {
    expect(whyInquorate(signedIn({ full: 12, present: 9 }).meeting)).toEqual({
      due: 12,
      present: 9,
      needed: 10,
      rule: PROFILES['2020'].quorum,
      profile: '2020',
      ownRule: false,
      adopted: false,
    });
    const { meeting } = methodAdopted({ full: 12, present: 10 });
    const gone = { ...meeting, here: new Set([...meeting.here].slice(1)) };
    expect(whyInquorate(gone)).toMatchObject({ present: 9, adopted: true });
  });

  test('nothing to say where enough are here, or where nobody knows the rule', () => {
    expect(whyInquorate(headCounted({ full: 12, present: 10 }).meeting)).toBeNull();
    expect(whyInquorate(opened().meeting)).toBeNull();
  });

  test('a share, or a comparator, of the meeting’s own is said', () => {
    const ownRule = (quorum: Partial<Rules['quorum']>) => {
      const { meeting } = signedIn({ full: 12, present: 9 });
      const rules = { quorum: { ...PROFILES['2020'].quorum, ...quorum } };
      return whyInquorate({ ...meeting, method: method(rules) })?.ownRule;
    };
    expect([ownRule({ num: 5 }), ownRule({ comparator: '>' })]).toEqual([true, true]);
    expect(ownRule({ num: 9, den: 10 })).toBe(true);
    expect(ownRule({ num: 4, den: 5 })).toBe(false);
    expect(ownRule({ num: 4, den: 4 })).toBe(true);
  });
});

const person = (known: object) => ({
  level: [],
  exactlyHalf: false,
  otherwiseBy: [],
  ...known,
});
