export const sign = {
  title: '签字',
} as const;
