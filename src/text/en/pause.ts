import type { Same } from '@/text/same';
import type { pause as zh } from '@/text/zh/pause';

export const pause: Same<typeof zh> = {
  pace: (seconds) => `about ${seconds} s a paper`,
  paceWithEnd: (seconds, end) => `about ${seconds} s a paper, done at about ${end}`,
  button: 'Pause',
  title: 'Pause',
  kept: 'The paper at hand is kept, as far as it was marked.',
  resume: 'Go on',
};
