import type { Same } from '../same';
import type { papers as zh } from '../zh/papers';

export const papers: Same<typeof zh> = {
  title: 'Ballot papers',
};
