/** Steps in which there is nothing to compute: their names stand among the terms. */
export const procedures = {
  report: { why: '报告作完后按一下，记下时间。', press: '报告已作完' },
  introduction: { why: '主持人逐人介绍完后按一下。', press: '已介绍候选人' },
  boxSealed: { why: '当众打开空票箱给大家看，再上锁贴封。', press: '已封箱' },
  explanation: { why: '填票以前，讲清画什么符号、最多选几人。', press: '已说明' },
  boxOpened: { why: '全体投完、剩余选票剪角以后，当众开箱。', press: '已开箱' },
  papersMixed: {
    why: '投票有先后；混在一起，哪张票就不会与人对上。混好再清点。',
    press: '已打乱次序',
  },
  doneAt: (time: string) => `✓ ${time} 已记录`,
} as const;
