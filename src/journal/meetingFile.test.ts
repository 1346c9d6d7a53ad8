import { prepared } from '@test/drivers/meetings';
import { at } from '@test/drivers/people';
import { chained, entryOf, recording } from '@test/drivers/recording';
import { describe, expect, test } from 'vitest';
import type { EntryRow } from './entry';
import { NO_ENTRY } from './link';
import {
  entryLines,
  FIRST_LINE,
  lastLine,
  readLastLine,
  readMeetingFile,
  writeMeetingFile,
} from './meetingFile';

/** A meeting's file, what it was written from, and its lines. */
function saved() {
  const { rows, chain } = recording();
  prepared({ chain });
  const file = writeMeetingFile(rows);
  return { rows, file, lines: file.split('\n').slice(0, -1) };
}
type Saved = ReturnType<typeof saved>;

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readMeetingFile(bytes(text));
const faultIn = (text: string) => {
  const answer = read(text);
  return answer.ok ? null : answer.fault;
};
const fileOf = (changed: readonly string[]) => changed.map((line) => `${line}\n`).join('');
/** The file with one of its lines (from 0; from its end where negative) written otherwise. */
const withLine = ({ lines }: Saved, index: number, change: (line: string) => string) =>
  fileOf(lines.with(index, change(at(lines, index))));
const footer = (entries: unknown, head: unknown) => JSON.stringify({ entries, head });

test('a file gives back the entries that it was written from', () => {
  const { rows, file } = saved();
  expect(read(file)).toEqual({ ok: true, rows });
});

test('a file grows by its entries, and only its last line is another then', () => {
  const { rows, file } = saved();
  const [some, more] = [rows.slice(0, 3), rows.slice(3)];
  expect(FIRST_LINE + entryLines(some) + entryLines(more) + lastLine(rows)).toBe(file);
  expect(writeMeetingFile(some)).toBe(FIRST_LINE + entryLines(some) + lastLine(some));
});

test('the end of a file says what it has, and of one that was cut off nothing', () => {
  const { rows, file } = saved();
  const end = file.slice(-200);
  expect(readLastLine(end)).toEqual({ entries: rows.length, head: at(rows, -1).hash });
  for (let cut = 1; cut < 200; cut++) expect(readLastLine(end.slice(0, -cut))).toBeNull();
  for (const torn of ['', '\n', '{}\n', '{']) expect(readLastLine(torn)).toBeNull();
});

test('a file is a header, each text as it was hashed, and what stands at the end', () => {
  const { rows, file, lines } = saved();
  expect(lines[0]).toBe('{"format":"jipiaotai-meeting","version":1}');
  expect(lines.slice(1, -1)).toEqual(rows.map(({ text }) => text));
  expect(lines.at(-1)).toBe(`{"entries":${rows.length},"head":"${at(rows, -1).hash}"}`);
  expect(file.endsWith('\n')).toBe(true);
});

describe('as bytes and lines', () => {
  test('nothing at all', () => {
    expect(readMeetingFile(new Uint8Array())).toEqual({
      ok: false,
      fault: { code: 'file.empty', figures: {} },
    });
  });

  test.each<[string, string, (whole: Saved) => string]>([
    ['a byte-order mark', 'file.mark', ({ file }) => `\uFEFF${file}`],
    ['line ends of Windows', 'file.lineEnds', ({ file }) => file.replaceAll('\n', '\r\n')],
    ['one such line end', 'file.lineEnds', ({ file }) => file.replace('\n', '\r\n')],
    ['some other text', 'file.notMeeting', () => '计票台\n'],
    ['another format', 'file.notMeeting', ({ file }) => file.replace('meeting', 'reading')],
    ['a header that says more', 'file.notMeeting', ({ file }) => file.replace('{', '{"a":1,')],
    ['a header in another spelling', 'file.notMeeting', ({ file }) => file.replace(',', ', ')],
    ['a version that is no number', 'file.notMeeting', ({ file }) => file.replace(':1}', ':"1"}')],
    ['no header', 'file.notMeeting', ({ lines }) => fileOf(lines.slice(1))],
    ['an empty first line', 'file.notMeeting', ({ file }) => `\n${file}`],
    ['no last line feed', 'file.cut', ({ file }) => file.slice(0, -1)],
    ['half a last line', 'file.cut', ({ file }) => file.slice(0, -9)],
    ['something behind the last line', 'file.cut', ({ file }) => `${file}x`],
    ['null for a last line', 'file.cut', (whole) => withLine(whole, -1, () => 'null')],
    ['a header alone', 'file.cut', ({ lines }) => fileOf(lines.slice(0, 1))],
    ['a header alone, without its line feed', 'file.cut', ({ lines }) => at(lines, 0)],
    ['no footer', 'file.cut', ({ lines }) => fileOf(lines.slice(0, -1))],
    ['a footer in another spelling', 'file.cut', (whole) => withLine(whole, -1, (l) => `${l} `)],
    [
      'a footer that says more',
      'file.cut',
      (whole) => withLine(whole, -1, (l) => l.replace('{', '{"a":1,')),
    ],
    [
      'a footer without a number',
      'file.cut',
      (whole) => withLine(whole, -1, () => footer('x', NO_ENTRY)),
    ],
    ['nothing between', 'file.noEntries', () => writeMeetingFile([])],
  ])('%s: %s', (_, code, textOf) => {
    expect(faultIn(textOf(saved()))).toEqual({ code, figures: {} });
  });

  test('what is no UTF-8', () => {
    const { file } = saved();
    for (const wrong of [
      [0xff, 0xfe],
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xe7, 0xa5],
    ]) {
      expect(readMeetingFile(Uint8Array.from([...bytes(file), ...wrong]))).toEqual({
        ok: false,
        fault: { code: 'file.notText', figures: {} },
      });
    }
  });

  test('another version', () => {
    const { file } = saved();
    expect(faultIn(file.replace(':1}', ':2}'))).toEqual({
      code: 'file.version',
      figures: { version: 2 },
    });
  });

  test('an empty line, wherever it stands', () => {
    const { file, lines } = saved();
    expect(faultIn(file.replace('\n', '\n\n'))).toEqual({
      code: 'file.blankLine',
      figures: { line: 2 },
    });
    expect(faultIn(`${file}\n`)).toEqual({
      code: 'file.blankLine',
      figures: { line: lines.length + 1 },
    });
  });

  test('a line longer than any entry, which is not even parsed', () => {
    const whole = saved();
    const long = (line: string) => `${line.slice(0, -1)}${' '.repeat(2 ** 20)}}`;
    expect(faultIn(withLine(whole, 0, long))?.code).toBe('file.notMeeting');
    expect(faultIn(withLine(whole, 3, long))).toEqual({
      code: 'entry.unreadable',
      figures: { seq: 3 },
    });
    expect(faultIn(withLine(whole, -1, long))?.code).toBe('file.cut');
  });

  test('another number than there are entries', () => {
    const whole = saved();
    const { rows } = whole;
    const wrong = footer(rows.length + 1, at(rows, -1).hash);
    expect(faultIn(withLine(whole, -1, () => wrong))).toEqual({
      code: 'file.count',
      figures: { says: rows.length + 1, found: rows.length },
    });
  });

  test('another head than the last entry', () => {
    const whole = saved();
    const { rows } = whole;
    const wrong = footer(rows.length, at(rows, -2).hash);
    expect(faultIn(withLine(whole, -1, () => wrong))).toEqual({
      code: 'file.head',
      figures: { seq: rows.length },
    });
  });
});

describe('as a chain', () => {
  const writtenAs = (changed: readonly EntryRow[]) => faultIn(writeMeetingFile(changed));

  test.each<[string, string, number, number, (line: string) => string]>([
    ['an entry that nobody can read', 'entry.unreadable', 2, 2, () => '{"seq":2}'],
    ['an entry that is no JSON', 'entry.unreadable', 2, 2, (line) => line.slice(1)],
    ['a space more', 'entry.notCanonical', 2, 2, (line) => line.replace(':', ': ')],
    ['a name as an escape', 'entry.notCanonical', 2, 2, (l) => l.replace('柳', '\\u67f3')],
    ['half a character', 'entry.notCanonical', 2, 2, (l) => l.replace('柳', '\\ud800')],
    ['a key twice', 'entry.notCanonical', 2, 2, (l) => l.replace('{', '{"seq":2,')],
    ['a word changed', 'entry.chain', 3, 2, (line) => line.replace('柳', '杨')],
    ['a first word changed', 'entry.chain', 2, 1, (line) => line.replace('false', 'true')],
  ])('%s: %s at entry %i', (_, code, seq, index, change) => {
    expect(faultIn(withLine(saved(), index, change))).toEqual({ code, figures: { seq } });
  });

  test('a word changed in the last entry', () => {
    const whole = saved();
    const { rows, file } = whole;
    const text = withLine(whole, -2, (line) => line.replace('"C1"', '"C2"'));
    expect(text).not.toBe(file);
    expect(faultIn(text)).toEqual({ code: 'file.head', figures: { seq: rows.length } });
  });

  test('an entry left out, doubled or exchanged', () => {
    const { rows } = saved();
    const [one, two, three, ...more] = rows as [EntryRow, EntryRow, EntryRow, ...EntryRow[]];
    const order = (seq: number, found: number) => ({
      code: 'entry.order',
      figures: { seq, found },
    });
    expect(writtenAs([one, three, ...more])).toEqual(order(2, 3));
    expect(writtenAs([two, three, ...more])).toEqual(order(1, 2));
    expect(writtenAs([one, one, two, three, ...more])).toEqual(order(2, 1));
    expect(writtenAs([one, three, two, ...more])).toEqual(order(2, 3));
  });

  test('a chain that does not begin at nothing', () => {
    const { rows } = saved();
    const [first, ...more] = rows.map(entryOf);
    const [mended] = chained(first === undefined ? [] : [first]);
    const text = mended?.text.replace(NO_ENTRY, 'f'.repeat(64)) ?? '';
    expect(writtenAs([{ ...at(rows, 0), text }, ...chained(more)])).toEqual({
      code: 'entry.chain',
      figures: { seq: 1 },
    });
  });
});
