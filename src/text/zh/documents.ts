export const documents = {
  title: '选举结果报告单',
} as const;
