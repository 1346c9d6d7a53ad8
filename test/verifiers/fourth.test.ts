import { readdirSync, readFileSync } from 'node:fs';
import { validFile } from '@test/drivers/files';
import { at } from '@test/drivers/people';
import { chained, entryOf } from '@test/drivers/recording';
import { expect, test } from 'vitest';
import type { Entry } from '@/journal/entry';
import { readMeetingFile, writeMeetingFile } from '@/journal/meetingFile';
import { verifyFile } from './fourth.mjs';

const FOLDER = 'test/fixtures/meetings';
const meetings = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);

test('the verifier that was written from the page alone uses nothing but Node', () => {
  const source = readFileSync('test/verifiers/fourth.mjs', 'utf8');
  const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
  expect(imported).toEqual(['node:crypto']);
});

test.each(meetings)('it says of %s what the app says', (path) => {
  const bytes = readFileSync(path);
  const { report } = validFile(new Uint8Array(bytes));
  const { entries, head, verified } = report;
  expect(verifyFile(bytes)).toEqual({
    ok: true,
    entries,
    head,
    signatures: verified.witness + verified.sheet,
  });
});

const bytesOf = (entries: readonly Entry[]): Buffer =>
  Buffer.from(writeMeetingFile(chained(entries)));

test.each<[string, (entries: readonly Entry[]) => Buffer]>([
  ['a byte', (entries) => bytesOf(entries).fill('x', 500, 501)],
  ['its end', (entries) => bytesOf(entries).subarray(0, -3)],
  ['an entry left out', (entries) => bytesOf(entries.filter((_, i) => i !== 30))],
  [
    'a paper, with the chain written anew',
    (entries) =>
      bytesOf(
        entries.map((entry) =>
          entry.event.type === 'paperEntered'
            ? { ...entry, event: { ...entry.event, paper: { kind: 'blank' } } }
            : entry,
        ),
      ),
  ],
  [
    'the signatures of two entries exchanged',
    (entries) => {
      const [one, other] = entries.filter(({ witnesses }) => witnesses.length > 0);
      const given = new Map([
        [one?.seq, other?.witnesses],
        [other?.seq, one?.witnesses],
      ]);
      return bytesOf(
        entries.map((entry) => ({ ...entry, witnesses: given.get(entry.seq) ?? entry.witnesses })),
      );
    },
  ],
  [
    'a first key that did not sign its own entry',
    (entries) =>
      bytesOf(
        entries.map((entry) =>
          entry.event.type === 'signingKeyCreated' ? { ...entry, witnesses: [] } : entry,
        ),
      ),
  ],
  [
    'a time',
    (entries) =>
      bytesOf(
        entries.map((entry, i) => (i === 20 ? { ...entry, at: '2025-01-01T00:00Z' } : entry)),
      ),
  ],
])('it refuses %s', (_what, change) => {
  const read = readMeetingFile(new Uint8Array(readFileSync(at(meetings, 0))));
  if (!read.ok) throw new Error('the recorded meeting holds');
  expect(verifyFile(change(read.rows.map(entryOf)))).toMatchObject({ ok: false });
});
