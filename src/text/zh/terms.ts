import type { correctionReasons, VoidReason } from '@/election/events/count';
import type { Procedure, ReadinessCheck, RecordRepair } from '@/election/events/meeting';
import type { Office, ReliefReason } from '@/election/events/officers';
import type { ExclusionCategory, Standing } from '@/election/events/roster';
import type { FigureName } from '@/election/events/round';
import type { PurposeKind } from '@/election/tally/ballots/purpose';
import type { RecommendationSettings } from '@/election/tally/ballots/recommendation';
import type { Grade, RoundKind } from '@/election/tally/paper';
import type { MajorityBase } from '@/election/tally/rules';
import type { PaperColour } from '@/text/paperColour';
import { chinese } from './numerals';

const office = {
  chiefScrutineer: '总监票人',
  scrutineer: '监票人',
  counter: '计票人',
  teller: '唱票人',
} as const satisfies Record<Office, string>;

const figure = {
  due: '应到会',
  present: '实到会',
  received: '领取选票',
  issued: '发出选票',
  replaced: '更换选票',
  voters: '投票人数',
  leftOver: '剩余选票',
  returned: '收回选票',
} as const satisfies Record<FigureName, string>;

const base = {
  due: '应到会',
  present: '实到会',
  returned: '收回选票',
  valid: '有效选票',
} as const satisfies Record<MajorityBase, string>;

const voidReason = {
  unreadable: '全部无法辨认',
  identifying: '有能认出投票人的记号',
  notOfficial: '不是本会场发出的选票',
  otherMarks: '用了规定以外的符号',
  damaged: '残缺破损',
  blank: '空白票',
  overvote: '超过应选名额',
  within: '所选不合选票要求',
  byHand: '手工计票的一叠',
} as const satisfies Record<VoidReason | 'blank' | 'overvote' | 'within' | 'byHand', string>;

const correctionReason = {
  misread: '读错',
  mistyped: '录错',
  enteredTwice: '重复录入',
  other: '其他原因',
  skipped: '漏录',
  doubtful: '待认定',
} as const satisfies Record<(typeof correctionReasons)[number], string>;

const reliefReason = {
  left: '离会',
  becameCandidate: '成为候选人',
  ownWish: '本人提出',
} as const satisfies Record<ReliefReason, string>;

const standing = {
  full: '正式党员',
  probationary: '预备党员',
  onProbation: '留党察看',
  suspended: '中止权利',
  representative: '村（居）民代表',
} as const satisfies Record<Standing, string>;

const exclusion = {
  cannotExpressWill: '患病，无法表达本人意志',
  abroad: '出国半年以上',
  servingSentence: '正在服刑',
  bedridden: '卧床不起或长期患病，生活不能自理',
  membershipNotMoved: '外出半年以上，组织关系应转未转',
  retiredAway: '离退休后回原籍，组织关系未转，确实不能到会',
} as const satisfies Record<ExclusionCategory, string>;

const procedure = {
  report: '作工作报告',
  introduction: '介绍候选人',
  boxSealed: '当众检查票箱并封箱',
  explanation: '说明选票怎样填写',
  boxOpened: '当众开箱',
  papersMixed: '打乱选票次序',
} as const satisfies Record<Procedure, string>;

/** A first vote that is held once more is a 重新选举. */
const roundAgain = { first: '重新选举', runoff: '再次投票', supplementary: '另行选举' } as const;

const purpose = {
  election: '选举',
  recommendation: '民主推荐',
  evaluation: '民主测评',
  preselection: '差额预选',
  confirmation: '席位制委员表决',
} as const satisfies Record<PurposeKind, string>;

const recommenders = {
  members: '党员大会推荐',
  representatives: '村（居）民代表会议推荐',
  together: '党员和村（居）民代表共同推荐',
} as const satisfies Record<RecommendationSettings['by'], string>;

const grade = {
  excellent: '优秀',
  competent: '称职',
  basic: '基本称职',
  incompetent: '不称职',
} as const satisfies Record<Grade, string>;

/** The field's terms (domain §1), each under its name in the code; sentences stand elsewhere. */
export const terms = {
  office,
  figure,
  base,
  voidReason,
  correctionReason,
  reliefReason,
  standing,
  exclusion,
  procedure,
  /** How many raised a hand in favour, of how many in the hall. */
  hands: (inFavour: number, present: number) => `赞成 ${inFavour} 人，在场 ${present} 人`,
  form: (id: string) => `第 ${id.slice(1)} 种选票`,
  awaits: {
    first: '重新选举',
    runoff: '再次投票',
    supplementary: '另行选举',
    refer: '报上级党组织决定',
  },
  roundKind: { first: '选举', runoff: '再次投票', supplementary: '另行选举' },
  /** Which round of its form it is, and what for. */
  round: (n: number, kind: RoundKind) =>
    kind === 'first' && n === 1 ? '第一轮' : `第${chinese(n)}轮（${roundAgain[kind]}）`,
  purpose,
  recommenders,
  grade,
  /** One paper in a row: a grade for each officer. */
  gradeMark: {
    excellent: '优',
    competent: '称',
    basic: '基',
    incompetent: '不',
    abstain: '—',
    illegible: '？',
  } satisfies Record<Grade | 'abstain' | 'illegible', string>,
  /** No grade ticked beside an officer. */
  noOpinion: '未表态',
  kind: { differential: '差额', equal: '等额' },
  mark: { for: '赞成', against: '不赞成', abstain: '弃权', illegible: '无法辨认' },
  valid: '有效票',
  void: '无效票',
  /** In which colour papers are printed. */
  paperColour: {
    white: '白色',
    pink: '粉红色',
    yellow: '黄色',
    green: '绿色',
    blue: '蓝色',
    orange: '橙色',
  } satisfies Record<PaperColour, string>,
  coloured: (name: string, colour: string) => `${name}（${colour}）`,
  /** Between things said in one line. */
  semicolon: '；',
  /** Between names in a row. */
  and: '、',
  readiness: {
    persistent: '浏览器保留数据',
    notPrivate: '不是无痕窗口',
    room: '剩余空间',
    twoCopies: '记录存两份',
    stick: '优盘副本',
    browser: '浏览器',
    clock: '时钟',
    awake: '屏幕不熄',
    mains: '电源',
    printer: '打印机',
    offline: '断网能用',
  } satisfies Record<ReadinessCheck, string>,
  /** What was mended in the record of a meeting. */
  repair: ({ mended, from, entries, first, last, lost }: RecordRepair) => {
    const which =
      first === last
        ? `第 ${first ?? 0} 条`
        : `第 ${first ?? 0} 条至第 ${last ?? 0} 条中 ${entries} 条`;
    const filled = `会议记录在本机存两份，${mended === 'database' ? '第一份' : '第二份'}${which}缺损，已由${from === 'copy' ? '另一份' : '会议文件'}补齐`;
    const gone = `本机存过的最后 ${lost} 条记录，两份中都没有了`;
    const tooMuch = `会议记录在本机存两份，第${mended === 'database' ? '一' : '二'}份中有重复或读不出的内容，已照另一份重写`;
    if (entries + lost === 0) return tooMuch;
    return [...(entries > 0 ? [filled] : []), ...(lost > 0 ? [gone] : [])].join('；');
  },
} as const;
