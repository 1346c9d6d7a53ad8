import type { RefusalWords } from '@/text/shapes';

/** Doubtful papers, the second count of a packet, and packets counted by hand. */
export const ofPackets = {
  'paper.undecided': () => ({
    what: '还没有说明由谁认定',
    why: '放在一边的票怎样算，由监票人认定。',
    now: '请选认定的监票人，再存。',
  }),
  'paper.reasonMissing': () => ({
    what: '还没有写原因',
    why: '选了“其他原因”，要写明。',
    now: '请写原因，不要写票上的内容。',
  }),
  'packet.byHand': ({ packet }) => ({
    what: `第 ${packet} 叠是手工计票`,
    why: '这一叠只有合计，没有一张张录入。',
    now: '不用复核；合计录错了，请撤回后重录。',
  }),
  'packet.notByHand': ({ packet }) => ({
    what: `第 ${packet} 叠没有手工合计`,
    why: '这一叠不是手工计票，或合计已经撤回。',
    now: '请核对叠号。',
  }),
  'packet.notFinished': ({ packet }) => ({
    what: `第 ${packet} 叠还不能复核`,
    why: '这一叠还没有录完，或还有票没有认定。',
    now: '请先录完这一叠。',
  }),
  'packet.sameHand': ({ packet, name }) => ({
    what: `${name}不能再录第 ${packet} 叠`,
    why: '同一叠的两次录入，要由两个人来做。',
    now: '请换另一位计票人坐到键盘前。',
  }),
  'packet.secondNotAsked': ({ packet }) => ({
    what: `第 ${packet} 叠不用复核`,
    why: '通过的选举办法没有规定复核。',
    now: '请接着录票。',
  }),
  'packet.secondClosed': ({ packet }) => ({
    what: `第 ${packet} 叠已经复核完`,
    why: '两次录入已经比对。',
    now: '不一样的地方请逐张认定；整叠重来，请先撤回复核。',
  }),
  'packet.secondMissing': ({ packet }) => ({
    what: `第 ${packet} 叠还没有复核完`,
    why: '选举办法规定这一叠要录两次。',
    now: '请另一位计票人复核这一叠。',
  }),
  'packet.differs': ({ packet, differences }) => ({
    what: `第 ${packet} 叠两次录入有 ${differences} 处不一样`,
    why: '不一样的地方要看着选票认定。',
    now: '请监票人逐处认定。',
  }),
  'difference.none': ({ packet }) => ({
    what: `第 ${packet} 叠的这一处没有不一样`,
    why: '两次录入在这里已经一致。',
    now: '请看屏幕上还剩的几处。',
  }),
  'difference.paperThere': () => ({
    what: '不能认定没有这张票',
    why: '两次录入在这里都有票。',
    now: '请认定这张票怎样算。',
  }),
  'byHand.notThisForm': () => ({
    what: '合计与这种选票不符',
    why: '项目或候选人与选票上的不一样；测评票不能录合计。',
    now: '请按屏幕上的表填写。',
  }),
  'byHand.voidOverPapers': ({ void: papersVoid, papers }) => ({
    what: `无效票 ${papersVoid} 张，多于这一叠的 ${papers} 张`,
    why: '无效票是这一叠中的一部分。',
    now: '请核对计票单。',
  }),
  'byHand.overvoted': ({ office, overvoted }) => ({
    what: `${office}一项多选的有 ${overvoted} 张，放不进去`,
    why: '按选举办法，多选的票整张无效，或张数多于这一叠。',
    now: '请计入无效票。',
  }),
  'byHand.splits': ({ name, sum, papers }) => ({
    what: `${name}：合计 ${sum}，应为 ${papers}`,
    why: '每人的赞成、不赞成、弃权、无法辨认加起来，等于这一叠的有效票。',
    now: '请核对计票单上这个人的数字。',
  }),
  'byHand.votesOverSeats': ({ office, votes, most }) => ({
    what: `${office}的赞成票共 ${votes}，最多只能有 ${most}`,
    why: '每张有效票所选的人不能多于应选名额。',
    now: '请核对计票单。',
  }),
  'byHand.name': ({ name }) => ({
    what: `另选人${name}不能计入`,
    why: '重复、已在候选人中、不能被选，或本轮不能另选。',
    now: '只填计入的另选人，每人一行。',
  }),
} satisfies Partial<RefusalWords>;
