export const verify = {
  title: '核验会议文件',
  lead: '选一个会议文件。本机会逐条核对，并由选票重新计算结果；不联网，也不改动文件。优盘上有几个名称相近的，可以一起选，本机取最新、完好的一个。',
  choose: '选择会议文件',
  chosen: (name: string) => `文件：${name}`,
  newest: (files: number) => `选了 ${files} 个文件，这是其中最新、完好的一个。`,
  checking: '正在核验……',
  checked: (done: number, of: number) => `已核验 ${done} 条，共 ${of} 条记录`,
  holds: '文件完好，各项都对得上',
  fails: '这份文件不能采用',
  checks: {
    form: '文件与保存时一字不差',
    chain: (entries: number) => `${entries} 条记录前后相接，逐条合乎规则`,
    signatures: (sheets: number, witnesses: number) =>
      `签字全部有效：报告单签字 ${sheets} 个，见证 ${witnesses} 个`,
    result: (papers: number, sheets: number) =>
      sheets === 0
        ? `已录入 ${papers} 张选票，还没有报告单`
        : `由 ${papers} 张选票重新计算，与报告单一致`,
  },
  practice: '这是演练会议，不是正式选举。',
  state: '会议',
  goesOn: '尚未结束',
  ended: { closed: '已闭会', notHeld: '未能举行', handedOver: '已移交，等待接收' },
  code: '会议记录核对码',
  sheets: '报告单',
  sheet: (n: number, state: string, code: string) => `第 ${n} 号（${state}），核对码 ${code}`,
  sheetStates: { drawn: '尚未宣布', announced: '已宣布', withdrawn: '已撤回' },
  signedBy: (names: readonly string[]) => `签字：${names.join('、')}`,
  wanting: (names: readonly string[]) => `未签：${names.join('、')}`,
  takeOver: {
    button: '接入本机继续',
    title: '接入本机继续',
    lead: '从文件的最后一条接着往下做，会议记录会写明换了电脑。主持人、监票人、计票人要在本机重新设定签字密码。',
    notHandedOver:
      '这份文件没有办移交。请先确认原来的电脑不再录入；两边都录入，就成了两份不同的记录，不能再合在一起。',
    yes: '接入',
    back: '返回',
  },
  takeIn: '存入本机，只供查看',
  taking: '正在存入……',
  taken: {
    stored: (entries: number) => `已存入 ${entries} 条记录。`,
    same: '本机已有这次会议，与文件一模一样，没有需要存入的。',
    mended: '本机的记录有缺损，已用文件补齐。原来存着的另外留着，没有删去。',
    older: (here: number, file: number) =>
      `文件比本机的旧：本机有 ${here} 条记录，文件只有 ${file} 条。没有存入；请用本机的会议。`,
    fork: (seq: number) =>
      `从第 ${seq} 条记录起，文件与本机的记录不一样，两边各自录入过。没有存入；以哪一份为准，请监票人当场决定。`,
    sides: {
      caption: (seq: number) => `从第 ${seq} 条起，两边各自有的`,
      here: '本机',
      file: '这份文件',
      entries: '记录',
      entriesOf: (first: number, last: number) =>
        first === last ? `第 ${first} 条` : `第 ${first} 条到第 ${last} 条`,
      papers: '录入的选票',
      papersOf: (papers: number) => `${papers} 张`,
      last: '最后一条的时间',
      unknown: '读不出',
    },
    open: '打开这次会议',
    notStored: '没有存入',
  },
} as const;
