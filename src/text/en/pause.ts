import type { Same } from '@/text/same';
import type { pause as zh } from '@/text/zh/pause';

export const pause: Same<typeof zh> = {
  pace: (seconds) => `about ${seconds} s a paper`,
  paceWithEnd: (seconds, end) => `about ${seconds} s a paper, done at about ${end}`,
  button: 'Pause',
  title: 'Pause',
  stored: 'The screen is covered. Everything that was stored is there.',
  kept: 'What is not stored yet is kept, as far as it was done.',
  resume: 'Go on',
  open: 'Open with a signing password',
  whose: 'The signing password of the presiding officer, any scrutineer or any counter opens it.',
  elsewhere: 'This window only looks. Open it in the window that is in use.',
  notOpened: 'Not opened',
  soon: 'Nobody is here: within half a minute the screen is covered.',
  soonDo: 'To go on, move the mouse, or press here.',
  hall: {
    title: 'Nobody can type a signing password',
    lead: 'Only where everybody with a password has left, or has forgotten it. A show of hands: with over half of those here the screen is opened.',
    notPassed: 'Not passed: the screen stays covered.',
    back: 'Back',
  },
  after: {
    legend: 'After how long without anybody the screen is covered',
    minutes: (count) => `${count} minutes`,
    lead: 'A signing password opens it again. Never while a paper is half typed, nor while somebody signs, prints or reads the result aloud. This computer remembers it.',
  },
};
