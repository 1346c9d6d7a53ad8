import {
  COMMITTEE,
  committeePaper,
  election,
  form,
  marked,
  paper,
  SECRETARY,
  times,
  written,
} from '@test/properties/tally/build';
import { describe, expect, test } from 'vitest';
import { overReturned, tally } from './tally';

const YES = committeePaper('oox');

describe('before the papers are read', () => {
  test('the quorum fails, and nothing more is said', () => {
    const short = election([times(39, YES)], {}, { attendance: { due: 50, present: 39 } });
    expect(tally(short)).toEqual({ meeting: 'inquorate' });
    const enough = election([times(40, YES)], {}, { attendance: { due: 50, present: 40 } });
    expect(tally(enough)).toMatchObject({ meeting: 'quorate', round: 'valid' });
  });

  test('more papers are returned than may be: the round is void before it is incomplete', () => {
    const over = { issued: 10, voters: 9, returned: 10 };
    expect(tally(election([times(3, YES)], {}, { ballots: over, attendance: TEN }))).toEqual({
      meeting: 'quorate',
      round: 'void',
    });
  });

  test.each([
    [9, 'fewer'],
    [11, 'more'],
  ])('%i papers entered for ten returned are %s, and the round is incomplete', (entered) => {
    const ballots = { issued: 10, voters: 10, returned: 10 };
    expect(tally(election([times(entered, YES)], {}, { ballots, attendance: TEN }))).toEqual({
      meeting: 'quorate',
      round: 'incomplete',
    });
  });

  const TEN = { due: 10, present: 10 };
});

describe('papers returned', () => {
  test('may be as many as the limit that the method names, and fewer', () => {
    const ballots = { issued: 10, voters: 9, returned: 9 };
    expect(overReturned({ returnedLimit: 'voters' }, ballots)).toBe(false);
    expect(overReturned({ returnedLimit: 'voters' }, { ...ballots, returned: 10 })).toBe(true);
    expect(overReturned({ returnedLimit: 'issued' }, { ...ballots, returned: 10 })).toBe(false);
    expect(overReturned({ returnedLimit: 'issued' }, { ...ballots, returned: 11 })).toBe(true);
  });
});

test('papers are valid or void as a whole, and valid or overvoted in a contest', () => {
  const counted = tally(
    election(
      [
        times(3, paper([marked(COMMITTEE, 'oox'), marked(SECRETARY, 'o')])),
        times(2, paper([marked(COMMITTEE, 'ooo'), marked(SECRETARY, 'o')])),
        times(1, paper([], [], '撕毁')),
      ],
      { overvoteScope: 'contest', majorityBase: 'valid' },
      { form: form({ contests: [COMMITTEE, SECRETARY] }) },
    ),
  );
  expect(counted).toEqual({
    meeting: 'quorate',
    round: 'valid',
    papers: { valid: 5, void: 1 },
    contests: [
      expect.objectContaining({ id: 'committee', validPapers: 3, threshold: 2 }),
      expect.objectContaining({ id: 'secretary', validPapers: 5, threshold: 3 }),
    ],
  });
});

test.each([
  ['due', 10],
  ['present', 9],
  ['returned', 7],
  ['valid', 5],
] as const)('the base may be those %s', (majorityBase, base) => {
  const counted = tally(
    election(
      [times(5, YES), times(2, committeePaper('ooo'))],
      { majorityBase },
      {
        attendance: { due: 10, present: 9 },
        ballots: { issued: 9, voters: 8, returned: 7 },
      },
    ),
  );
  expect(counted).toMatchObject({ contests: [{ threshold: Math.floor(base / 2) + 1 }] });
});

describe('level names written in stand in the order of the paper on which each first counted', () => {
  const order = (papers: Parameters<typeof election>[0], ...rest: [object?, object?]) => {
    const counted = tally(election(papers, ...rest));
    if (!('contests' in counted)) throw new Error('the round is not valid');
    return counted.contests.map(({ writeIns }) => writeIns.map(({ name }) => name));
  };

  test('and on one paper as written there', () => {
    expect(
      order([times(1, committeePaper('xxx', '钱七')), times(1, committeePaper('xxx', '赵六'))]),
    ).toEqual([['钱七', '赵六']]);
    expect(order([times(1, committeePaper('xxx', '赵六', '钱七'))])).toEqual([['赵六', '钱七']]);
  });

  test('a paper on which a name does not count is not its first', () => {
    const later = [
      times(1, committeePaper('xxx', '钱七')),
      times(1, committeePaper('xxx', '赵六')),
    ];
    expect(order([times(1, committeePaper('o', '赵六')), ...later])).toEqual([['钱七', '赵六']]);
    expect(order([times(1, committeePaper('oox', '赵六')), ...later])).toEqual([['钱七', '赵六']]);
    const ruled = paper([marked(COMMITTEE, 'xxx')], [written(COMMITTEE, '赵六')], '撕毁');
    expect(order([times(1, ruled), ...later])).toEqual([['钱七', '赵六']]);
  });

  test('nor is a paper that lies there no time', () => {
    expect(
      order([
        times(0, committeePaper('xxx', '赵六', '孙八')),
        times(1, committeePaper('xxx', '钱七')),
        times(1, committeePaper('xxx', '赵六')),
      ]),
    ).toEqual([['钱七', '赵六']]);
  });

  test('nor one that is overvoted in that contest alone', () => {
    const both = form({ contests: [COMMITTEE, SECRETARY] });
    const overvoted = paper(
      [marked(COMMITTEE, 'oxo'), marked(SECRETARY, 'x')],
      [written(COMMITTEE, '赵六'), written(SECRETARY, '赵六')],
    );
    const plain = paper(
      [marked(COMMITTEE, 'xxx'), marked(SECRETARY, 'x')],
      [written(COMMITTEE, '钱七', '赵六'), written(SECRETARY, '钱七')],
    );
    expect(
      order([times(1, overvoted), times(1, plain)], { overvoteScope: 'contest' }, { form: both }),
    ).toEqual([
      ['钱七', '赵六'],
      ['赵六', '钱七'],
    ]);
  });
});

describe('numbers up to 2^53 − 1', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const all = {
    attendance: { due: most, present: most },
    ballots: { issued: most, voters: most, returned: most },
  };

  test('are counted exactly', () => {
    const half = (most - 1) / 2;
    const counted = tally(
      election(
        [times(half, committeePaper('o x')), times(half + 1, committeePaper('xo'))],
        {},
        all,
      ),
    );
    expect(counted).toMatchObject({
      contests: [
        {
          validPapers: most,
          threshold: half + 1,
          elected: ['王小宁'],
          candidates: [{ for: half }, {}, {}],
        },
      ],
    });
  });

  test('do not pass for returned where their sum is more', () => {
    const twice = [times(most, YES), times(1, YES)];
    expect(tally(election(twice, {}, all))).toEqual({ meeting: 'quorate', round: 'incomplete' });
    const under = [times(most - 1, YES)];
    expect(tally(election(under, {}, all))).toEqual({ meeting: 'quorate', round: 'incomplete' });
  });
});
