import type { EquationId } from '@/election/events/refusal';
import type { RefusalWords } from '@/text/shapes';
import { terms } from '@/text/zh/terms';

const at = ({ packet, place }: { readonly packet: number; readonly place: number }) =>
  `第 ${packet} 叠第 ${place} 张`;

const equations = {
  presentWithinDue: '实到会 ≤ 应到会',
  issuedIsPresent: '发出 = 实到会',
  votersWithinIssued: '投票 ≤ 发出',
  receivedSplits: '领取 = 发出 + 更换 + 剩余',
  returnedWithinLimit: '收回 ≤ 上限',
  enteredIsReturned: '已录 = 收回',
  returnedSplits: '收回 = 有效 + 无效',
  contestPapers: '本项有效 = 有效 − 本项超选',
  candidateSplits: '赞成 + 不赞成 + 弃权 + 无法辨认 = 本项有效',
  gradesSplit: '四等 + 未表态 + 无法辨认 = 本项有效',
  votesWithinSeats: '赞成票总数 ≤ 本项有效 × 应选名额',
} as const satisfies Record<EquationId, string>;

/** Entering the papers, checking the count, signing. */
export const ofCounting = {
  'count.nobodyAtTheKeys': () => ({
    what: '还没有选由谁录入',
    why: '每一张票都要记下录入的计票人。',
    now: '请先选一位计票人。',
  }),
  'count.closed': () => ({
    what: '录入已经结束',
    why: '核对无误后，票就不再变动。',
    now: '发现有错，先撤回报告单或重新清点。',
  }),
  'count.notClosed': () => ({
    what: '计票还没有核对完',
    why: '核对平衡以后才能出报告单。',
    now: '请到“核对”结束录入。',
  }),
  'paper.beyondReturned': ({ returned, entered }) => ({
    what: `已录 ${entered} 张，与收回的 ${returned} 张一样多`,
    why: '再录一张就多于收回的票，这一张没有存入。',
    now: '请重新清点收回的选票；或查是否有一张录了两次。',
  }),
  'paper.untouched': () => ({
    what: '这张票还没有录任何内容',
    why: '空白票有单独的键，免得误存。',
    now: '请照票录入；票上确实什么也没有，按“空白票”（不划即赞成的票按“全不划”）。',
  }),
  'paper.notThisForm': () => ({
    what: '录入与票面不符',
    why: '人数或项目与这张选票不同。',
    now: '请重新打开本页，再录这一张。',
  }),
  'paper.notOnRoster': ({ name }) => ({
    what: `“${name}”不是名册上的正式党员`,
    why: '票上可以写，但不计给任何人，仍算选了一人。',
    now: '请再看一遍票上的字；确实这样写的，按“照录”。',
  }),
  'paper.noNames': () => ({
    what: '这种票上不另写人',
    why: '测评和席位制委员表决只就票上列出的人表态。',
    now: '写在票上的名字不录；认不清的，请监票人裁定。',
  }),
  'paper.ruledByNoScrutineer': ({ name }) => ({
    what: `${name} 不是在任监票人`,
    why: '整票无效要由监票人认定。',
    now: '请选一位在任监票人。',
  }),
  'paper.placeTaken': (place) => ({
    what: `${at(place)}已经录过`,
    why: '一个位置只有一张票。',
    now: '录错的，先撤回那一张再录。',
  }),
  'paper.placeNotNext': (place) => ({
    what: `还轮不到${at(place)}`,
    why: '位置要一张接一张，票才找得回来。',
    now: '请从屏幕上提示的位置录起。',
  }),
  'paper.notThere': (place) => ({
    what: `${at(place)}还没有票`,
    why: '那里没有录入，或撤回后还没有重录。',
    now: '请核对叠号和张号；撤回的要重录。',
  }),
  'packet.empty': ({ packet }) => ({
    what: `第 ${packet} 叠还是空的`,
    why: '没有票的一叠不用结束。',
    now: '请先录票。',
  }),
  'packet.notLast': ({ packet }) => ({
    what: `第 ${packet} 叠不是正在录的一叠`,
    why: '只能结束最后一叠。',
    now: '后来找到的票，直接录在它那一叠的末尾。',
  }),
  'packet.alreadyClosed': ({ packet }) => ({
    what: `第 ${packet} 叠已经结束`,
    why: '一叠只结束一次。',
    now: '请录下一叠。',
  }),
  'count.unbalanced': ({ equation, figures }) => ({
    what: '数字不平衡',
    why: `${equations[equation]} 不成立（${figures.join(terms.and)}）。`,
    now: '请按“核对”页的红字逐项查。',
  }),
  'count.differs': ({ entered, returned }) => ({
    what:
      entered < returned ? `还有 ${returned - entered} 张没有录` : `多录 ${entered - returned} 张`,
    why: `收回 ${returned} 张，已录 ${entered} 张。`,
    now: entered < returned ? '请录完；手里没有票了，就重新清点收回的选票。' : '请查是否录重了。',
  }),
  'round.voided': () => ({
    what: '本轮已宣布无效',
    why: '无效的一轮不计票。',
    now: '请签署无效报告单。',
  }),
  'round.announced': () => ({
    what: '结果已经宣布',
    why: '宣布以后不能再改。',
    now: '有异议的，按程序向上级反映。',
  }),
  'sheet.stands': ({ sheet }) => ({
    what: `第 ${sheet} 份报告单已经生成`,
    why: '报告单下面的数不能再动。',
    now: '发现有错，先在“签字”里撤回报告单。',
  }),
  'sheet.none': () => ({
    what: '还没有报告单',
    why: '有了报告单才能签字、宣布。',
    now: '请在“签字”里生成报告单。',
  }),
  'sheet.differs': () => ({
    what: '报告单与记录对不上',
    why: '按记录重算，得不出同样的内容。',
    now: '请不要签字，先查会议记录。',
  }),
  'sheet.basesDiffer': () => ({
    what: '换一个基数，当选人会不同',
    why: '按应到会和按实到会，过半数的人不一样。',
    now: '请看清说明，确认已知，再签字。',
  }),
  'sheet.outsideUnnamed': ({ names }) => ({
    what: `还没有当场说明：${names.join('、')}选上了职务，没有选上委员`,
    why: '这种情况由上级党组织决定，签字以前要向大会说明。',
    now: '请说明后按下“已说明”。',
  }),
  'sheet.nobodyOutside': () => ({
    what: '没有这样的人要说明',
    why: '选上职务的人也都选上了委员。',
    now: '请直接出报告单。',
  }),
  'sheet.basesAgree': () => ({
    what: '不用确认基数',
    why: '两种基数，当选人一样。',
    now: '请往下进行。',
  }),
  'sheet.alreadySigned': ({ name }) => ({
    what: `${name} 的签字已经记下`,
    why: '签了字或记为缺签的，不再重复。',
    now: '请由下一位签字。',
  }),
  'sheet.notSigner': ({ name }) => ({
    what: `${name} 不是签字人`,
    why: '报告单由监票人签字。',
    now: '请由监票人签字。',
  }),
  'sheet.unsigned': ({ names }) => ({
    what: `${names.join(terms.and)} 还没有签字`,
    why: '每位监票人都要签字，或记下不签的原因。',
    now: '请签字；拒签或不在场的，由另一位监票人见证记录。',
  }),
  'sheet.nobodySigned': () => ({
    what: '没有一位监票人签字',
    why: '没有人签字的报告单不能宣布。',
    now: '至少要有一位监票人签字；都不签的，在“签字”里按“本轮不能进行”，报上级决定。',
  }),
} as const satisfies Partial<RefusalWords>;
