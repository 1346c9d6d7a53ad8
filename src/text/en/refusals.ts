import type { Same } from '../same';
import type { refusals as zh } from '../zh/refusals';

export const refusals: Same<typeof zh> = {
  title: 'This cannot go on',
};
