import type { Same } from '@/text/same';
import type { figures as zh } from '@/text/zh/figures';

export const figures: Same<typeof zh> = {
  notWhole: 'Please type a whole number, for example 45.',
  missing: 'Please type the number first.',
  again: {
    countAgain: 'Count again',
    putRight: 'Put right what was recorded wrongly',
    named: (label, figure) => `${label}, ${figure.toLowerCase()}`,
    titleAgain: (figure) => `Count again: ${figure}`,
    titleRight: (figure) => `Put right: ${figure}`,
    stands: (value) => `${value} is recorded now`,
    keepBoth: 'The earlier figure is not removed: both stay in the record and on the sheet.',
    onlyRight:
      'The box is open and this can no longer be counted; it can only be put right if it was recorded wrongly, with the signing password of every scrutineer serving.',
    dueRight:
      'Due follows from the roster and the vote and is not counted; it can only be put right if it was recorded wrongly, with the signing password of every scrutineer serving.',
    newFigure: 'Counted again',
    rightFigure: 'It should be',
    reason: 'Reason',
    reasonHint: 'Press one, or write your own.',
    reasonMissing: 'Please give the reason.',
    store: 'Store',
    back: 'Back',
    whatAgain: (figure, from, to) => `Counted again, ${figure}: ${from} before, ${to} now.`,
    whatRight: (figure, from, to) =>
      `Put right, ${figure}: recorded as ${from}, should have been ${to}.`,
  },
  reasons: {
    miscounted: 'Miscounted before',
    mistyped: 'Mistyped',
    stuck: 'Two papers stuck together',
    cameLate: 'Somebody came later',
    left: 'Somebody left',
    refusedPaper: 'Somebody takes no paper',
    pressedTwice: 'Pressed once too often',
    foundLater: 'Found later',
  },
  history: {
    title: (figure) => `Changes of ${figure}`,
    countedAgain: (time, from, to, reason) => `${time} counted again: ${from} → ${to}. ${reason}`,
    corrected: (time, from, to, reason) => `${time} put right: ${from} → ${to}. ${reason}`,
    added: (time, from, to, reason) => `${time} more received: ${from} → ${to}. ${reason}`,
    witnesses: (names) => ` (witnessed by ${names})`,
  },
};
