/** The check of the whole record: while it goes on, and what comes of it beside what a person does. */
export const recordCheck = {
  begun: '正在核对整份记录……',
  entries: (done: number, of: number) => `正在核对整份记录：${done}／${of} 条……`,
  /** Of what was opened. */
  notDone: '未核对：整份记录这次没有核对成。出报告单、签字、宣布、打印结果以前，还会再核对。',
  print: {
    title: '没有打印',
    notChecked:
      '打印以前要核对整份记录，这次没有核对成，没有打印。请再按一次；仍不行，请关闭浏览器，重新打开。',
    lost: (what: string) => `${what}，不能打印结果。请照页面上方写的做。`,
  },
  publicCopy: {
    title: '没有存公开副本',
    notChecked:
      '存公开副本以前要核对整份记录，这次没有核对成，没有存。请再按一次；仍不行，请关闭浏览器，重新打开。',
    lost: (what: string) => `${what}，不能存公开副本。请照页面上方写的做。`,
  },
  saved: {
    title: '文件存了，但里面的记录核对不过',
    body: (seq: number | null) =>
      `${seq === null ? '签字或规则对不上' : `从第 ${seq} 条起，签字或规则对不上`}。请留着这个文件，到“核验或打开会议文件”里看原因；再与优盘上或另一台电脑上的文件核对。不要照它宣布结果。`,
    notChecked: '文件存了，没有核对成。请到“核验或打开会议文件”里核对它。',
  },
} as const;
