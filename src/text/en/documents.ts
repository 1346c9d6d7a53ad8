import type { Same } from '../same';
import type { documents as zh } from '../zh/documents';

export const documents: Same<typeof zh> = {
  title: 'Result sheet',
};
