export const check = {
  title: '核对',
} as const;
