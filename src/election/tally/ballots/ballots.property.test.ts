import { election, form, paper, times, uncircled, written } from '@test/properties/tally/build';
import { randomCase } from '@test/properties/tally/randomCase';
import { runs } from '@test/random';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCase } from '@/cli/parseCase';
import type { Contest, WriteIn } from '@/election/tally/paper';
import { COMPARATORS } from '@/election/tally/rules';
import { tally } from '@/election/tally/tally';
import { tallyFor } from './purpose';
import { namedIn, RECOMMENDATION } from './recommendation';

/** What must hold of every count of the other ballots, whatever is counted. */

const THREE: Contest = { id: 'committee', seats: 3, candidates: [] };
const BY_MEMBERS = { kind: 'recommendation', by: 'members', ...RECOMMENDATION } as const;

const randomElection = randomCase.map((raw) => {
  const parsed = parseCase(JSON.stringify(raw));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.election;
});

const somebody = fc.constantFrom('甲', '乙', '丙', '丁', '外人');
const entry: fc.Arbitrary<string | WriteIn> = fc.oneof(
  { weight: 5, arbitrary: somebody },
  { weight: 1, arbitrary: somebody.map(uncircled) },
  { weight: 1, arbitrary: fc.constant<WriteIn>({ illegible: true }) },
);
const anyPaper = fc.record({ entries: fc.array(entry, { maxLength: 5 }), ruled: fc.boolean() });

test('what a pencil finds: the papers that name somebody, held against half of all of them', () => {
  const settings = fc.record({
    base: fc.constantFrom('returned' as const, 'valid'),
    comparator: fc.constantFrom(...COMPARATORS),
  });
  fc.assert(
    fc.property(fc.array(anyPaper, { maxLength: 12 }), settings, (papers, { base, comparator }) => {
      const counted = tallyFor(
        { ...BY_MEMBERS, base, comparator },
        election(
          papers.map(({ entries, ruled }) =>
            times(1, paper([], [written(THREE, ...entries)], ruled ? 'damaged' : null)),
          ),
          {},
          { form: form({ contests: [THREE] }), attendance: { due: 12, present: 12 } },
        ),
      );
      const nameOf = (one: string | WriteIn) =>
        typeof one === 'string' ? one : 'name' in one ? one.name : null;
      const read = papers.map(({ entries, ruled }) => {
        const named = entries.map(nameOf);
        const people = new Set(named.filter((name) => name !== null));
        const illegible = named.filter((name) => name === null).length;
        return { people, valid: !ruled && people.size + illegible <= 3 };
      });
      const valid = read.filter((one) => one.valid);
      const papersAsked = base === 'valid' ? valid.length : papers.length;
      expect(counted).toMatchObject({ papers: { valid: valid.length } });
      const found = 'contests' in counted ? counted.contests.flatMap(namedIn) : [];
      for (const name of ['甲', '乙', '丙', '丁']) {
        const votes = valid.filter(({ people }) => people.has(name)).length;
        const passed = comparator === '>' ? votes * 2 > papersAsked : votes * 2 >= papersAsked;
        expect(found.find((one) => one.name === name)).toEqual(
          votes === 0 ? undefined : { name, votes, passed },
        );
      }
      expect(found.some(({ name }) => name === '外人')).toBe(false);
    }),
    { numRuns: runs(500) },
  );
});

test('confirmed are exactly those whose votes for, doubled, compare with the base', () => {
  fc.assert(
    fc.property(randomElection, (election) => {
      const round = { ...election, round: 'first' } as const;
      const result = tallyFor({ kind: 'confirmation' }, round);
      if (!('contests' in result)) return;
      const { majorityBase, majorityComparator } = round.rules;
      for (const { candidates, writeIns, elected, validPapers, next } of result.contests) {
        expect(writeIns).toEqual([]);
        expect(next).toBe(null);
        const figures = {
          ...round.attendance,
          returned: round.ballots.returned,
          valid: validPapers,
        };
        const base = figures[majorityBase];
        const over = candidates.filter(({ for: votes }) =>
          majorityComparator === '>' ? votes * 2 > base : votes * 2 >= base && votes > 0,
        );
        expect([...elected].sort()).toEqual(over.map(({ name }) => name).sort());
      }
    }),
    { numRuns: runs(500) },
  );
});

test('a pre-selection is counted as an election is', () => {
  fc.assert(
    fc.property(randomElection, (election) => {
      expect(tallyFor({ kind: 'preselection' }, election)).toEqual(tally(election));
      expect(tallyFor(undefined, election)).toEqual(tally(election));
    }),
    { numRuns: runs(300) },
  );
});
