/** Going on by hand where the device cannot: paper 正 sheets, and totals typed in afterwards. */
export const byHand = {
  ways: {
    label: '停电或电脑不行时',
    lead: '停电或电脑不行时：',
    print: '打印计票单（至此）',
    printBlank: '打印空白计票单',
    enter: '手工合计',
  },
  sheet: {
    title: '计票单',
    what: {
      soFar: '截至目前的正字，可在空格内接着划',
      blank: '手工计票，一叠一单',
    },
    entry: (seq: number, code: string) => `会议记录至第 ${seq} 条，核对码 ${code}`,
    over: (office: string, at: string) => `${office} · ${at}`,
    name: '姓名',
    soFar: '至此',
    total: '合计',
    strokes: '正',
    papers: '选票',
    counted: '已计',
    overvoted: '本项多选',
    packetNumber: '第几叠',
    papersIn: '共几张',
    state: (packets: number, entered: number, papersVoid: number, left: number, time: string) =>
      `至 ${time}：已录 ${packets} 叠 ${entered} 张，其中无效 ${papersVoid} 张，还有 ${left} 张。`,
    next: (packet: number, place: number) => `接下来：第 ${packet} 叠第 ${place} 张。`,
    none: '选票已全部录完。',
    paper: (packet: number, place: number) => `第 ${packet} 叠第 ${place} 张`,
    awaiting: (papers: string) => `还没有算进去（待认定或待重录）：${papers}。`,
    owed: (packets: readonly number[]) => `还没有复核：第 ${packets.join('、')} 叠。`,
    toCome: '还要计的叠（计完打勾）：',
    packet: (packet: number) => `第 ${packet} 叠`,
    adds: '每格一个正字，每人各栏的合计加起来，等于有效票张数。',
    after: {
      soFar: '一栏划满了，写在背面并注明姓名和栏目。',
      blank: '电脑恢复后，按本单在“手工合计”里录入。',
    },
    ended: '计完时间：＿＿＿时＿＿＿分',
  },
} as const;
