import { expect, test } from 'vitest';
import { wordsIn } from '.';
import { PAPER_COLOURS, paperColour } from './paperColour';

test('a colour is known by its word in either language, and by words like it', () => {
  for (const language of ['zh', 'en'] as const)
    for (const colour of PAPER_COLOURS)
      expect(paperColour(wordsIn(language).terms.paperColour[colour])).toBe(colour);
  expect(paperColour('浅粉红色')).toBe('pink');
  expect(paperColour('米色')).toBeNull();
});
