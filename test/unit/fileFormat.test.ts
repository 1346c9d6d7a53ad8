import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { catalogue } from '@/election/events/catalogue';
import { fileSchema, SCHEMA_PATH } from '../../scripts/makeFileSchema';

const FOLDER = 'test/fixtures/meetings';
const page = readFileSync('docs/file-format.md', 'utf8');
const kept = readFileSync(SCHEMA_PATH, 'utf8');
const [, events = ''] = page.split('## Events\n');
const [tables = ''] = events.split('\n## ');

/** The rows of the page's tables of events: a type, and the fields that are named beside it. */
const rows = [...tables.matchAll(/^\| `(\w+)` \|([^|]*)\|/gm)].map(
  ([, type = '', fields = '']) => ({
    type,
    fields: [...fields.matchAll(/`(\w+)`/g)].map(([, field]) => field),
  }),
);

test('the page names every event of the catalogue once, and no other', () => {
  expect(rows.map(({ type }) => type).sort()).toEqual(Object.keys(catalogue).sort());
});

test.each(rows)('the page names the fields of $type', ({ type, fields }) => {
  const { schema, ofRound } = catalogue[type as keyof typeof catalogue];
  const everywhere = ['type', 'v', ...(ofRound ? ['form', 'round'] : [])];
  // Who is referred to the superior is of the round, and names form and contest itself.
  const own = Object.keys(schema.entries).filter((field) => !everywhere.includes(field));
  expect(fields.filter((field) => !everywhere.includes(field ?? '')).sort()).toEqual(own.sort());
});

test('the schema in public/ is the one that the app reads with', () => {
  expect(JSON.parse(kept)).toEqual(JSON.parse(JSON.stringify(fileSchema())));
});

const ajv = new Ajv2020({ strict: true, validateFormats: false, allErrors: false });
ajv.addSchema(JSON.parse(kept) as object, 'file');
const isLine = ajv.compile({ $ref: 'file' });
const isSheet = ajv.compile({ $ref: 'file#/$defs/sheet' });

test.each(readdirSync(FOLDER))('every line of a kept meeting is of the schema (%s)', (name) => {
  const lines = readFileSync(`${FOLDER}/${name}`, 'utf8').trimEnd().split('\n');
  const wrong = lines.filter((line) => !isLine(JSON.parse(line)));
  expect(wrong).toEqual([]);
  const sheets = lines.flatMap((line) => {
    const { event } = JSON.parse(line) as { event?: { type: string; text: string } };
    return event?.type === 'sheetDrawn' ? [event.text] : [];
  });
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.filter((text) => !isSheet(JSON.parse(text)))).toEqual([]);
});

test('a field that nobody knows, or one left out, is not of the schema', () => {
  const [name = ''] = readdirSync(FOLDER);
  const [, first = ''] = readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n');
  const entry = JSON.parse(first) as { readonly event: object };
  expect(isLine(entry)).toBe(true);
  expect(isLine({ ...entry, more: 1 })).toBe(false);
  expect(isLine({ ...entry, event: { ...entry.event, more: 1 } })).toBe(false);
  expect(isLine({ ...entry, event: { ...entry.event, practice: undefined } })).toBe(false);
  expect(isLine({ ...entry, event: { ...entry.event, v: 2 } })).toBe(false);
});
