import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '@/election/events/catalogue';
import { SIGNED_ACTS } from '@/election/events/meeting';
import { SIGNERS, signersOf } from '@/election/rules/officers/signers';

const page = readFileSync('docs/signers.md', 'utf8');
/** The rows of the page: an event, and by their names in the code whoever may have to sign it. */
const rows = [...page.matchAll(/^\| `(\w+)` \|([^|]*)\|/gm)].map(
  ([, type = '', signers = '']) =>
    [type, [...signers.matchAll(/`(\w+)`/g)].map(([, name]) => name)] as const,
);

test('the page has the row of every event, and no other', () => {
  const inCode = Object.entries(signersOf).map(([type, { may }]) => [type, [...may].sort()]);
  expect(Object.fromEntries(rows.map(([type, names]) => [type, [...names].sort()]))).toEqual(
    Object.fromEntries(inCode),
  );
  expect(rows.map(([type]) => type).sort()).toEqual(Object.keys(catalogue).sort());
});

test('the page explains every signer', () => {
  for (const name of SIGNERS) expect(page).toContain(`- \`${name}\`: `);
});

test('the hall can agree to go on without a signature wherever somebody else than oneself signs', () => {
  const signed = Object.entries(signersOf)
    .filter(([, { may }]) => may.some((name) => name !== 'nobody' && name !== 'self'))
    .map(([type]) => type);
  expect([...SIGNED_ACTS].sort()).toEqual(signed.sort());
});
