export const officers = {
  title: '表决',
} as const;
