import type { Same } from '../same';
import type { pause as zh } from '../zh/pause';

export const pause: Same<typeof zh> = {
  pace: (seconds) => `about ${seconds} s a paper`,
  paceWithEnd: (seconds, end) => `about ${seconds} s a paper, done at about ${end}`,
  button: 'Pause',
  title: 'Pause',
  kept: 'The paper at hand is kept, as far as it was marked.',
  resume: 'Go on',
};
