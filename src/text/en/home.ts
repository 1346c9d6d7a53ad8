import type { Same } from '../same';
import type { home as zh } from '../zh/home';

export const home: Same<typeof zh> = {
  title: 'Meetings',
  lead: 'Counts paper ballots in the hall. No network; everything stays on this computer.',
};
