export const signIn = {
  title: '签到',
} as const;
