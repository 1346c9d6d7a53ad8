import type { Same } from '../same';
import type { count as zh } from '../zh/count';

export const count: Same<typeof zh> = {
  title: 'Count',
};
