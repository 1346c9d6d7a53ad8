/** The pace of the count, and the cover of the desk. */
export const pause = {
  pace: (seconds: number) => `每张约 ${seconds} 秒`,
  paceWithEnd: (seconds: number, end: string) => `每张约 ${seconds} 秒，预计 ${end} 录完`,
  button: '暂停',
  title: '暂停',
  stored: '屏幕盖住了，已经存入的都在。',
  /** Not after a reload: what was not stored is gone with it. */
  kept: '没存完的也留着，打开后接着做。',
  resume: '继续',
  open: '输签字密码打开',
  whose: '主持人、监票人、计票人，谁的签字密码都能打开。',
  elsewhere: '这个窗口只能看。请到正在用的那个窗口里打开。',
  notOpened: '没有打开',
  soon: '没有人操作，半分钟内屏幕会盖住。',
  soonDo: '动一下鼠标，或者点一下这里，就接着用。',
  hall: {
    title: '没有人能输签字密码',
    lead: '有密码的人都不在了，或者都忘了密码，才用这个办法。由会场举手：过半数同意，屏幕就打开。',
    notPassed: '没有通过，屏幕仍然盖着。',
    back: '返回',
  },
  after: {
    legend: '多久没有人操作，屏幕自动盖住',
    minutes: (count: number) => `${count} 分钟`,
    lead: '盖住以后，输签字密码才能打开。票录到一半，或者正在签字、打印、宣读结果，都不会盖。这台电脑会记住。',
  },
} as const;
