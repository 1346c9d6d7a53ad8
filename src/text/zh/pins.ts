export const pins = {
  prompt: {
    titleOne: '请一位监票人输入 PIN 见证',
    titleAll: '请全体监票人输入 PIN 见证',
    whoOne: '哪一位监票人在场见证？',
    chooseFirst: '请先选是哪一位监票人。',
    pin: 'PIN',
    pinOf: (name: string) => `${name} 的 PIN`,
    tooShort: 'PIN 是至少六位的数字。',
    wrongTitle: (name: string) => `${name} 的 PIN 不对`,
    wrongBody: (times: number) =>
      `已错 ${times} 次，次数记入会议记录。没有存入任何内容，请再输一次。`,
    hidden: '输入时不显示数字，电脑也不记住它。',
    confirm: '见证并存入',
    back: '返回，不存入',
  },
} as const;
