/** The dialog by which a meeting goes off this device; its button stands on the first page. */
export const removal = {
  title: (title: string) => `移除：${title}`,
  lead: '先把会议保存成文件，再把存好的文件选回来。核对无误，才从本机移除；名称、日期和核对码会留下。',
  save: '第一步：保存成文件',
  choose: '第二步：选回刚才保存的文件',
  yes: '第三步：核对并移除',
  chooseFirst: '请先选回保存的文件。',
  checking: '正在核对……',
  back: '返回，不移除',
  failed: '没有移除',
  otherFile: '选的文件与本机的记录不一样。请选刚才保存的那个文件；保存以后又录入过的，请重新保存。',
  goesOn: '这次会议还没有结束，也没有移交，不能移除。',
} as const;
