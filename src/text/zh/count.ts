export const count = {
  title: '计票',
} as const;
