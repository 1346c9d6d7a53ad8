/** Who enters, by whose PIN, and what each may do now where packets are counted twice. */
export const seats = {
  /** Why two people, each with a PIN. */
  twice: {
    members: '选举办法规定复核：同一叠由两个人各录一次。计票人至少两位，各设签字密码。',
    committee: '选举办法规定复核：同一叠由两个人各录一次。能录入的人至少两位，各设签字密码。',
  },
  pinTitle: (name: string) => `请${name}输入签字密码`,
  pinConfirm: '确定',
  choosePin: '请本人输入，旁人回避。坐到键盘前要用它：哪一遍是谁录的，才分得清。',
  takes: (name: string) => `${name}坐到键盘前。选举办法规定复核，录入要用本人的签字密码。`,
} as const;
