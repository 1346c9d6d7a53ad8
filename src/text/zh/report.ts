/** 选举结果汇总: the meeting's result as a whole. */
export const report = {
  title: '选举结果汇总',
  lead: '每种选票、每一轮和每项选举的结果；以各轮签字的报告单为准。',
  print: '打印汇总',
  link: '看选举结果汇总',
  publicCopy: {
    mark: '公开副本',
    says: '要把结果发给大家、又不能公开每张选票的，存一份公开副本：只有各张报告单和签字，得票不能由它重新数。完整的会议文件由党组织保存。',
    save: '存一份公开副本',
    saved: (name: string) => `已存为 ${name}`,
  },
  nothing: '还没有填会议信息。',
  state: {
    goesOn: '会议还在进行，以下为目前的结果。',
    closed: '会议已结束。',
    notHeld: '会议未能举行。',
    handedOver: '会议已移交另一台电脑，以下为移交时的结果。',
  },
  contests: '各项选举',
  rounds: '各轮',
  columns: {
    office: '职务',
    seats: '应选',
    elected: '当选（得票）',
    end: '结果',
    round: '轮次',
    outcome: '本轮结果',
  },
  none: '—',
  nobody: '无人当选',
  elected: (names: string) => `${names}当选`,
  ofOffice: (office: string, said: string) => `${office}：${said}`,
  withVotes: (name: string, votes: number) => `${name}（${votes}）`,
  ends: {
    void: '选举无效',
    going: '正在进行',
    notHeld: (reason: string) => `未能进行：${reason}`,
  },
  sheet: (code: string) => `报告单核对码 ${code}`,
  contestEnds: {
    filled: '选满',
    open: (seats: number, awaits: string | null) =>
      awaits === null ? '还没有结果' : `还缺 ${seats} 名：${awaits}`,
    fewerSeats: (seats: number, votes: number, base: number) =>
      `经会议同意减少 ${seats} 名（${base} 人中 ${votes} 人赞成）`,
    referred: (seats: number, reason: string) => `${seats} 名报上级党组织决定：${reason}`,
  },
  presidingOfficer: '主持人',
  note: '各轮得票见各轮报告单。本汇总由会议记录计算得出。',
} as const;
