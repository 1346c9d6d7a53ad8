import { committeePaper, election, form, terms, times } from '@test/properties/tally/build';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { purposeSchema } from '@/election/events/purpose';
import { PROFILES } from '@/election/tally/rules';
import { tally } from '@/election/tally/tally';
import { type Purpose, tallyFor, termsFor } from './purpose';
import { RECOMMENDATION } from './recommendation';

const EVERY: Purpose[] = [
  undefined,
  { kind: 'recommendation', by: 'representatives', ...RECOMMENDATION },
  { kind: 'recommendation', by: 'together', ...RECOMMENDATION, base: 'valid' },
  { kind: 'evaluation' },
  { kind: 'preselection' },
  { kind: 'confirmation' },
];
const adopted = () => ({ ...terms(), rules: PROFILES['2020'] });

test('terms asked for twice stay as they are', () => {
  for (const purpose of EVERY) {
    const once = termsFor(purpose, adopted());
    expect(termsFor(purpose, once)).toEqual(once);
  }
});

test('an election and a pre-selection are read by the terms adopted', () => {
  const given = adopted();
  expect(termsFor(undefined, given)).toBe(given);
  expect(termsFor({ kind: 'preselection' }, given)).toBe(given);
});

test('a form without a purpose elects', () => {
  const given = election([times(2, committeePaper('oox'))]);
  expect(tallyFor(undefined, given)).toEqual(tally(given));
});

test('who may be named is asked where people are recommended, and nobody may where they are listed', () => {
  const may = EVERY.map((purpose) => termsFor(purpose, adopted()).mayBeElected('甲', 'C1'));
  expect(may).toEqual([true, true, true, false, true, false]);
});

test('only an evaluation is graded, and only where seats bind nobody are there no seats', () => {
  const forms = EVERY.map((purpose) => termsFor(purpose, adopted()).form);
  expect(forms.map(({ graded }) => graded ?? false)).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
  ]);
  expect(forms.map(({ contests }) => contests[0]?.seats)).toEqual([
    2,
    2,
    2,
    Number.MAX_SAFE_INTEGER,
    2,
    Number.MAX_SAFE_INTEGER,
  ]);
  expect(form().contests[0]?.seats).toBe(2);
});

test('a purpose that there is not is none', () => {
  const odd = { kind: 'lottery' } as unknown as Purpose;
  expect(() => termsFor(odd, adopted())).toThrow('unreachable');
});

test('a purpose is read back as it was stored, and nothing else is one', () => {
  for (const purpose of EVERY.filter((one) => one !== undefined)) {
    expect(v.parse(purposeSchema, JSON.parse(JSON.stringify(purpose)))).toEqual(purpose);
  }
  const wrong: unknown[] = [
    { kind: 'election' },
    { kind: 'recommendation' },
    { kind: 'evaluation', by: 'members' },
    { kind: 'recommendation', by: 'everyone', ...RECOMMENDATION },
    { kind: 'recommendation', by: 'members', ...RECOMMENDATION, base: 'due' },
  ];
  for (const raw of wrong) expect(v.safeParse(purposeSchema, raw).success).toBe(false);
});
