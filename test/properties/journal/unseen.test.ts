import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonical } from '@/election/events/canonical';
import { readEntry } from '@/journal/entry';
import { readMeetingFile } from '@/journal/meetingFile';

const FOLDER = 'test/fixtures/meetings';
const MARK_OF_DIRECTION = '\u202e';

/** Each value that this one becomes where the mark stands in one of its texts; with the path to it. */
function withTheMark(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value === 'string')
    return [[path, value.slice(0, 1) + MARK_OF_DIRECTION + value.slice(1)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    withTheMark(part, `${path}.${name}`).map(([where, changed]): [string, unknown] => {
      const parts = { ...value, [name]: changed };
      return [where, Array.isArray(value) ? Object.values(parts) : parts];
    }),
  );
}

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))(
  'in no text of an entry of %s stands what turns the words around',
  (name) => {
    const read = readMeetingFile(readFileSync(`${FOLDER}/${name}`));
    if (!read.ok) throw new Error(read.fault.code);
    const taken = new Set<string>();
    for (const { text } of read.rows)
      for (const [path, changed] of withTheMark(JSON.parse(text)))
        if (readEntry(canonical(changed)).ok) taken.add(path);
    // The sheet is drawn again from the papers, and must come out letter for letter.
    expect([...taken].filter((path) => path !== '.event.text')).toEqual([]);
  },
);
