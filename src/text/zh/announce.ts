export const announce = {
  title: '宣布',
} as const;
