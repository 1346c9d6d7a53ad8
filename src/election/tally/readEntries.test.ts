import { COMMITTEE, ILLEGIBLE, terms, uncircled, written } from '@test/properties/tally/build';
import { describe, expect, test } from 'vitest';
import type { Mark, WriteIn } from './paper';
import { type EntryTerms, readEntries } from './readEntries';

const ALL_AGAINST: readonly Mark[] = ['against', 'against', 'against'];

function read(
  entries: (string | WriteIn)[],
  changed: EntryTerms = terms(),
  marks: readonly Mark[] = ALL_AGAINST,
) {
  return readEntries(changed, COMMITTEE, marks, written(COMMITTEE, ...entries)[1]);
}

describe('who is written in (count-rules §3.3)', () => {
  test('nobody, where nothing is', () => {
    expect(read([])).toEqual([]);
  });

  test('is a vote for a person, in the order written', () => {
    expect(read(['赵六', '钱七'])).toEqual([
      { name: '赵六', chosen: true, dismissed: null },
      { name: '钱七', chosen: true, dismissed: null },
    ]);
  });

  test('is nobody where a listed candidate is named', () => {
    expect(read(['丁小宁', '赵六']).map(({ name }) => name)).toEqual(['赵六']);
  });

  test('is one person where a name stands twice, at its first place', () => {
    expect(read(['赵六', '钱七', '赵六']).map(({ name }) => name)).toEqual(['赵六', '钱七']);
  });

  test.each([
    ['first', [uncircled('赵六'), '赵六']],
    ['second', ['赵六', uncircled('赵六')]],
  ])('is circled if either is, not the %s', (_, entries) => {
    expect(read(entries)).toEqual([{ name: '赵六', chosen: true, dismissed: null }]);
  });

  test('is somebody else each time nobody can read it', () => {
    expect(read([ILLEGIBLE, ILLEGIBLE])).toEqual([
      { name: null, chosen: true, dismissed: 'illegible' },
      { name: null, chosen: true, dismissed: 'illegible' },
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('may be called %s', (name) => {
    expect(read([name, name])).toEqual([{ name, chosen: true, dismissed: null }]);
  });
});

describe('an entry that counts for nobody', () => {
  test('is not chosen where it is not circled', () => {
    expect(read([uncircled('赵六')])).toEqual([
      { name: '赵六', chosen: false, dismissed: 'uncircled' },
    ]);
  });

  test('counts uncircled where the method says so', () => {
    expect(read([uncircled('赵六')], terms({ writeInUncircled: 'counted' }))).toEqual([
      { name: '赵六', chosen: true, dismissed: null },
    ]);
  });

  test('is chosen where the person may not be elected', () => {
    expect(read(['外人'])).toEqual([{ name: '外人', chosen: true, dismissed: 'ineligible' }]);
  });

  test('is chosen in a run-off, whoever it is', () => {
    expect(read(['赵六', '外人', ILLEGIBLE], terms({}, { round: 'runoff' }))).toEqual([
      { name: '赵六', chosen: true, dismissed: 'runoff' },
      { name: '外人', chosen: true, dismissed: 'runoff' },
      { name: null, chosen: true, dismissed: 'runoff' },
    ]);
  });

  test('counts in a supplementary election as in the first', () => {
    expect(read(['赵六'], terms({}, { round: 'supplementary' }))[0]?.dismissed).toBe(null);
  });
});

describe('votes against for each name (writeInNeedsAgainst)', () => {
  const dismissed = (
    marks: readonly Mark[],
    entries: (string | WriteIn)[],
    changed: EntryTerms = terms(),
  ) => read(entries, changed, marks).map((entry) => entry.dismissed);

  test('as many as names are enough', () => {
    expect(dismissed(['against', 'for', 'abstain'], ['赵六'])).toEqual([null]);
    expect(dismissed(['against', 'against', 'for'], ['赵六', '钱七'])).toEqual([null, null]);
  });

  test('one too few, and no name counts', () => {
    expect(dismissed(['for', 'abstain', 'illegible'], ['赵六'])).toEqual(['needsAgainst']);
    expect(dismissed(['against', 'for', 'abstain'], ['赵六', '钱七'])).toEqual([
      'needsAgainst',
      'needsAgainst',
    ]);
  });

  test('those who cannot be read or elected need one too', () => {
    const marks: readonly Mark[] = ['against', 'for', 'abstain'];
    expect(dismissed(marks, ['赵六', ILLEGIBLE])).toEqual(['needsAgainst', 'illegible']);
    expect(dismissed(marks, ['赵六', '外人'])).toEqual(['needsAgainst', 'ineligible']);
  });

  test('those not chosen need none', () => {
    const marks: readonly Mark[] = ['against', 'for', 'abstain'];
    expect(dismissed(marks, ['赵六', uncircled('钱七'), '丁小宁', '赵六'])).toEqual([
      null,
      'uncircled',
    ]);
    const counted = terms({ writeInUncircled: 'counted' });
    expect(dismissed(marks, ['赵六', uncircled('钱七')], counted)).toEqual([
      'needsAgainst',
      'needsAgainst',
    ]);
  });

  test('none is asked for where the method does not', () => {
    const free = terms({ writeInNeedsAgainst: false });
    expect(dismissed(['for', 'for', 'for'], ['赵六'], free)).toEqual([null]);
  });

  test('a seat for which nobody stands takes a name without one', () => {
    const open = { ...COMMITTEE, seats: 4 };
    const names = (...entries: string[]) =>
      readEntries(terms(), open, ['for', 'for', 'for'], written(open, ...entries)[1]);
    expect(names('赵六').map((entry) => entry.dismissed)).toEqual([null]);
    expect(names('赵六', '钱七').map((entry) => entry.dismissed)).toEqual([
      'needsAgainst',
      'needsAgainst',
    ]);
  });

  test('more candidates than seats take no room away', () => {
    const few = { ...COMMITTEE, seats: 1 };
    const entries = readEntries(
      terms(),
      few,
      ['against', 'abstain', 'abstain'],
      written(few, '赵六')[1],
    );
    expect(entries[0]?.dismissed).toBe(null);
  });
});
