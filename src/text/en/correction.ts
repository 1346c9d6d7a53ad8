import type { Same } from '@/text/same';
import type { correction as zh } from '@/text/zh/correction';

export const correction: Same<typeof zh> = {
  said: 'Reason',
  notThePaper: 'How it came to be wrong; never what stands on the paper.',
  saidMissing: 'Please say why.',
};
