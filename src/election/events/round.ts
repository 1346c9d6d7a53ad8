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
    1,
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
  roundNotHeld: roundEvent('roundNotHeld', 1, { reason: words(200) }),
  contestReferred: event('contestReferred', 1, {
    form: formIdSchema,
    contest: contestIdSchema,
    reason: words(200),
  }),
  headCounted: roundEvent('headCounted', 1, { present: countSchema, due: countSchema }, 'due'),
  papersReceived: roundEvent('papersReceived', 1, { count: positive, reason: text(200) }),
  papersIssued: roundEvent('papersIssued', 1, { count: countSchema }),
  paperSpoiled: roundEvent('paperSpoiled', 1, {}),
  votersCounted: roundEvent('votersCounted', 1, { count: countSchema }),
  leftOverCut: roundEvent('leftOverCut', 1, { count: countSchema }),
  returnedCounted: roundEvent('returnedCounted', 1, { count: countSchema }),
  figureCountedAgain: roundEvent('figureCountedAgain', 1, {
    figure: v.picklist(countableFigures),
    value: countSchema,
    reason: words(200),
  }),
  figureCorrected: roundEvent('figureCorrected', 1, {
    figure: v.picklist(figures.filter((f) => f !== 'returned')),
    value: countSchema,
    reason: words(200),
  }),
  roundVoided: roundEvent('roundVoided', 1, {}),
} as const;
