import * as v from 'valibot';
import { countSchema, positiveCountSchema as positive } from '@/election/tally/rules';
import { event, roundEvent } from './define';
import { text, words } from './fields';
import { contestIdSchema, formIdSchema, memberNameSchema } from './ids';

/** The first vote, 再次投票 after a tie, or 另行选举 for missing seats. */
export const roundKinds = ['first', 'runoff', 'supplementary'] as const;
export const figures = [
  'due',
  'present',
  'received',
  'issued',
  'replaced',
  'voters',
  'leftOver',
  'returned',
] as const;
export type FigureName = (typeof figures)[number];
const countableFigures = figures.filter((figure) => figure !== 'due');

export const roundEvents = {
  roundOpened: event(
    'roundOpened',
    {
      form: formIdSchema,
      round: positive,
      kind: v.picklist(roundKinds),
      contests: v.pipe(
        v.array(
          v.strictObject({ contest: contestIdSchema, candidates: v.array(memberNameSchema) }),
        ),
        v.minLength(1),
      ),
      /** Why others stand than the count proposed; empty where nobody was changed. */
      reason: text(200),
    },
    'round',
  ),
  roundNotHeld: roundEvent('roundNotHeld', { reason: words(200) }),
  contestReferred: event('contestReferred', {
    form: formIdSchema,
    contest: contestIdSchema,
    reason: words(200),
  }),
  headCounted: roundEvent('headCounted', { present: countSchema, due: countSchema }, 'due'),
  papersReceived: roundEvent('papersReceived', { count: positive, reason: text(200) }),
  papersIssued: roundEvent('papersIssued', { count: countSchema }),
  paperSpoiled: roundEvent('paperSpoiled', {}),
  votersCounted: roundEvent('votersCounted', { count: countSchema }),
  leftOverCut: roundEvent('leftOverCut', { count: countSchema }),
  returnedCounted: roundEvent('returnedCounted', { count: countSchema }),
  figureCountedAgain: roundEvent('figureCountedAgain', {
    figure: v.picklist(countableFigures),
    value: countSchema,
    reason: words(200),
  }),
  figureCorrected: roundEvent('figureCorrected', {
    figure: v.picklist(figures.filter((f) => f !== 'returned')),
    value: countSchema,
    reason: words(200),
  }),
  roundVoided: roundEvent('roundVoided', {}),
} as const;
