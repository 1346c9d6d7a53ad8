import { expect, test } from 'vitest';
import type { Event } from '@/election/events/catalogue';
import { sha256Hex } from '@/election/events/fingerprint';
import type { MeetingId, MemberName, WriterId } from '@/election/events/ids';
import { type Entry, type EntryRow, toRow } from './entry';
import { EMPTY_JOURNAL, replay, write } from './journal';
import { NO_ENTRY } from './link';

const meeting = '1'.repeat(32) as MeetingId;
const other = '2'.repeat(32) as MeetingId;
const writer = 'a'.repeat(32) as WriterId;
const elsewhere = 'b'.repeat(32) as WriterId;
const at = '2026-11-22T01:00Z';
const pen = { meeting, writer, at };

const opened: Event = { type: 'meetingOpened', v: 1, meeting, writer, practice: false };
const roster: Event = {
  type: 'rosterSet',
  v: 1,
  members: [{ name: '许敏' as MemberName, standing: 'full' }],
};
const signIn: Event = { type: 'signInOpened', v: 1 };
const written = () => write(EMPTY_JOURNAL, pen, [opened, roster, signIn], []);

/** The rows with one of them written anew, as its own hash demands. */
function rewritten(seq: number, change: Partial<Entry>): EntryRow[] {
  return written().rows.map((row) =>
    row.seq === seq ? toRow({ ...(JSON.parse(row.text) as Entry), ...change }) : row,
  );
}

test('what was written is what is read, entry for entry', () => {
  const { rows, journal } = written();
  expect(replay(rows)).toEqual({ ok: true, ...journal });
  expect(journal.head).toEqual({ seq: 3, hash: rows[2]?.hash });
  expect(journal.meeting).toMatchObject({ id: meeting, writer, signInOpened: true });
});

test('each entry names the hash of the one before it, the first names none', () => {
  const { rows } = written();
  const prevs = rows.map((row) => (JSON.parse(row.text) as Entry).prev);
  expect(prevs).toEqual([NO_ENTRY, rows[0]?.hash, rows[1]?.hash]);
});

test('a witness stands on the first event, which was signed, and not on what follows from it', () => {
  const witness = {
    name: '许敏' as MemberName,
    keyId: 'k'.repeat(43),
    signature: { protected: 'p', signature: 's'.repeat(86) },
  } as Entry['witnesses'][number];
  const { rows } = write(EMPTY_JOURNAL, pen, [opened, roster], [witness]);
  expect(rows.map((row) => (JSON.parse(row.text) as Entry).witnesses)).toEqual([[witness], []]);
});

test('a meeting read further from where it stood is the same meeting', () => {
  const { rows, journal } = written();
  const first = replay(rows.slice(0, 1));
  expect(first.ok && replay(rows.slice(1), first)).toEqual({ ok: true, ...journal });
});

test.each([
  ['a text that is not what was hashed', 2, 'hash', () => withText(2, (text) => `${text} `)],
  ['an entry that is left out', 2, 'chain', () => written().rows.filter(({ seq }) => seq !== 2)],
  ['an entry that stands twice', 2, 'chain', () => [written().rows[0], ...written().rows]],
  ['a number that does not follow', 3, 'chain', () => rewritten(3, { seq: 4 })],
  ['a hash before it that is another', 3, 'chain', () => rewritten(3, { prev: NO_ENTRY })],
  ['an entry of another meeting', 2, 'otherMeeting', () => rewritten(2, { meeting: other })],
  [
    'a first entry that opens another meeting',
    1,
    'otherMeeting',
    () => rewritten(1, { meeting: other }),
  ],
  ['an entry by another device', 2, 'writer', () => rewritten(2, { writer: elsewhere })],
  [
    'a first entry by another device than it says',
    1,
    'writer',
    () => rewritten(1, { writer: elsewhere }),
  ],
  [
    'an event that nobody knows',
    2,
    'unreadable',
    () => rewritten(2, { event: { type: 'rosterEaten' } as unknown as Event }),
  ],
  [
    'a field that nobody knows',
    2,
    'unreadable',
    () => rewritten(2, { extra: 1 } as Partial<Entry>),
  ],
  ['no JSON at all', 2, 'unreadable', () => withRow(2, 'not json')],
  [
    'an event that is none',
    2,
    'unreadable',
    () => rewritten(2, { event: null as unknown as Event }),
  ],
] as const)('%s breaks the record at entry %i (%s)', (_, seq, why, rows) => {
  expect(replay(rows() as EntryRow[])).toMatchObject({
    ok: false,
    break: { seq, why },
    before: { head: { seq: seq - 1 } },
  });
});

test('another device goes on only after it took the meeting over', () => {
  const takenOver: Event = { type: 'takenOver', v: 1, from: writer, to: elsewhere };
  const there = { ...pen, writer: elsewhere };
  const here = written();
  const { rows, journal } = write(here.journal, there, [takenOver, roster], []);
  expect(replay([...here.rows, ...rows])).toEqual({ ok: true, ...journal });
  expect(journal.meeting.writer).toBe(elsewhere);
  const back = write(journal, pen, [roster], []);
  expect(replay([...here.rows, ...rows, ...back.rows])).toMatchObject({
    ok: false,
    break: { seq: 6, why: 'writer' },
    before: journal,
  });
});

function withText(seq: number, change: (text: string) => string): EntryRow[] {
  return written().rows.map((row) => (row.seq === seq ? { ...row, text: change(row.text) } : row));
}

function withRow(seq: number, text: string): EntryRow[] {
  const hash = sha256Hex(text);
  return written().rows.map((row) => (row.seq === seq ? { ...row, text, hash } : row));
}
