import type { Same } from '@/text/same';
import type { seats as zh } from '@/text/zh/seats';

export const seats: Same<typeof zh> = {
  twice: {
    members:
      'The method asks a second count: a packet is entered once by each of two people. At least two counters.',
    committee:
      'The method asks a second count: a packet is entered once by each of two people. At least two who may enter.',
  },
  pinTitle: (name) => `${name} types the signing password`,
  pinConfirm: 'Go on',
  choosePin:
    'Typed by that person alone, with nobody looking. The seat at the keys is taken with it, so that it shows who entered what.',
  takes: (name) =>
    `${name} takes the seat at the keys; the papers entered from now on stand under that name.`,
};
