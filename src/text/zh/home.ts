export const home = {
  title: '会议',
  lead: '在会场清点纸质选票。不用网络，所有内容只存在这台电脑上。',
} as const;
