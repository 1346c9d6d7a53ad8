import type { RefusalWords } from '@/text/shapes';
import { terms } from '@/text/zh/terms';

/** Several papers in one meeting, and how it goes on after a round. */
export const ofRounds = {
  'contest.twice': () => ({
    what: '同一项选举列了两次',
    why: '一张选票上一项选举只列一次。',
    now: '请删去一个。',
  }),
  'contest.withinUnknown': () => ({
    what: '“选为甲也应选为乙”指的选举不在这张选票上',
    why: '这一条只能用在同一张选票的两项选举之间。',
    now: '请把两项选举放在同一张选票上，或去掉这一条。',
  }),
  'contest.notElectedThere': ({ name }) => ({
    what: `${name} 没有在前一项选举中当选`,
    why: '这张选票只从已当选的人中选举。',
    now: '请从已当选的人中确定候选人。',
  }),
  'contest.electedAlready': ({ name }) => ({
    what: `${name} 已经当选`,
    why: '当选的人不再是这一项的候选人。',
    now: '请从候选人中删去。',
  }),
  'form.unknown': ({ form }) => ({
    what: `没有要办的${terms.form(form)}`,
    why: '这种选票没有准备，或已经选完。',
    now: '请在“筹备”中看各种选票。',
  }),
  'form.atHand': ({ form }) => ({
    what: `现在办的就是${terms.form(form)}`,
    why: '同一时间只办一种选票。',
    now: '请接着办下去。',
  }),
  'form.last': () => ({
    what: '这是会上唯一的选票，不能删去',
    why: '选举至少要有一种选票。',
    now: '要改内容，请直接修改。',
  }),
  'frozen.roundHeld': () => ({
    what: '已经举行过一轮选举，不能再改',
    why: '各轮选举用同一个选举办法和同一份名单。',
    now: '请按已通过的办法接着进行。',
  }),
  'contest.open': ({ office, kind }) => ({
    what: `${office}的选举还没有结果：${terms.awaits[kind]}`,
    why: '每一项选举都要有结果，会议才能结束。',
    now: '请在“接下来”中办理，或报上级党组织决定。',
  }),
  'contest.notOpen': () => ({
    what: '这一项选举没有要接着办的事',
    why: '它已经选满、已有决定，或正在进行。',
    now: '请看“接下来”里列出的。',
  }),
  'contest.otherKind': ({ office, kind }) => ({
    what: `${office}接下来应当是：${terms.awaits[kind]}`,
    why: '下一步由上一轮的结果决定。',
    now: '请按列出的下一步办理。',
  }),
  'contest.otherCandidates': ({ office }) => ({
    what: `${office}的候选人不能更换`,
    why: '再次投票只在票数相等的人中进行；重新选举用原来的候选人。',
    now: '请用列出的姓名。',
  }),
  'contest.noneElected': ({ office }) => ({
    what: `${office}一个人也没有选出，不能减少名额`,
    why: '只有大部分名额已经选出，才可以不再补选。',
    now: '请另行选举，或报上级党组织决定。',
  }),
  'committee.notElected': ({ fewest }) => ({
    what: '委员会还没有选出来，不能召开它的会议',
    why: `委员会至少 ${fewest} 人，由党员大会选出并宣布以后，才能举行自己的会议。`,
    now: '请先选出并宣布结果。',
  }),
  'round.stillOpen': ({ form, round }) => ({
    what: `${terms.form(form)}第 ${round} 轮还没有结束`,
    why: '开始了的一轮要宣布结果，或者记明未能举行。',
    now: '请先转到这种选票，把它办完。',
  }),
  'round.reasonMissing': () => ({
    what: '还没有写明原因',
    why: '和提出的名单或安排不同，要记下原因。',
    now: '请写一句原因。',
  }),
  'round.notHeld': () => ({
    what: '这一轮已经记为未能举行',
    why: '未能举行的一轮不再记录数字。',
    now: '请在“接下来”中办理。',
  }),
  'meeting.roundAnnounced': () => ({
    what: '已经宣布过选举结果，会议不能记为未举行',
    why: '宣布了的结果留在记录里。',
    now: '请把没有办完的选举报上级党组织决定，然后结束会议。',
  }),
} as const satisfies Partial<RefusalWords>;
