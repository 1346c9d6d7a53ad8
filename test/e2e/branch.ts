import type { VoidReason } from '@/election/events/count';
import { PROFILES } from '@/election/tally/rules';

/** A branch in which everybody is invented, and what they vote: the same for every walk. */
export const DETAILS = {
  organisation: '中共柳溪村支部委员会',
  title: '柳溪村党支部换届选举党员大会',
  place: '村委会二楼会议室',
  presidingOfficer: '周明',
} as const;

export const OFFICE = '支部委员会委员';
export const SEATS = 3;
export const CANDIDATES = ['丁小宁', '王小宁', '李一鸣', '欧阳少东'] as const;
export const CHIEF = { name: '许敏', pin: '246801' } as const;
export const SCRUTINEER = { name: '何立', pin: '135792' } as const;
export const PRESIDING = { name: DETAILS.presidingOfficer, pin: '161803' } as const;
export const COUNTER = '周文清';
/** Who counts signs nothing here, and has a password all the same. */
export const COUNTER_PIN = '314159';
export const TELLER = '孙玉兰';

/** Two of one name: one is told apart in the pasted list, the other on the screen. */
export const NAMESAKE = { base: '王伟', told: '东头', toTell: '西头' } as const;
const WRITTEN_IN = `${NAMESAKE.base}〔${NAMESAKE.told}〕`;
const OTHER_NAMESAKE = `${NAMESAKE.base}〔${NAMESAKE.toTell}〕`;
export const STRANGER = '赵无名';

export const PROBATIONARY = '邱小满';
export const EXCLUDED = { name: '葛长庚', consent: '镇党委 11 月 3 日批复' } as const;
const ABSENT = '尤长春';

const OTHERS = [
  ...['赵志远', '孙桂兰', '吴大成', '郑玉珍', '冯海生', '陈秀英', '褚卫东'],
  ...['蒋国庆', '沈月娥', '韩铁柱', '杨柳青', '朱光明', '秦素芬'],
];

/** As a spreadsheet gives it: 26 in all, one of them probationary. */
export const ROSTER_PASTED = [
  ...CANDIDATES,
  ...[CHIEF.name, SCRUTINEER.name, COUNTER, TELLER],
  ...[WRITTEN_IN, NAMESAKE.base],
  ...OTHERS,
  ...[EXCLUDED.name, ABSENT],
  `${PROBATIONARY}\t预备党员`,
].join('\n');

/** Those with the right to vote who come: 23. */
export const PRESENT: readonly string[] = [
  ...CANDIDATES,
  ...[CHIEF.name, SCRUTINEER.name, COUNTER, TELLER],
  ...[WRITTEN_IN, OTHER_NAMESAKE],
  ...OTHERS,
];

export const FIGURES = {
  members: 26,
  full: 25,
  due: 24,
  present: 23,
  received: 26,
  replaced: 1,
  leftOver: 2,
  issued: 23,
  voters: 23,
  returned: 23,
} as const;

/** A paper as it is held up and read: `o` for, `x` against, `-` nothing, `?` illegible. */
export type HeldPaper =
  | { readonly kind: 'marked'; readonly signs: string; readonly writtenIn?: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'void'; readonly reason: VoidReason; readonly ruledBy: string };

const read = (signs: string, writtenIn?: string): HeldPaper =>
  writtenIn === undefined ? { kind: 'marked', signs } : { kind: 'marked', signs, writtenIn };
const times = (count: number, paper: HeldPaper): readonly HeldPaper[] =>
  Array.from({ length: count }, () => paper);

/** 23 papers, mixed; the third has 13 of the 13 votes that are needed. */
export const PAPERS: readonly HeldPaper[] = [
  ...times(5, read('ooox')),
  read('oox-', WRITTEN_IN),
  ...times(2, read('ooxo')),
  { kind: 'blank' },
  read('ox--', STRANGER),
  ...times(3, read('oxo-')),
  { kind: 'void', reason: 'damaged', ruledBy: CHIEF.name },
  read('oooo'),
  ...times(4, read('ooox')),
  read('o?ox'),
  ...times(2, read('ooxo')),
  read('ooxx', WRITTEN_IN),
];

const MARKS = { o: 'for', x: 'against', '-': 'abstain', '?': 'illegible' } as const;
export const markOf = (sign: string) => MARKS[sign as keyof typeof MARKS];

/** The same election as a case for `npm run -s tally`. */
export const CASE = {
  id: 'hall',
  rules: { profile: '2020' },
  attendance: { due: FIGURES.due, present: FIGURES.present },
  form: {
    contests: [{ id: 'C1', seats: SEATS, candidates: CANDIDATES }],
    ineligible: [STRANGER],
  },
  round: { kind: 'first' },
  ballots: { issued: FIGURES.issued, voters: FIGURES.voters, returned: FIGURES.returned },
  papers: PAPERS.map(asCasePaper),
};

/** What the method of the case names as the base of the majority. */
export const BASE = PROFILES['2020'].majorityBase;

function asCasePaper(paper: HeldPaper): object {
  switch (paper.kind) {
    case 'blank':
      return {};
    case 'void':
      return { void: paper.reason };
    case 'marked': {
      const marks = Object.fromEntries(
        CANDIDATES.map((name, i) => [name, markOf(paper.signs[i] ?? '-')]),
      );
      const writeIns = paper.writtenIn === undefined ? [] : [{ name: paper.writtenIn }];
      return { marks: { C1: marks }, writeIns: { C1: writeIns } };
    }
  }
}
