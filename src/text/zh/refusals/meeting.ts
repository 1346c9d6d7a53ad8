import type { RefusalWords } from '@/text/shapes';

/** The meeting as a whole, and its preparation. */
export const ofMeeting = {
  'meeting.alreadyOpened': () => ({
    what: '这次会议已经建立',
    why: '一份记录只能建立一次。',
    now: '请回到“全部会议”打开它。',
  }),
  'meeting.notOpened': () => ({
    what: '这次会议还没有建立',
    why: '记录里没有建会的一条。',
    now: '请回到“全部会议”，新建会议。',
  }),
  'meeting.ended': () => ({
    what: '会议已经结束',
    why: '结束后的会议只能看，不能再改。',
    now: '要看结果，请打开报告单或会议记录。',
  }),
  'meeting.handedOver': () => ({
    what: '会议已移交另一台电脑',
    why: '同一次会议只能由一台电脑录入。',
    now: '请在接收的那台电脑上继续；要在本机继续，先从文件接回。',
  }),
  'meeting.otherWriter': () => ({
    what: '这次会议由另一台电脑录入',
    why: '两台电脑同时录入，记录就会分叉。',
    now: '请到那台电脑上操作；要在本机继续，先在这里接收会议。',
  }),
  'clock.notChanged': () => ({
    what: '时钟没有改动',
    why: '本机时间与上一条记录相差不到十分钟，也没有隔一天以上。',
    now: '不用记录，请继续。',
  }),
  'meeting.notHandedOver': () => ({
    what: '会议还没有移交',
    why: '没有移交，就不能接收。',
    now: '请先在原来的电脑上移交。',
  }),
  'meeting.takeBack': () => ({
    what: '这次会议是从本机移交出去的',
    why: '收回要主持人签字，签字密码在本机。',
    now: '请把文件接入本机，再到“全部会议”按“收回，由本机继续”。',
  }),
  'meeting.notAnnounced': () => ({
    what: '还没有宣布结果',
    why: '宣布以后，会议才能结束。',
    now: '请先宣布结果。',
  }),
  'meeting.notClosed': () => ({
    what: '会议还没有结束',
    why: '结束以前，记录还能改动，监票人的签字密钥还在本机。',
    now: '事情都办完以后，请按“结束会议”。',
  }),
  'meeting.boxAlreadyOpened': () => ({
    what: '票箱已开，不能再按“未能举行”结束',
    why: '开箱以后，选举必须计到有结果，或者宣布本轮无效。',
    now: '请继续清点和计票。',
  }),
  'command.unreadable': () => ({
    what: '有一栏是空的，或写得太长',
    why: '这样的内容无法存入。',
    now: '请补上文字，或写短一些，再按一次。',
  }),
  'details.missing': () => ({
    what: '还没有填会议信息',
    why: '单位、名称、地点、日期和主持人要印在报告单上。',
    now: '请到“筹备”填写。',
  }),
  'roster.empty': () => ({
    what: '名册上还没有正式党员',
    why: '应到会人数从名册得出。',
    now: '请到“筹备”录入名册。',
  }),
  'roster.twice': ({ name }) => ({
    what: `名册上有两个“${name}”`,
    why: '姓名就是这个人在记录里的身份，不能重复。',
    now: `同名的请加注区别，例如“${name}〔东头〕”。`,
  }),
  'roster.inUse': ({ name }) => ({
    what: `${name} 的身份不能这样改`,
    why: `${name} 是候选人、工作人员，或在不计入应到会的名单上。`,
    now: '请先从那里取下，再改名册。',
  }),
  'roster.signInOpened': () => ({
    what: '签到已开始，名册不能整份重录',
    why: '签到以后的每一处变动都要单独记录。',
    now: '请在“签到”里逐人更正，并写明原因。',
  }),
  'roster.unknown': ({ name }) => ({
    what: `名册上没有 ${name}`,
    why: '只有名册上的人才能签到、任职。',
    now: '请核对姓名；确实漏列的，先补进名册。',
  }),
  'roster.unchanged': ({ name }) => ({
    what: `${name} 没有变动`,
    why: '名册上本来就是这样。',
    now: '不用再做什么。',
  }),
  'roster.representatives': ({ representatives }) => ({
    what: `名册上有 ${representatives} 名村（居）民代表，不能参加这次投票`,
    why: '只有正式党员有选举权；代表只参加推荐和测评。',
    now: '请从名册上去掉代表，或在选票上改选“民主推荐”“民主测评”。',
  }),
  'roster.membersToo': ({ members }) => ({
    what: `名册上还有 ${members} 名正式党员，不是代表`,
    why: '代表会议推荐只由代表投票；票数分开计算，不能混在一起。',
    now: '请在名册上去掉他们，或把推荐改为“党员和代表共同推荐”。',
  }),
  'exclusions.twice': ({ name }) => ({
    what: `${name} 在名单上列了两次`,
    why: '每人只能有一个理由。',
    now: '请删去一个。',
  }),
  'exclusions.noVote': ({ name }) => ({
    what: `${name} 不用列入这份名单`,
    why: `${name} 没有表决权，本来就不计入应到会。`,
    now: '请从名单上删去。',
  }),
  'exclusions.voted': () => ({
    what: '名单已经表决，不能再改',
    why: '表决通过的是那一份名单。',
    now: '有人到会的，在“签到”里恢复其计入应到会。',
  }),
  'exclusions.present': ({ name }) => ({
    what: `${name} 已经到会`,
    why: '到会的人应当计入应到会。',
    now: '请从名单上删去；误签的，先在“签到”里取消。',
  }),
  'method.missing': () => ({
    what: '还没有定选举办法',
    why: '到会人数够不够、怎样算当选，都按选举办法。',
    now: '请到“筹备”确定选举办法。',
  }),
  'method.notAdopted': () => ({
    what: '选举办法还没有举手通过',
    why: '选举办法由会议自己通过。',
    now: '请在“举手表决”中表决。',
  }),
  'contest.missing': () => ({
    what: '还没有定选什么职务、选几人',
    why: '没有候选人和名额，就没有选票。',
    now: '请到“筹备”填写。',
  }),
  'contest.candidateTwice': ({ name }) => ({
    what: `候选人 ${name} 列了两次`,
    why: '票上一人只占一行。',
    now: '请删去一个。',
  }),
  'contest.candidateNotFull': ({ name }) => ({
    what: `${name} 不能作候选人`,
    why: '只有名册上的正式党员有被选举权。',
    now: '请换人，或先核对名册上的身份。',
  }),
  'contest.recommendsListed': () => ({
    what: '推荐票上不印候选人',
    why: '推荐谁由投票人自己写，候选人在推荐以后才产生。',
    now: '请把候选人一栏清空。',
  }),
  'contest.noCandidates': () => ({
    what: '还没有候选人',
    why: '票上至少要有一个姓名。',
    now: '请从名册中选出候选人。',
  }),
  'frozen.afterHeadCount': () => ({
    what: '清点人数以后不能再改',
    why: '应到会、实到会、选举办法和候选人从清点人数时起固定。',
    now: '清点有误的，在“清点人数”里重新清点。',
  }),
} as const satisfies Partial<RefusalWords>;
