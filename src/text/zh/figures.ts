export const figures = {
  notWhole: '请填整数，例如 45。',
  missing: '请先填数字。',
  again: {
    countAgain: '重新清点',
    putRight: '更正记错的数',
    named: (label: string, figure: string) => `${label}：${figure}`,
    titleAgain: (figure: string) => `重新清点：${figure}`,
    titleRight: (figure: string) => `更正记错的数：${figure}`,
    stands: (value: number) => `现在记的是 ${value}`,
    keepBoth: '原来的数不会抹掉，两个数都留在记录和报告单上。',
    onlyRight:
      '票箱已开，这个数已经无法再清点；只有当时记错了才能更正，须全体在任监票人输入签字密码。',
    dueRight:
      '应到会由名册和表决得出，不用清点；只有记错了才能更正，须全体在任监票人输入签字密码。',
    newFigure: '重新清点得到',
    rightFigure: '应当是',
    reason: '原因',
    reasonHint: '点一个，或自己写。',
    reasonMissing: '请写明原因。',
    store: '存入',
    back: '返回',
    whatAgain: (figure: string, from: number, to: number) =>
      `重新清点${figure}：原记 ${from}，现为 ${to}。`,
    whatRight: (figure: string, from: number, to: number) =>
      `更正${figure}：原记 ${from}，应为 ${to}。`,
  },
  reasons: {
    miscounted: '上次数错了',
    mistyped: '录入时打错了',
    stuck: '有两张粘在一起',
    cameLate: '又有人到会',
    left: '有人离场',
    refusedPaper: '有人不领票',
    pressedTwice: '多按了一次',
    foundLater: '后来又找到',
  },
  history: {
    title: (figure: string) => `${figure}的变动`,
    countedAgain: (time: string, from: number, to: number, reason: string) =>
      `${time} 重新清点：${from} → ${to}。${reason}`,
    corrected: (time: string, from: number, to: number, reason: string) =>
      `${time} 更正：${from} → ${to}。${reason}`,
    added: (time: string, from: number, to: number, reason: string) =>
      `${time} 增领：${from} → ${to}。${reason}`,
    witnesses: (names: string) => `（见证：${names}）`,
  },
} as const;
