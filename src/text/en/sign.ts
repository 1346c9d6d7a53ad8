import type { Same } from '../same';
import type { sign as zh } from '../zh/sign';

export const sign: Same<typeof zh> = {
  title: 'Signatures',
};
