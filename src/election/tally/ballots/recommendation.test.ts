import { election, form, paper, times, uncircled, written } from '@test/properties/tally/build';
import { describe, expect, test } from 'vitest';
import type { Contest, Paper, WriteIn } from '@/election/tally/paper';
import type { ContestResult } from '@/election/tally/result';
import { PROFILES } from '@/election/tally/rules';
import type { Election, RepeatedPaper } from '@/election/tally/tally';
import { type Purpose, tallyFor } from './purpose';
import { namedIn, RECOMMENDATION, recommendationRules } from './recommendation';

const THREE: Contest = { id: 'committee', seats: 3, candidates: [] };
const SECRETARY: Contest = { id: 'secretary', seats: 1, candidates: [] };
const BY_MEMBERS: Purpose = { kind: 'recommendation', by: 'members', ...RECOMMENDATION };

const names = (...entries: (string | WriteIn)[]): Paper => paper([], [written(THREE, ...entries)]);

function count(
  papers: readonly RepeatedPaper[],
  purpose: Purpose = BY_MEMBERS,
  changed: Partial<Omit<Election, 'rules' | 'papers'>> = {},
) {
  const election2020 = election(papers, {}, { form: form({ contests: [THREE] }), ...changed });
  return tallyFor(purpose, election2020);
}

function only(result: ReturnType<typeof count>): ContestResult {
  const [contest] = 'contests' in result ? result.contests : [];
  if (contest === undefined) throw new Error('no result');
  return contest;
}

const said = (contest: ContestResult) =>
  namedIn(contest).map(({ name, votes, passed }) => `${name}${votes}${passed ? '+' : ''}`);

describe('a paper', () => {
  test('names up to as many as it may; more void it', () => {
    const counted = count([
      times(2, names('甲', '乙', '丙')),
      times(1, names('甲', '乙', '丙', '丁')),
    ]);
    expect(counted).toMatchObject({ papers: { valid: 2, void: 1 } });
    expect(said(only(counted))).toEqual(['甲2+', '乙2+', '丙2+']);
  });

  test('names a person once, with a circle or without', () => {
    const counted = count([times(1, names('甲', '甲', uncircled('乙'), uncircled('丙')))]);
    expect(said(only(counted))).toEqual(['甲1+', '乙1+', '丙1+']);
  });

  test('has what nobody can read among those named, and counts it for nobody', () => {
    const illegible = { illegible: true } as const;
    const counted = count([
      times(1, names('甲', '乙', illegible)),
      times(1, names('甲', '乙', '丙', illegible)),
    ]);
    expect(counted).toMatchObject({ papers: { valid: 1, void: 1 } });
    expect(said(only(counted))).toEqual(['甲1', '乙1']);
  });

  test('has who may not be named among them, and counts them for nobody', () => {
    const counted = count([
      times(1, names('外人', '甲')),
      times(1, names('外人', '甲', '乙', '丙')),
    ]);
    expect(counted).toMatchObject({ papers: { valid: 1, void: 1 } });
    expect(said(only(counted))).toEqual(['甲1']);
  });

  test('names nobody and is valid, whatever the meeting made of blank papers in its election', () => {
    const result = tallyFor(
      BY_MEMBERS,
      election([times(2, paper())], { blankPaper: 'void' }, { form: form({ contests: [THREE] }) }),
    );
    expect(result).toMatchObject({ papers: { valid: 2, void: 0 } });
    expect(said(only(result))).toEqual([]);
  });

  test('is void where a scrutineer ruled so', () => {
    const ruled = paper([], [written(THREE, '甲')], 'damaged');
    const counted = count([times(1, ruled), times(1, names('乙'))]);
    expect(counted).toMatchObject({ papers: { valid: 1, void: 1 } });
    expect(said(only(counted))).toEqual(['乙1']);
  });

  test('that asks for a secretary and members is void as one, and binds them where the form does', () => {
    const both = form({
      contests: [SECRETARY, THREE],
      within: { contest: 'secretary', mustAlsoBeChosenIn: 'committee' },
    });
    const one = (secretary: string[], ...members: string[]) =>
      paper([], [written(SECRETARY, ...secretary), written(THREE, ...members)]);
    const counted = count(
      [
        times(2, one(['甲'], '甲', '乙')),
        times(1, one(['甲'], '乙')),
        times(1, one(['甲', '乙'], '甲', '乙')),
      ],
      BY_MEMBERS,
      { form: both },
    );
    expect(counted).toMatchObject({ papers: { valid: 2, void: 2 } });
  });
});

describe('may become candidates', () => {
  const half = [times(2, names('甲', '乙')), times(1, names('甲')), times(1, names('丙', '甲'))];

  test('all who are named on over half of the papers returned, however many they are', () => {
    const all = count([times(3, names('甲', '乙', '丙')), times(2, names('丁', '戊'))]);
    expect(only(all)).toEqual({
      id: 'committee',
      validPapers: 5,
      candidates: [],
      writeIns: ['甲', '乙', '丙']
        .map((name) => ({ name, for: 3 }))
        .concat(['丁', '戊'].map((name) => ({ name, for: 2 }))),
      threshold: 3,
      elected: ['甲', '乙', '丙'],
      next: null,
    });
  });

  test('and half is not over half, unless the meeting says that it is enough', () => {
    expect(said(only(count(half)))).toEqual(['甲4+', '乙2', '丙1']);
    const enough = count(half, { ...BY_MEMBERS, comparator: '>=' });
    expect(said(only(enough))).toEqual(['甲4+', '乙2+', '丙1']);
  });

  test('and void papers count in what was returned, not in what is valid', () => {
    const papers = [times(2, names('甲')), times(2, paper([], [], 'damaged'))];
    expect(only(count(papers)).threshold).toBe(3);
    expect(said(only(count(papers)))).toEqual(['甲2']);
    expect(said(only(count(papers, { ...BY_MEMBERS, base: 'valid' })))).toEqual(['甲2+']);
  });

  test('most votes first, level ones in the order in which they were first named', () => {
    const counted = count([times(1, names('丙', '甲')), times(1, names('乙', '甲'))]);
    expect(said(only(counted))).toEqual(['甲2+', '丙1', '乙1']);
  });

  test('those printed on the paper as well, but nobody whom no paper names', () => {
    const printed: Contest = { ...THREE, candidates: ['甲', '乙'] };
    const ticked = paper([['committee', new Map([['乙', 'for']])]], [written(printed, '丙')]);
    const counted = count([times(2, ticked)], BY_MEMBERS, { form: form({ contests: [printed] }) });
    expect(said(only(counted))).toEqual(['乙2+', '丙2+']);
  });
});

describe('a recommendation meeting is held', () => {
  const held = (due: number, present: number, purpose: Purpose) =>
    count([times(1, names('甲'))], purpose, {
      attendance: { due, present },
      ballots: { issued: present, voters: 1, returned: 1 },
    }).meeting;

  test('with over half of those due, not with four in five', () => {
    expect(held(50, 26, BY_MEMBERS)).toBe('quorate');
    expect(held(50, 25, BY_MEMBERS)).toBe('inquorate');
  });

  test('or with what it set itself', () => {
    const twoThirds = { num: 2, den: 3, comparator: '>=' } as const;
    expect(held(48, 32, { ...BY_MEMBERS, quorum: twoThirds })).toBe('quorate');
    expect(held(48, 31, { ...BY_MEMBERS, quorum: twoThirds })).toBe('inquorate');
  });
});

test('only what such a meeting sets differs from the rules adopted', () => {
  const rules = { ...PROFILES['1990'], blankPaper: 'void', overvoteScope: 'contest' } as const;
  expect(recommendationRules(rules, { by: 'together', ...RECOMMENDATION })).toEqual({
    ...rules,
    quorum: { num: 1, den: 2, comparator: '>' },
    majorityBase: 'returned',
    majorityComparator: '>',
    blankPaper: 'abstain',
    writeInNeedsAgainst: false,
    writeInUncircled: 'counted',
    overvoteScope: 'paper',
  });
});
