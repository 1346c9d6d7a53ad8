import { CHAINED, chain } from '@test/drivers/chain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryRow } from '@/journal/entry';
import { NO_ENTRY } from '@/journal/link';
import { readLog, toLines } from './log/logText';
import type { MeetingSummary } from './meetingSummary';
import { type LevelPlan, planLevel } from './planLevel';

const ten = chain(10);

/** A log into which each entry was written alone. */
const logOf = (rows: readonly EntryRow[], more = '') =>
  readLog(CHAINED, new TextEncoder().encode(rows.map((row) => toLines([row])).join('') + more));

const summaryAt = (rows: readonly EntryRow[]): MeetingSummary => ({
  meeting: CHAINED,
  title: null,
  organisation: null,
  date: null,
  practice: false,
  rehearses: null,
  ending: null,
  entries: rows.length,
  head: rows.at(-1)?.hash ?? NO_ENTRY,
  lastAt: '',
});

function plan(
  database: readonly unknown[],
  log: readonly EntryRow[],
  summary: readonly EntryRow[] | null = ten,
): LevelPlan {
  const planned = planLevel(database, logOf(log), summary && summaryAt(summary));
  if (planned.kind === 'fork') throw new Error(`fork at ${planned.seq}`);
  return planned;
}

/** What both copies hold once the plan was carried out. */
function carriedOut(database: readonly unknown[], log: readonly EntryRow[], planned: LevelPlan) {
  const rows = new Map(database.map((row) => [(row as EntryRow).seq, row]));
  for (const row of planned.put) rows.set(row.seq, row);
  for (const seq of planned.remove) rows.delete(seq);
  const inLog = planned.append === null ? planned.rows : [...log, ...planned.append];
  return {
    database: [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row),
    log: inLog,
  };
}

const without = (seq: number) => ten.filter((row) => row.seq !== seq);
const changed = (seq: number) =>
  ten.map((row) => (row.seq === seq ? { ...row, text: row.text.replace('paper', 'other') } : row));

test('where both say the same there is nothing to do and nothing to tell', () => {
  expect(plan(ten, ten)).toMatchObject({ put: [], remove: [], append: [], repairs: [] });
});

describe('nothing is told', () => {
  test('where the power went between the two, and the log has one append more', () => {
    expect(plan(chain(9), ten, chain(9))).toMatchObject({
      put: ten.slice(9),
      append: [],
      repairs: [],
    });
  });

  test('where the log was given up for a while, or is being made', () => {
    expect(plan(ten, chain(4))).toMatchObject({ put: [], append: ten.slice(4), repairs: [] });
    expect(plan(ten, [])).toMatchObject({ put: [], append: ten, repairs: [] });
  });

  test('of a summary that names the last entry and counts more', () => {
    const summary = { ...summaryAt(ten), entries: 15 };
    expect(planLevel(ten, logOf(ten), summary)).toMatchObject({ put: [], append: [], repairs: [] });
  });
});

describe('told, and what stood there is set aside', () => {
  test.each<[string, readonly unknown[], readonly number[]]>([
    ['the first row is missing', without(1), [1]],
    ['a row in the middle is missing', without(5), [5]],
    ['the last two rows are missing', chain(8), [9, 10]],
    ['all rows are missing', [], ten.map(({ seq }) => seq)],
    ['the first row was changed', changed(1), [1]],
    ['a row in the middle was changed', changed(5), [5]],
    ['the last row was changed', changed(10), [10]],
    ['a row says nothing', [...chain(4), { meeting: CHAINED, seq: 5 }, ...ten.slice(5)], [5]],
    ['the last row says nothing', [...chain(9), { meeting: CHAINED, seq: 10 }], [10]],
    [
      'the last row stands there twice',
      [...ten, ...ten.slice(9).map((row) => ({ ...row, seq: 11 }))],
      [11],
    ],
  ])('%s', (_, database, entries) => {
    const planned = plan(database, ten);
    const lay = database.filter((row) => entries.includes((row as EntryRow).seq));
    expect(planned.repairs).toEqual([
      { mended: 'database', from: 'copy', entries, lost: 0, setAside: lay },
    ]);
    expect(carriedOut(database, ten, planned)).toEqual({ database: ten, log: ten });
  });

  test('a line of the log was changed: it is written anew', () => {
    const log = changed(5);
    const planned = plan(ten, log);
    expect(planned.append).toBeNull();
    expect(planned.repairs).toEqual([
      { mended: 'log', from: 'copy', entries: [5], lost: 0, setAside: [log[4]] },
    ]);
  });

  test('the database did not take an append that the log could not be rid of, and went on otherwise', () => {
    const log = chain(10, 'refused', chain(9));
    const planned = plan(ten, log);
    expect(planned).toMatchObject({ put: [], append: null, rows: ten });
    expect(planned.repairs).toEqual([
      { mended: 'log', from: 'copy', entries: [10], lost: 0, setAside: [log[9]] },
    ]);
  });

  test('each copy is damaged at another place: each is filled from the other', () => {
    const planned = plan(changed(3), changed(7));
    expect(planned.repairs.map(({ mended, entries }) => [mended, entries])).toEqual([
      ['database', [3]],
      ['log', [7]],
    ]);
    expect(carriedOut(changed(3), changed(7), planned)).toEqual({ database: ten, log: ten });
  });

  test('entries that were stored and are in neither copy are counted', () => {
    expect(plan(chain(7), chain(7)).repairs).toEqual([
      { mended: 'database', from: 'copy', entries: [], lost: 3, setAside: [] },
    ]);
  });
});

test('damaged in both at one place: what is behind it is touched in neither', () => {
  const planned = plan(changed(5), changed(5));
  expect(planned).toMatchObject({ put: [], remove: [], append: [], repairs: [] });
  expect(planned.rows).toEqual(chain(4));
});

describe('damaged in both at one place', () => {
  const withFile = (file: readonly EntryRow[]) =>
    planLevel(changed(5), logOf(changed(5)), summaryAt(ten), file);

  test.each<[string, readonly EntryRow[]]>([
    ['the same', ten],
    ['one that ends there', chain(5)],
    ['one that goes on', chain(12, 'paper', ten)],
  ])('a file of the record, %s, fills it, and what is behind stays', (_, file) => {
    const planned = withFile(file);
    expect(planned).toMatchObject({
      rows: ten,
      put: [ten[4]],
      repairs: [{ mended: 'database', from: 'file', entries: [5] }, { mended: 'log' }],
    });
  });

  test('a file that ends before it fills nothing', () => {
    expect(withFile(chain(3))).toMatchObject({ rows: chain(4), put: [], append: [], repairs: [] });
  });

  test('a file that says something else before it is a fork', () => {
    expect(withFile(chain(10, 'other', chain(2)))).toEqual({ kind: 'fork', seq: 3 });
  });
});

test('two stories, each whole, are a fork from where they part', () => {
  const other = chain(10, 'other', chain(6));
  expect(planLevel(ten, logOf(other), summaryAt(ten))).toEqual({ kind: 'fork', seq: 7 });
});

test('whatever one copy lost, the other gives back: nothing is invented and nothing is lost', () => {
  const damage = fc.uniqueArray(fc.integer({ min: 1, max: 10 }));
  const kind = fc.constantFrom('missing', 'changed', 'nothing');
  fc.assert(
    fc.property(damage, kind, fc.boolean(), (places, how, inDatabase) => {
      const spoiled = ten.flatMap((row): unknown[] => {
        if (!places.includes(row.seq)) return [row];
        if (how === 'missing') return [];
        return [how === 'changed' ? { ...row, text: `${row.text} ` } : { ...row, text: 7 }];
      });
      const rows = inDatabase ? ten : ten.filter(({ seq }) => !places.includes(seq));
      const database = inDatabase ? spoiled : ten;
      const planned = plan(database, rows);
      expect(planned.rows).toEqual(ten);
      expect(carriedOut(database, rows, planned)).toEqual({ database: ten, log: ten });
    }),
  );
});
