import type { Profile } from '@/election/tally/rules';
import { chinese, fraction } from './numerals';

const LAW: Readonly<Record<Profile, string>> = {
  '2020': '《中国共产党基层组织选举工作条例》',
  '1990': '《中国共产党基层组织选举工作暂行条例》',
};
/** The number of an article stands only where it is certain, which for 1990 it is not. */
const cited = (profile: Profile, article: number) =>
  profile === '2020' ? `（《条例》第${chinese(article)}条）` : '';

const numbered = (items: readonly string[]) =>
  items.map((item, i) => `（${chinese(i + 1)}）${item}`).join('；');

/** 选举办法, sentence by sentence: what is read out, printed and adopted by show of hands. */
export const methodText = {
  title: (meeting: string) => `${meeting}选举办法`,
  article: (n: number) => `第${chinese(n)}条`,
  /** Between two sentences of one paragraph. */
  betweenSentences: '',

  law: (profile: Profile) =>
    `根据《中国共产党章程》和${LAW[profile]}（以下简称《条例》），结合本党组织实际，制定本办法。`,
  scope: (held: {
    organisation: string;
    title: string;
    place: string;
    date: { year: number; month: number; day: number };
  }) =>
    `本办法适用于${held.organisation}${held.date.year}年${held.date.month}月${held.date.day}日在${held.place}举行的${held.title}。`,
  presiding: {
    members: (name: string) => `会议由${name}同志主持。`,
    committee: (name: string, profile: Profile) =>
      `会议由上届委员会推荐的新当选委员${name}同志主持${cited(profile, 20)}。`,
  },

  papers: {
    one: (elects: string) => `本次会议${elects}。`,
    several: (papers: readonly string[]) =>
      `本次会议使用${papers.length}种选票，按下列次序进行：${numbered(papers)}。`,
    paper: (name: string, colour: string | null, elects: string) =>
      `${name}${colour === null ? '' : `（${colour}）`}，${elects}`,
    elects: (contests: readonly string[]) => `选举${contests.join('、')}`,
    contest: (office: string, seats: number, candidates: number, kind: string) =>
      `${office}${seats}名（候选人${candidates}名，实行${kind}选举）`,
    among: (elects: string, office: string) => `${elects}，候选人和另选的人须已当选${office}`,
    other: (purpose: string) => `用于${purpose}，不产生当选人`,
  },
  order: {
    strokes: '候选人在选票上按姓氏笔画为序排列',
    hand: (reason: string) => `候选人在选票上的次序按下列安排：${reason}`,
    asListed: '候选人按选票所列的次序排列',
    of: (office: string, order: string) => `${office}${order}`,
    all: (orders: readonly string[]) => `${orders.join('；')}。`,
  },

  voters: {
    members: (profile: Profile) =>
      `本党组织的正式党员有表决权、选举权和被选举权。预备党员、受留党察看处分的党员和被中止党员权利的党员，没有表决权、选举权和被选举权${cited(profile, 5)}。`,
    committee: '新当选的全体委员有表决权、选举权和被选举权。',
  },
  counted: '应到会人数和实到会人数只计算有选举权的人；没有选举权的列席人员分区就座，单独清点。',
  exclusions: (categories: readonly string[]) =>
    `属于下列情形之一、经上级党组织同意并经本次会议表决通过的，可以不计入应到会人数：${numbered(categories)}。其他缺席的仍计入应到会人数；不计入的人到会的，重新计入。`,

  quorum: {
    '>=': (num: number, den: number) =>
      `有选举权的到会人数不少于应到会人数的${fraction(num, den)}，方可进行选举。`,
    '>': (num: number, den: number) =>
      `有选举权的到会人数超过应到会人数的${fraction(num, den)}，方可进行选举。`,
  },
  quorumAgain: '每一轮发选票以前重新清点到会人数；人数不足的，不得进行选举。',

  hands: {
    due: '本办法、监票计票人员名单等，以举手方式表决，赞成的超过应到会人数的半数为通过。',
    present: '本办法、监票计票人员名单等，以举手方式表决，赞成的超过实到会人数的半数为通过。',
  },
  handsOnExclusions: '不计入应到会的名单，赞成的超过扣除名单以前应到会人数的半数为通过。',

  officers: {
    members: {
      once: '会议设监票人不少于2名，其中总监票人1名；设计票人不少于1名；可以设唱票人。以上人员经会议表决通过，监票人须是正式党员。',
      twice:
        '会议设监票人不少于2名，其中总监票人1名；设计票人不少于2名；可以设唱票人。以上人员经会议表决通过，监票人须是正式党员。',
    },
    committee: {
      once: '会议设监票人1名，即总监票人；可以设计票人、唱票人。以上人员经会议表决通过。',
      twice:
        '会议设监票人1名，即总监票人，录入选票的不少于2人；可以设计票人、唱票人。以上人员经会议表决通过。',
    },
  },
  barred: (profile: Profile) =>
    `候选人不得担任监票人${cited(profile, 22)}，也不得担任计票人、唱票人；任职以后成为候选人的，即行退出。监票人不得兼任计票人、唱票人。`,
  supervision: (profile: Profile) =>
    `监票人对选举的全过程进行监督，计票人在监票人监督下计票${cited(profile, 23)}。`,

  issued:
    '选举采用无记名投票方式。发选票以前，当众检查票箱并封箱。发出的选票数须与实到会人数相等，不相等的，查明原因以后再投票。',
  papersUnnumbered:
    '选票不编号。写错的选票可以更换，收回的票不看、不计。投票完毕，剩余选票当众剪角作废。',
  proxy: (profile: Profile) =>
    `选举人不能写选票的，可以委托非候选人按选举人的意志代写；因故未出席会议的，不得委托他人代为投票${cited(profile, 24)}。`,
  boxOrder: '监票人先投票，然后主席台就座人员和其他选举人依次投票。',

  marks: {
    abstain: '对候选人，赞成的划“○”，不赞成的划“×”，弃权的不划任何符号',
    for: '对候选人，赞成的不划任何符号，不赞成的划“×”，弃权的划“△”',
    of: (paper: string, marks: string) => `${paper}：${marks}`,
    all: (marks: readonly string[]) => `${marks.join('；')}。`,
  },

  writeIn: '选举人可以另选他人。另选的，在选票的另选他人栏写上姓名，并划“○”。',
  writeInNeedsAgainst: {
    yes: '每一项另选的人数，不得多于该项划“×”的人数与没有候选人的名额之和；多于的，该项另选的人都不计票，选票其余部分有效。',
    no: '另选他人不以对候选人划“×”为条件。',
  },
  writeInUncircled: {
    ignored: '写了姓名没有划“○”的，不算另选。',
    counted: '写了姓名没有划“○”的，也按赞成计。',
  },
  eligible: {
    members: '另选的人须是本党组织有被选举权、在该项尚未当选的正式党员',
    committee: '另选的人须是在该项尚未当选的本届委员',
    among: (paper: string, office: string) => `，${paper}另选的人还须已当选${office}`,
    all: (who: string, among: readonly string[]) =>
      `${who}${among.join('')}；不符合的，或者姓名无法辨认的，仍计入该票所选的人数，但不计得票。`,
  },
  writeInRunoff: '再次投票时不得另选他人。',

  overvote: {
    plain: '所选人数等于或者少于应选名额的选票有效，多于应选名额的无效。',
    paper: '每一项所选人数等于或者少于应选名额的有效；任何一项多于应选名额的，整张选票无效。',
    contest:
      '每一项所选人数等于或者少于应选名额的有效；多于应选名额的，该项无效，同一张选票的其他项仍然有效。',
  },
  blankPaper: {
    abstain: '对全部候选人弃权、也没有另选他人的选票，是有效票，计为弃权。',
    void: '对全部候选人弃权、也没有另选他人的选票，是无效票。',
    of: (papers: readonly string[], rule: string) => `${papers.join('、')}：${rule}`,
  },
  within: (inner: string, outer: string) =>
    `选某人为${inner}的，在同一张选票上也须选其为${outer}，否则整张选票无效。`,
  illegible: '部分符号无法辨认的，无法辨认的部分单独计数，其余部分有效。',
  ruledVoid: (reasons: readonly string[]) =>
    `有下列情形之一的，由监票人当场认定为无效票：${reasons.join('；')}。`,

  opened: '投票完毕，当众开箱，清点选票，并打乱次序以后计票。',
  returned: {
    voters: '收回的选票等于或者少于投票人数，选举有效；多于投票人数，本轮选举无效，重新选举。',
    issued: '收回的选票等于或者少于发出选票数，选举有效；多于发出选票数，本轮选举无效，重新选举。',
  },
  recount: '宣布无效以前，应当重新清点一次。',
  counting: '计票当众进行：逐张唱票，逐票记录，监票人分别监督唱票和记录。',
  packets: (size: number) => `选票每${size}张为一叠，按叠记录；手工计票的叠，在报告单上注明。`,
  secondCountEvery: (every: number) => {
    if (every === 0) return '每叠记录一次，不另复核。';
    const which = every === 1 ? '每一叠' : `第1叠和此后每隔${every}叠的一叠`;
    return `${which}由另一名计票人再记录一次，两次不一致的，由监票人对照选票认定；首次记录的差错数在报告单上注明。`;
  },
  board: {
    running: '计票过程中当众显示得票。',
    held: '计票过程中只显示进度，得票在宣布以后显示。',
  },

  majority: (base: string, atLeast: boolean) =>
    `被选举人得到的赞成票${atLeast ? '不少于' : '超过'}${base}的半数，始得当选。`,
  base: {
    due: '应到会人数',
    present: '实到会人数',
    returned: '收回选票数',
    valid: '该项有效选票数',
  },

  tooMany: '得票达到前条规定的人数多于应选名额时，以得票多的当选。',
  runoff: {
    plurality:
      '票数相等不能确定当选人时，就票数相等的人再次投票，以得票多的当选，不受前条票数的限制。',
    majority:
      '票数相等不能确定当选人时，就票数相等的人再次投票，得票达到前条规定的，以得票多的当选。',
  },
  levelAgain: '再次投票仍然相等的，报上级党组织决定，不抽签。',
  supplementary:
    '当选人少于应选名额时，对不足的名额另行选举。另行选举以未当选的候选人为建议人选，由会议确定；更换的，说明原因。',
  fewerSeats: {
    '>=': '已有人当选的，经不少于应到会人数半数的人举手同意，也可以减少名额，不再选举。',
    '>': '已有人当选的，经超过应到会人数半数的人举手同意，也可以减少名额，不再选举。',
  },
  outside: (inner: string, outer: string) =>
    `当选${inner}而没有当选${outer}的，签字以前向会议说明，报上级党组织决定。`,

  read: {
    votes: '计票完毕，总监票人报告发出、收回、有效、无效选票数和得票情况，得票多的先报。',
    ballot:
      '计票完毕，总监票人报告发出、收回、有效、无效选票数和得票情况，按选票上的次序报，另选的人在后。',
  },
  announced: {
    strokes: '当选人由会议主持人宣布，名单按姓氏笔画为序。',
    votes: '当选人由会议主持人宣布，名单按得票多少为序。',
    ballot: '当选人由会议主持人宣布，名单按选票上的次序，另选的人在后。',
  },
  signed: '选举结果报告单经监票人核对签字以后，方可宣布。选票和报告单封存。',

  inForce:
    '本办法经会议举手表决通过以后施行。未尽事宜，按照《条例》和上级党组织的有关规定办理；有改动的，重新表决。',
} as const;
