import { expect, test } from 'vitest';
import { entryOfFault, faulty } from './fault';

test('a fault names the entry that it is about, and one of the file names none', () => {
  expect(entryOfFault(faulty('entry.chain', { seq: 7 }).fault)).toBe(7);
  expect(entryOfFault(faulty('file.empty', {}).fault)).toBeNull();
});
