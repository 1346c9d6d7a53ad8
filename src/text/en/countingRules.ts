import type { Same } from '@/text/same';
import type { countingRules as zh } from '@/text/zh/countingRules';

export const countingRules: Same<typeof zh> = {
  packetSize: {
    label: 'Papers in a packet',
    values: { '10': '10 papers', '20': '20 papers', '25': '25 papers', '50': '50 papers' },
    effects: {
      '10': 'Where entries differ, the paper is among ten.',
      '20': 'Fewer packets; where entries differ, the paper is among twenty.',
      '25': 'For many papers; where entries differ, the paper is among twenty-five.',
      '50': 'For very many papers; where entries differ, the paper is among fifty.',
    },
  },
  secondCountEvery: {
    label: 'Second count',
    values: {
      '0': 'none',
      '1': 'every packet',
      '3': 'every third packet',
      '5': 'every fifth packet',
    },
    effects: {
      '0': 'Each paper is entered once, by one person. What is entered wrongly is found only by listening and looking.',
      '1': 'Each paper is entered twice: twice the time, and every wrong entry is found there and then. Two people enter.',
      '3': 'Packets 1, 4, 7… are entered again by somebody else: a third more time; errors in the others are not found. Two people enter.',
      '5': 'Packets 1, 6, 11… are entered again by somebody else: a fifth more time; errors in the others are not found. Two people enter.',
    },
  },
  board: {
    label: 'The board',
    values: { running: 'votes while counting', held: 'votes once announced' },
    effects: {
      running: 'With every paper stored the hall sees everybody’s votes.',
      held: 'While counting the board shows only how many papers are entered; the votes once they are announced.',
    },
  },
};
