import type { Same } from '../same';
import type { archive as zh } from '../zh/archive';

export const archive: Same<typeof zh> = {
  title: 'Archive',
};
