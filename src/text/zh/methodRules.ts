/** The settings of the election method: what each is, its choices, and what each choice does. */
export const methodRules = {
  profile: '依据',
  profiles: {
    '2020': '2020 年《中国共产党基层组织选举工作条例》',
    '1990': '1990 年《中国共产党基层组织选举工作暂行条例》',
  },
  lead: '各项规定如下，先填的都是常用值。要改哪一项，按那一行展开。会上宣读和通过的选举办法全文，由这些设定写出。',
  usual: '常用',
  differs: (profile: string) => `与 ${profile} 年条例的常用值不同`,
  backToProfile: (profile: string) => `全部恢复 ${profile} 年的常用值`,
  adopted: '大会已经通过选举办法。改动以后须重新举手表决。',
  comparators: { '>': '超过', '>=': '达到或超过' },
  quorum: {
    label: '到会人数',
    hint: '与应到人数相比，够了才能选举。',
    num: '分子',
    den: '分母',
    comparator: '怎样才算够',
    of: '应到人数的',
    needs: (due: number, needed: number) => `应到 ${due} 人，须到 ${needed} 人。`,
    otherwise: (comparator: string, share: string, needed: number) =>
      `若改为“${comparator} ${share}”，须到 ${needed} 人。`,
    notWhole: '请填整数，分母至少是 1。',
    never: (due: number) => `应到 ${due} 人，这样谁也达不到，请改。`,
  },
  /** This meeting's own numbers, behind the sentence of a choice. */
  here: {
    due: (n: number) => `应到 ${n} 人`,
    present: (n: number) => `实到 ${n} 人`,
    presentIf: (n: number) => `若到 ${n} 人（刚够人数）`,
    elects: (who: string, votes: number) => `${who}：${votes} 票当选。`,
    passes: (who: string, needed: number) => `${who}：赞成 ${needed} 人通过。`,
    consents: (who: string, needed: number) => `${who}：${needed} 人同意即可。`,
    later: '开箱清点以后才知道须多少票。',
  },
  handsBase: {
    label: '举手表决按什么算',
    values: { due: '应到会人数', present: '实到会人数' },
    effects: {
      due: '赞成的要超过应到人数的一半，缺席的也算在内。',
      present: '赞成的只要超过到会人数的一半。不计入应到会的名单，总是按应到人数表决。',
    },
  },
  blankPaper: {
    label: '空白票',
    values: { abstain: '有效，全部弃权', void: '无效' },
    effects: {
      abstain: '对谁都没有划、也没有另选的票，仍是有效票。',
      void: '对谁都没有划、也没有另选的票，不算有效票。',
    },
  },
  writeInNeedsAgainst: {
    label: '另选他人的条件',
    values: { yes: '不赞成几人，才可另选几人', no: '没有这个条件' },
    effects: {
      yes: '另选的比划“×”的多（候选人不足的，加上所差名额），这一项另选的名字都不算。',
      no: '不划“×”也可以另选；总数仍不能超过应选名额。',
    },
  },
  writeInUncircled: {
    label: '另选他人没有划圈',
    values: { ignored: '不算', counted: '也算赞成' },
    effects: {
      ignored: '写了名字没有划 ○，当作没有写。',
      counted: '写了名字没有划 ○，也得一票，也占所选人数。',
    },
  },
  overvoteScope: {
    label: '选的人多于应选名额',
    values: { paper: '整张选票无效', contest: '只有那一项无效' },
    effects: {
      paper: '一张票上有一项多选了，整张票都不算。',
      contest: '一张票上多选的那一项不算，其他各项照算。',
    },
  },
  returnedLimit: {
    label: '收回的票不得多于',
    values: { voters: '投票人数', issued: '发出选票数' },
    effects: {
      voters: '比投票的人多一张，本轮就无效，重新选举。',
      issued: '领了票没有投的也算在内；比发出的多一张，本轮才无效，重新选举。',
    },
  },
  majorityBase: {
    label: '当选票数按什么算',
    values: {
      due: '应到会人数',
      present: '实到会人数',
      returned: '收回选票数',
      valid: '该项有效票数',
    },
    effects: {
      due: '缺席的也算在内，要的票最多。',
      present: '只算到会的人。',
      returned: '只算收回的票，无效票也在内。',
      valid: '只算有效的票，要的票最少。',
    },
  },
  majorityComparator: {
    label: '怎样才算过半',
    values: { '>': '超过一半', '>=': '达到一半也算' },
    effects: {
      '>': '正好一半不能当选。',
      '>=': '正好一半也能当选。',
    },
  },
  runoffDecidedBy: {
    label: '再次投票怎样当选',
    values: { plurality: '得票多的当选', majority: '还要过半数' },
    effects: {
      plurality: '同票的人再投一次，谁票多谁当选，不看过不过半。',
      majority: '同票的人再投一次，票多而且过半的才当选；都不过半，名额仍空着。',
    },
  },
  fewerSeatsComparator: {
    label: '同意减少名额',
    values: { '>=': '应到人数的一半', '>': '超过应到人数的一半' },
    effects: {
      '>=': '名额没有选满，到一半的人举手同意，就可以不再补选。',
      '>': '名额没有选满，要超过一半的人举手同意，才可以不再补选。',
    },
  },
  namesRead: {
    label: '报告得票的次序',
    values: { votes: '得票多的先报', ballot: '按选票上的次序' },
    effects: {
      votes: '总监票人从得票最多的报起。',
      ballot: '总监票人按选票的次序报，另选的人在后。',
    },
  },
  namesAnnounced: {
    label: '宣布当选的次序',
    values: { strokes: '姓氏笔画', votes: '得票多少', ballot: '选票上的次序' },
    effects: {
      strokes: '当选名单不分票数多少，按姓氏笔画排。',
      votes: '得票多的排在前面。',
      ballot: '照选票的次序，另选的人在后。',
    },
  },
} as const;
