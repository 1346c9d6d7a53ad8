export const refusals = {
  title: '不能继续',
} as const;
