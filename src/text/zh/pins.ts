export const pins = {
  prompt: {
    titleOne: '请一位监票人输入签字密码见证',
    titleAll: '请全体监票人输入签字密码见证',
    whoOne: '哪一位监票人在场见证？',
    chooseFirst: '请先选是哪一位监票人。',
    pinOf: (name: string) => `${name} 的签字密码`,
    tooShort: '签字密码是至少六位的数字。',
    wrongTitle: (name: string) => `${name} 的签字密码不对`,
    wrongBody: (times: number) =>
      `已错 ${times} 次，次数记入会议记录。没有存入任何内容，请再输一次。`,
    hidden: '输入时不显示数字，电脑也不记住它。',
    confirm: '见证并存入',
    back: '返回，不存入',
  },
  choose: {
    title: (name: string) => `${name}设定签字密码`,
    titleNew: (name: string) => `${name}换新签字密码`,
    lead: '请监票人本人输入，旁人回避。签报告单、见证更正时都要用它。',
    first: '签字密码（至少六位数字）',
    again: '再输一次',
    differs: '两次输入的不一样。',
    unfit: '这个签字密码不能用，请换一个：不要用同一个数字、连着的数字或开会的日期。',
    presidingOfficer: (name: string) =>
      `没有其他监票人能见证，须有主持人${name}在场，会议记录会写明。`,
    what: (name: string) => `${name}忘记签字密码，换一个新的。`,
    confirm: '存入',
    making: '正在生成签字密钥……',
    back: '返回',
  },
} as const;
