export const record = {
  title: '会议记录',
} as const;
