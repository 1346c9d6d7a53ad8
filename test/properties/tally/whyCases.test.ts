import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCase } from '@/cli/parseCase';
import { RULES_VERSION } from '@/election/events/meeting';
import { resultOnSheet } from '@/election/rules/sheet/sheet';
import { type WhyContest, whyContest } from '@/election/rules/sheet/why';
import type { Rules } from '@/election/tally/rules';
import { tally } from '@/election/tally/tally';
import { baseFigure } from '@/election/tally/threshold';
import { zipWith } from '@/election/tally/zipWith';

const CASES = readFileSync(
  new URL('../../fixtures/cases/cases.ndjson', import.meta.url),
  'utf8',
).split('\n');

const methodOf = (rules: Rules) =>
  ({ profile: '2020', rules, rulesVersion: RULES_VERSION }) as const;

/** Why each contest of a worked case went as it did; none where the round has no result. */
function whysOf(line: string): readonly WhyContest[] {
  const parsed = parseCase(line);
  if (!parsed.ok) throw new Error(parsed.error);
  const { rules, attendance, ballots, form } = parsed.election;
  const result = tally(parsed.election);
  if (!('contests' in result)) return [];
  return zipWith(form.contests, result.contests, ({ seats }, counted) => {
    const figures = { ...attendance, returned: ballots.returned, valid: counted.validPapers };
    const base = {
      name: rules.majorityBase,
      value: baseFigure(rules.majorityBase, figures),
    };
    return whyContest(methodOf(rules), { seats, result: resultOnSheet(counted, base) });
  });
}

const whyOf = (id: string): WhyContest => {
  const [why] = whysOf(CASES.find((line) => line.startsWith(`{"id": "${id}"`)) ?? '');
  if (why === undefined) throw new Error(`${id} has no result`);
  return why;
};

const people = (id: string) =>
  whyOf(id).people.map(
    ({ name, position, votes, outcome }) => `${position} ${name} ${votes} ${outcome}`,
  );

test('by votes among all, names written in with them', () => {
  expect(people('write-in')).toEqual([
    '1 丁小宁 45 elected',
    '1 王小宁 45 elected',
    '3 赵六 30 elected',
    '4 李一鸣 15 belowThreshold',
    '5 李大鸣 0 noVotes',
  ]);
});

test('level at the last seat: who stands above is in, the others wait for the run-off', () => {
  expect(people('tie-at-the-line')).toEqual([
    '1 丁小宁 45 elected',
    '2 王小宁 30 tiedAtLastSeat',
    '2 李一鸣 30 tiedAtLastSeat',
    '2 李大鸣 30 tiedAtLastSeat',
  ]);
  expect(whyOf('tie-at-the-line')).toMatchObject({
    seats: 3,
    passed: 4,
    elected: 1,
    tiedVotes: 30,
    next: { kind: 'runoff', seats: 2 },
  });
  expect(whyOf('runoff-level-again')).toMatchObject({
    tiedVotes: 22,
    rule: { threshold: null },
    next: { kind: 'refer', seats: 1 },
  });
});

test('in a run-off by plurality a vote is enough to be asked about, and the seat goes to the most', () => {
  expect(people('runoff')).toEqual(['1 李一鸣 24 elected', '2 李大鸣 20 beyondSeats']);
});

test('half exactly is named, and with the other base it would have gone the other way', () => {
  const [first, , , last] = whyOf('base-due').people;
  expect(first).toMatchObject({ votes: 25, exactlyHalf: true, otherwiseBy: ['present'] });
  expect(last).toMatchObject({ votes: 15, exactlyHalf: false, otherwiseBy: [] });
  expect(whyOf('half-at-least').people[0]).toMatchObject({
    votes: 25,
    outcome: 'elected',
    exactlyHalf: false,
    otherwiseBy: [],
  });
  expect(whyOf('base-sensitive').people.map(({ otherwiseBy }) => otherwiseBy)).toEqual([
    ...[[], ['due'], ['due'], []],
  ]);
});

test('in every worked case the reasons give the result', () => {
  let contests = 0;
  for (const line of CASES.filter((text) => text !== ''))
    for (const why of whysOf(line)) {
      contests += 1;
      const having = (outcome: string) =>
        why.people.filter((person) => person.outcome === outcome).length;
      expect(having('elected')).toBe(why.elected);
      expect(having('elected') + having('tiedAtLastSeat') + having('beyondSeats')).toBe(why.passed);
      expect(having('tiedAtLastSeat') > 0).toBe(why.tiedVotes !== null);
      expect(why.next === null).toBe(why.elected === why.seats);
    }
  expect(contests).toBe(49);
});
