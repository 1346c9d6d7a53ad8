import type { Same } from '../same';
import type { officers as zh } from '../zh/officers';

export const officers: Same<typeof zh> = {
  title: 'Shows of hands',
};
