import type { ExclusionCategory, Standing } from '@/election/events/roster';

/** A branch in which everybody is invented, for practice. Names are data and stand in one language. */
export const sample = {
  details: {
    organisation: '中共柳溪村支部委员会（演练）',
    title: '柳溪村党支部换届选举党员大会（演练）',
    place: '村委会会议室',
    presidingOfficer: '贺文山',
  },
  office: '支部委员会委员',
  seats: 3,
  candidates: ['丁小宁', '王春梅', '李一鸣', '欧阳少东'],
  exclusion: {
    name: '葛长庚',
    category: 'bedridden' satisfies ExclusionCategory as ExclusionCategory,
    consent: '镇党委批复（演练）',
  },
  probationary: ['邱小满', '汪晓晴'],
  full: [
    '丁小宁',
    '王春梅',
    '李一鸣',
    '欧阳少东',
    '贺文山',
    '许敏',
    '何立',
    '周文清',
    '赵志远',
    '孙桂兰',
    '吴大成',
    '郑玉珍',
    '冯海生',
    '陈秀英',
    '褚卫东',
    '蒋国庆',
    '沈月娥',
    '韩铁柱',
    '杨柳青',
    '朱光明',
    '秦素芬',
    '葛长庚',
  ],
} as const;

export const sampleStandings: readonly { readonly name: string; readonly standing: Standing }[] = [
  ...sample.full.map((name) => ({ name, standing: 'full' as const })),
  ...sample.probationary.map((name) => ({ name, standing: 'probationary' as const })),
];
