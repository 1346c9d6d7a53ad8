export const hands = {
  exclusions: {
    title: '不计入应到会的名单',
    lead: '上级已同意。整份名单一起表决；要逐人表决的，只留要表决的人打勾。',
    toVote: '这次表决的人',
    chooseSome: '请至少勾选一人。',
    matter: (names: string) => `不计入应到会：${names}`,
  },
  method: {
    title: '选举办法',
    lead: '向大会宣读下列各项，然后举手表决。',
    readOut: '先宣读全文，再举手表决。',
    quorum: (comparator: string, share: string) => `${comparator}应到会人数的 ${share}`,
    matter: '选举办法',
    adopted: '选举办法已经通过。',
  },
  fewerSeats: { matter: '减少名额，空缺不再补选' },
  officers: { matter: (names: string) => `监票计票人员：${names}` },
  presidingOfficer: { matter: (names: string) => `由${names}主持，另设签字密码` },
  withoutSignature: {
    matter: (names: string) =>
      names === '' ? '无人签字，仍往下进行' : `缺${names}签字，仍往下进行`,
  },
  deskUncovered: { matter: '不输签字密码，打开盖住的屏幕' },
  form: {
    for: '赞成',
    against: '不赞成',
    abstain: '弃权',
    notVoting: '未表决',
    notVotingHow: (present: number) => `未表决 = 到会 ${present} − 前三项`,
    all: (present: number) => `全体赞成（${present}）`,
    needs: (base: string, due: number, needed: number) =>
      `须超过${base} ${due} 人的半数，即至少 ${needed} 人赞成。`,
    needsHalf: (base: string, due: number, needed: number) =>
      `须达到${base} ${due} 人的半数，即至少 ${needed} 人赞成。`,
    due: '应到会',
    present: '实到会',
    dueBefore: '除名单以前的应到会',
    store: '存入表决结果',
    tooMany: (shown: number, present: number) => `举手 ${shown} 人，多于到会 ${present} 人。`,
  },
  passed: '通过',
  notPassed: '未通过',
  result: (votesFor: number, against: number, abstain: number, notVoting: number) =>
    `赞成 ${votesFor}，不赞成 ${against}，弃权 ${abstain}，未表决 ${notVoting}`,
  of: (base: number, needed: number) => `须 ${needed} 人赞成（基数 ${base} 人）`,
  earlier: '已举行的表决',
} as const;
