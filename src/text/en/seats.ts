import type { Same } from '@/text/same';
import type { seats as zh } from '@/text/zh/seats';

export const seats: Same<typeof zh> = {
  twice: {
    members:
      'The method asks a second count: a packet is entered once by each of two people. At least two counters, each with a signing password.',
    committee:
      'The method asks a second count: a packet is entered once by each of two people. At least two who may enter, each with a signing password.',
  },
  pinTitle: (name) => `${name} types the signing password`,
  pinConfirm: 'Go on',
  choosePin:
    'Typed by that person alone, with nobody looking. The seat at the keys is taken with it, so that the two entries can be told apart.',
  takes: (name) =>
    `${name} takes the seat at the keys. The method asks a second count: whoever enters does it with a signing password of their own.`,
};
