import type { RefusalWords } from '@/text/shapes';
import { terms } from '@/text/zh/terms';

/** Steps of one press, figures and ballot papers until the box has been opened. */
export const ofPapers = {
  'step.alreadyRecorded': () => ({
    what: '这一步已经记下',
    why: '每一步只记一次。',
    now: '请往下进行。',
  }),
  'step.reportFirst': () => ({
    what: '还没有作工作报告',
    why: '先报告，后表决。',
    now: '报告作完后，在“举手表决”里按一下。',
  }),
  'step.introductionFirst': () => ({
    what: '还没有介绍候选人',
    why: '发票以前，要让大家知道选谁。',
    now: '介绍完后，在“清点人数”里按一下。',
  }),
  'step.sealBoxFirst': () => ({
    what: '票箱还没有当众封好',
    why: '第一张票投入以前，票箱要验空、上锁。',
    now: '请封箱后按一下。',
  }),
  'step.explainFirst': () => ({
    what: '还没有说明怎样填票',
    why: '先讲清画什么符号、最多选几人，再投票。',
    now: '说明后按一下。',
  }),
  'step.headCountFirst': () => ({
    what: '发票以前还没有清点人数',
    why: '发出的选票要等于此时的实到会人数。',
    now: '请到“清点人数”。',
  }),
  'step.slipFirst': () => ({
    what: '先生成开箱前登记单',
    why: '各人签字密码的核对码要先写在纸上，由各人亲笔签字：以后谁也不能另换一套密码冒充。',
    now: '请先生成登记单，打印或照抄，各人签字。',
  }),
  'slip.stands': () => ({
    what: '登记单已经生成',
    why: '登记单以后没有人新设签字密码，原来那一张仍然有效。',
    now: '要看或打印，请按“看登记单”。',
  }),
  'slip.noKeys': () => ({
    what: '还没有人设定签字密码',
    why: '登记单上写的是各人签字密码的核对码。',
    now: '请先到“推选人员”设定签字密码。',
  }),
  'step.openBoxFirst': () => ({
    what: '还没有当众开箱',
    why: '先开箱，再混票、清点。',
    now: '开箱后按一下。',
  }),
  'step.mixFirst': () => ({
    what: '选票还没有打乱次序',
    why: '投票有先后，混在一起，哪张票就不会与人对上。',
    now: '混好后按一下，再清点。',
  }),
  'headCount.alreadyDone': () => ({
    what: '人数已经清点过',
    why: '清点的人数已经固定。',
    now: '数错了的，按“重新清点”，写明原因。',
  }),
  'headCount.listDiffers': ({ counted, listed }) => ({
    what: `清点到 ${counted} 人，签到名单上在场 ${listed} 人`,
    why: '两个数要一样，才知道谁在场。',
    now: '再数一遍；有人来了或走了，先在“签到”里记上。',
  }),
  'figure.missing': ({ figure }) => ({
    what: `还没有“${terms.figure[figure]}”`,
    why: '后面的数都要与它核对。',
    now: `请先填“${terms.figure[figure]}”。`,
  }),
  'figure.alreadyRecorded': ({ figure }) => ({
    what: `“${terms.figure[figure]}”已经记下`,
    why: '记下的数不能直接改写。',
    now: '数错了的，按“重新清点”，写明原因。',
  }),
  'figure.unchanged': ({ figure, value }) => ({
    what: `“${terms.figure[figure]}”仍是 ${value}`,
    why: '与现在记的一样。',
    now: '不用再做什么。',
  }),
  'figure.onlyReturned': ({ figure }) => ({
    what: `“${terms.figure[figure]}”不能再清点`,
    why: '票箱已开，能再数的只有收回的选票。',
    now: '当时记错了的，按“更正记错的数”，由全体监票人输入签字密码。',
  }),
  'figure.notBeforeOpening': ({ figure }) => ({
    what: `“${terms.figure[figure]}”还可以重新清点`,
    why: '开箱以前不用更正，数一遍就是。',
    now: '请按“重新清点”。',
  }),
  'figure.reasonMissing': () => ({
    what: '没有写原因',
    why: '改动和增加都要写明原因。',
    now: '请写一句原因，再按一次。',
  }),
  'papers.issuedNotPresent': ({ issued, present }) => ({
    what: `发出 ${issued} 张，实到会 ${present} 人`,
    why:
      issued > present
        ? `多发 ${issued - present} 张：可能有人拿了两张。`
        : `少发 ${present - issued} 张：可能有人没领到，或不领。`,
    now: '查清再填；不领票的人按离会处理，人数重新清点。',
  }),
  'papers.issuedOverReceived': ({ issued, received }) => ({
    what: `发出 ${issued} 张，只领到 ${received} 张`,
    why: '发出的不能多于领到的。',
    now: '请再数；确实又领了票的，先增加“领取选票”。',
  }),
  'papers.noSpare': ({ received, issued, replaced }) => ({
    what: '没有备用的选票可换',
    why: `领到 ${received} 张，已发出 ${issued} 张，已更换 ${replaced} 张。`,
    now: '请先领票，增加“领取选票”。',
  }),
  'papers.votingOver': () => ({
    what: '投票已经结束',
    why: '投票人数一经记下，就不再发票、换票。',
    now: '投票人数记错的，先重新清点。',
  }),
  'papers.votersOverIssued': ({ voters, issued }) => ({
    what: `投票 ${voters} 人，多于发出的 ${issued} 张`,
    why: '投票的人不能多于发出的票。',
    now: '请重新核对两个数。',
  }),
  'papers.presentOverDue': ({ present, due }) => ({
    what: `实到会 ${present} 人，多于应到会 ${due} 人`,
    why: '到会的人不能多于应到会的人。',
    now: '请核对签到，只数有表决权的人。',
  }),
  'papers.leftOverDiffers': ({ received, issued, replaced, leftOver }) => ({
    what: `剩余选票应是 ${Math.max(0, received - issued - replaced)} 张，数得 ${leftOver} 张`,
    why: `领取 ${received} = 发出 ${issued} + 更换 ${replaced} + 剩余，现在合起来是 ${issued + replaced + leftOver}。`,
    now: '请再数剩余的票；别的数有误，就重新清点那一个。',
  }),
  'returned.overLimit': ({ returned, limit, figure }) => ({
    what: `收回 ${returned} 张，多于${terms.figure[figure]} ${limit}`,
    why: `多出 ${returned - limit} 张。收回的票不能多于${terms.figure[figure]}，否则选举无效。`,
    now: '先把选票再数一遍；确实多出，就宣布本轮无效。',
  }),
  'returned.withinLimit': ({ returned, limit }) => ({
    what: `收回 ${returned} 张，没有超过 ${limit}`,
    why: '没有超出，本轮有效。',
    now: '请继续计票。',
  }),
} as const satisfies Partial<RefusalWords>;
