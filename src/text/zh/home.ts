export const home = {
  title: '会议',
  lead: '在会场清点纸质选票。不用网络，所有内容只存在这台电脑上。',
  newMeeting: '新建会议',
  sample: '打开演练会议',
  sampleHint: '里面的人都是虚构的，可以放心练习；每一页都标明“演练”。',
  openFile: '核验或打开会议文件',
  making: '正在建立……',
  list: '本机的会议',
  notMade: '没有建立会议',
} as const;
