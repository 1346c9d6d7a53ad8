import type { candidateSources } from '@/election/events/ballot';
import type { Purpose } from '@/election/tally/ballots/purpose';

type Kind = NonNullable<Purpose>['kind'];

/** Papers that elect nobody: recommendation, evaluation, pre-selection, confirmed members (domain §7). */
export const others = {
  title: {
    recommendation: '民主推荐结果报告单',
    evaluation: '民主测评结果报告单',
    preselection: '差额预选结果报告单',
    confirmation: '席位制委员表决结果报告单',
  } satisfies Record<Kind, string>,
  about: {
    recommendation: (title: string, office: string, round: string) =>
      `${title} · 推荐${office}候选人初步人选 · ${round}`,
    evaluation: (title: string, office: string, round: string) =>
      `${title} · ${office}民主测评 · ${round}`,
    preselection: (title: string, office: string, round: string) =>
      `${title} · ${office}候选人预选 · ${round}`,
    confirmation: (title: string, office: string, round: string) =>
      `${title} · ${office}席位制委员表决 · ${round}`,
  },
  withinLimit: (returned: number, term: string, limit: number) =>
    `收回选票 ${returned} 张，不多于${term}（${limit}），有效。`,
  asks: {
    recommendation: (most: number, by: string) => `${by}。每票最多推荐 ${most} 人。`,
    preselection: (places: number, people: number) =>
      `从 ${people} 人中预选正式候选人 ${places} 名。`,
    evaluation: (people: number) => `测评 ${people} 人，每人每票只评一等；不评的为未表态。`,
    confirmation: (people: number) => `对 ${people} 人逐人表决。`,
  },
  threshold: {
    recommendation: (needed: number) => `的半数，即至少 ${needed} 票，可作为候选人初步人选。`,
    preselection: (needed: number) => `的半数，即至少 ${needed} 票，列为正式候选人。`,
    confirmation: (needed: number) => `的半数，即至少 ${needed} 票，确认为席位制委员。`,
  },
  namedOn: (atLeast: boolean) => (atLeast ? '推荐票不少于' : '推荐票超过'),
  votes: { recommendation: '推荐票', preselection: '赞成', confirmation: '赞成' },
  passed: {
    recommendation: '可作为人选',
    preselection: '正式候选人',
    confirmation: '通过',
  },
  notPassed: { recommendation: '不足', preselection: '未列入', confirmation: '未通过' },
  outcome: {
    recommendation: (names: readonly string[]) =>
      names.length === 0
        ? '没有人达到规定票数。'
        : `可作为候选人初步人选 ${names.length} 人：${names.join('、')}。`,
    preselection: (names: readonly string[]) =>
      names.length === 0
        ? '没有产生正式候选人。'
        : `正式候选人 ${names.length} 名：${names.join('、')}。`,
    confirmation: (names: readonly string[]) =>
      names.length === 0 ? '无人通过。' : `通过 ${names.length} 人：${names.join('、')}。`,
  },
  electsNobody: {
    recommendation: '推荐只产生初步人选，不产生当选人；候选人按规定程序确定。',
    evaluation: '测评结果供上级党组织参考。',
    preselection: '预选只产生候选人，不产生当选人。',
    confirmation: '席位制委员不占选举产生的名额。',
  } satisfies Record<Kind, string>,
  count: (grade: string, papers: number) => `${grade} ${papers}`,
  sources: {
    members: '党员推荐',
    representatives: '代表推荐',
    together: '党员和代表推荐',
    superior: '上级提名',
  } satisfies Record<(typeof candidateSources)[number], string>,
  sourceOf: (name: string, sources: readonly string[], score: string | null) =>
    `${name}（${sources.join('、')}${score === null ? '' : `，得分 ${score}`}）`,
  candidatesFrom: (people: readonly string[]) => `候选人来源：${people.join('；')}。`,
  weights: (representatives: string, members: string) =>
    `得分 = 代表推荐票 × ${representatives} + 党员推荐票 × ${members}。`,
  sheets: (each: readonly string[]) => `依据：${each.join('；')}。`,
  sheetOf: (by: string, code: string) => `${by}结果报告单（核对码 ${code}）`,
} as const;
