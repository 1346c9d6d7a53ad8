/** Who enters, and what each may do now where packets are counted twice. */
export const seats = {
  /** Why two people. */
  twice: {
    members: '选举办法规定复核：同一叠由两个人各录一次。计票人至少两位。',
    committee: '选举办法规定复核：同一叠由两个人各录一次。能录入的人至少两位。',
  },
  pinTitle: (name: string) => `请${name}输入签字密码`,
  pinConfirm: '确定',
  choosePin: '请本人输入，旁人回避。坐到键盘前要用它：哪一张是谁录的，才分得清。',
  takes: (name: string) => `${name}坐到键盘前，录入的选票都记在本人名下。`,
} as const;
