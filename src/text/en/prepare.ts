import type { Same } from '../same';
import type { prepare as zh } from '../zh/prepare';

export const prepare: Same<typeof zh> = {
  title: 'Preparation',
};
