import type { Same } from '../same';
import type { record as zh } from '../zh/record';

export const record: Same<typeof zh> = {
  title: 'Record',
};
