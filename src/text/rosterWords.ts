import type { Standing } from '@/election/events/roster';

/** How pasted lists name what they hold, whatever language the screens speak. */

/** A cell that begins with one of these tells the standing; longer words first. */
export const STANDING_WORDS: readonly (readonly [string, Standing])[] = [
  ['正式党员', 'full'],
  ['正式', 'full'],
  ['中共党员', 'full'],
  ['full', 'full'],
  ['预备党员', 'probationary'],
  ['预备', 'probationary'],
  ['probationary', 'probationary'],
  ['留党察看', 'onProbation'],
  ['on probation', 'onProbation'],
  ['中止', 'suspended'],
  ['暂停', 'suspended'],
  ['停止', 'suspended'],
  ['suspended', 'suspended'],
  ['村民代表', 'representative'],
  ['居民代表', 'representative'],
  ['村（居）民代表', 'representative'],
  ['代表', 'representative'],
  ['representative', 'representative'],
];

/** The head of the column that holds the names. */
export const NAME_HEADS: readonly string[] = ['姓名', '党员姓名', '名字', '党员', 'name'];

/** Other heads that only stand in a heading row. */
export const OTHER_HEADS: readonly string[] = [
  '序号',
  '编号',
  '身份',
  '党员身份',
  '党员类别',
  '人员类别',
  '类别',
  '备注',
  'standing',
];

/** Cells that are never a name. */
export const NO_NAMES: readonly string[] = ['男', '女', '汉', '汉族', '回族', '党员', '群众'];

/** What the standing is called when a stored roster is written out as text again. */
export const STANDING_OUT: Readonly<Record<Standing, string>> = {
  full: '正式党员',
  probationary: '预备党员',
  onProbation: '留党察看',
  suspended: '中止权利',
  representative: '村民代表',
};

/** Between names that stand in one row. */
export const NAME_SEPARATOR = '、';

/** Around what tells two of one name apart. */
export const SUFFIX_MARKS: readonly [string, string] = ['〔', '〕'];
