export const prepare = {
  title: '筹备',
} as const;
