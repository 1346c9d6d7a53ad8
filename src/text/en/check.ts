import type { Same } from '../same';
import type { check as zh } from '../zh/check';

export const check: Same<typeof zh> = {
  title: 'Check',
};
