export const archive = {
  title: '存档',
} as const;
