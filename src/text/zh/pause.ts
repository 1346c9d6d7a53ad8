/** The pace of the count, and the pause that covers the desk. */
export const pause = {
  pace: (seconds: number) => `每张约 ${seconds} 秒`,
  paceWithEnd: (seconds: number, end: string) => `每张约 ${seconds} 秒，预计 ${end} 录完`,
  button: '暂停',
  title: '暂停',
  kept: '手上这张票留着，标到哪里还在哪里。',
  resume: '继续',
} as const;
