export const headCount = {
  count: {
    title: '发票以前再清点一次人数',
    lead: '请大家坐好，逐排数有表决权的人；没有表决权的人不算。',
    label: '清点到',
    listed: (listed: number) => `签到名单上现在在场 ${listed} 人（有表决权的）。`,
    store: '存入人数',
    toSignIn: '有人来了或走了？到“签到”记上',
    freezes: '存入后，本轮的应到会、实到会、选举办法和候选人就固定下来。',
  },
  frozen: {
    title: '本轮人数已固定',
    late: '此后来去的人照样记在“签到”里，不改变这些数。',
    ratio: '到会率',
    needed: '至少须到',
    holds: '到会人数够，可以选举。',
    below: (present: number, due: number, missing: number) =>
      `到会人数不够：应到会 ${due} 人，实到会 ${present} 人，还差 ${missing} 人，不能选举。`,
    belowNow: '再清点一次；仍不够，就不能选举。',
  },
  notHeld: {
    button: '会议未能举行，结束会议',
    title: '按“未能举行”结束会议？',
    body: '结束后这次会议只能看，不能再录入。要另行召开的，新建一次会议。',
    reason: '原因',
    reasonMissing: '请写明原因。',
    reasons: {
      quorum: '到会人数不够',
      broken: '会议中断，无法继续',
      unsigned: '监票人没有签字',
    },
    confirm: '结束会议',
    back: '返回，不结束',
  },
  roundNotHeld: {
    button: '本轮不能进行',
    title: '把本轮记为“未能进行”？',
    body: '已宣布的结果不受影响。本轮要选的，可以等人到够以后重新进行，也可以报上级党组织决定。',
    confirm: '本轮不进行了',
    back: '返回，接着进行',
  },
} as const;
