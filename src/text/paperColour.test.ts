import { expect, test } from 'vitest';
import { en } from './en';
import { PAPER_COLOURS, paperColour } from './paperColour';
import { zh } from './zh';

test('a colour is known by its word in either language, and by words like it', () => {
  for (const { terms } of [zh, en])
    for (const colour of PAPER_COLOURS) expect(paperColour(terms.paperColour[colour])).toBe(colour);
  expect(paperColour('浅粉红色')).toBe('pink');
  expect(paperColour('米色')).toBeNull();
});
