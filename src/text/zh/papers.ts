export const papers = {
  title: '选票',
} as const;
