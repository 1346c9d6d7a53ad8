import type { MemberName } from '@/election/events/ids';
import type { Member, Standing } from '@/election/events/roster';
import { withoutUnseen } from '@/election/events/unseen';
import { nameKey } from '@/election/rules/roster/nameKey';
import { type NameParts, nameParts } from '@/features/shared/nameParts';
import {
  NAME_HEADS,
  NAME_SEPARATOR,
  NO_NAMES,
  OTHER_HEADS,
  STANDING_OUT,
  STANDING_WORDS,
  SUFFIX_MARKS,
} from '@/text/rosterWords';

/** One person read out of a pasted list. */
export interface RosterRow extends NameParts {
  /** The whole name, with what tells it apart: 王伟〔东头〕. */
  readonly name: string;
  readonly standing: Standing;
}

interface Columns {
  readonly name: number | null;
}

/** Reads what people paste: a name a line, or columns out of a spreadsheet. Never refuses a line. */
export function parseRoster(text: string): readonly RosterRow[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(cellsOf)
    .filter((cells) => cells.some((cell) => cell !== ''));
  const heading = headingOf(lines[0] ?? []);
  const columns = heading ?? { name: null };
  return (heading === null ? lines : lines.slice(1)).flatMap((cells) => rowsOf(cells, columns));
}

/** The list as text that reads back to the same rows. */
export const rosterText = (members: readonly Pick<RosterRow, 'name' | 'standing'>[]): string =>
  members
    .map(({ name, standing }) =>
      standing === 'full' ? name : `${name}\t${STANDING_OUT[standing]}`,
    )
    .join('\n');

/** A name with what tells it apart; what would break the line is left out of it. */
export function withSuffix(base: string, suffix: string): string {
  const [before, after] = SUFFIX_MARKS;
  const plain = suffix.replace(/[\s\t,，;；|、〔〕]/g, '');
  return plain === '' ? base : `${base}${before}${plain}${after}`;
}

export const toMembers = (rows: readonly RosterRow[]): readonly Member[] =>
  rows.map(({ name, standing }) => ({ name: name as MemberName, standing }));

/** Rows whose bare name stands more than once, and that nothing tells apart yet. */
export function notToldApart(rows: readonly RosterRow[]): readonly RosterRow[] {
  const isShared = sharedBy(rows, ({ base }) => base);
  const isTwice = sharedBy(rows, ({ name }) => name);
  return rows.filter((row) => isTwice(row) || (isShared(row) && row.suffix === ''));
}

/** Bare names that more than one person bears. */
export const namesShared = (rows: readonly RosterRow[]): ReadonlySet<string> =>
  new Set(rows.filter(sharedBy(rows, ({ base }) => base)).map(({ base }) => base));

/** Whether more than one row has a name that reads like the one of this row. */
function sharedBy(
  rows: readonly RosterRow[],
  nameOf: (row: RosterRow) => string,
): (row: RosterRow) => boolean {
  const times = new Map<string, number>();
  for (const row of rows) {
    const key = nameKey(nameOf(row));
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return (row) => (times.get(nameKey(nameOf(row))) ?? 0) > 1;
}

/** Tabs and commas divide; what was quoted by a spreadsheet is unquoted. */
const cellsOf = (line: string): readonly string[] =>
  line.split(/[\t,，;；|]/).map((cell) => clean(cell.replace(/^\s*"|"\s*$/g, '')));

/** No space around, full-width or not, and none that is invisible inside. */
const clean = (cell: string): string => withoutUnseen(cell).replace(/\s+/g, ' ').trim();

function headingOf(cells: readonly string[]): Columns | null {
  const names = cells.map((cell) => cell.replace(/ /g, '').toLowerCase());
  const name = names.findIndex((cell) => NAME_HEADS.includes(cell));
  const known = names.filter((cell) => NAME_HEADS.includes(cell) || OTHER_HEADS.includes(cell));
  if (known.length === 0 || (names.length > 1 && known.length < 2 && name < 0)) return null;
  return { name: name < 0 ? null : name };
}

function rowsOf(cells: readonly string[], columns: Columns): readonly RosterRow[] {
  const standing = cells.map(standingOf).find((found) => found !== null) ?? null;
  const chosen = nameCell(cells, columns);
  const { text, standing: beside } = takeStanding(withoutNumber(chosen));
  const names = text
    .split(NAME_SEPARATOR)
    .map(joinName)
    .filter((name) => name !== '');
  const found =
    names.length > 0 ? names : [joinName(cells.filter((cell) => cell !== '').join(' '))];
  return found.map((name) => ({
    name,
    ...nameParts(name),
    standing: standing ?? beside ?? 'full',
  }));
}

/** The cell of the column headed so, or the first that could be a name, or whatever there is. */
function nameCell(cells: readonly string[], { name }: Columns): string {
  const headed = name === null ? '' : (cells[name] ?? '');
  const likely = cells.find(
    (cell) =>
      withoutNumber(cell) !== '' &&
      !/^[\d\s./:-]+$/.test(cell) &&
      standingOf(cell) === null &&
      !NO_NAMES.includes(cell),
  );
  return headed !== '' ? headed : (likely ?? cells.find((cell) => cell !== '') ?? '');
}

/** `1.`, `1、`, `（1）`, `①` before a name. */
const withoutNumber = (cell: string): string =>
  cell
    .replace(/^[(（[]?\s*[0-9０-９]{1,4}\s*[)）\].．、:：]*\s*/, '')
    .replace(/^[①-⑳]\s*/, '')
    .trim();

function standingOf(cell: string): Standing | null {
  const lower = cell.toLowerCase();
  return STANDING_WORDS.find(([word]) => lower.startsWith(word))?.[1] ?? null;
}

/** 张三 预备党员 and 张三（预备）: the standing beside the name in one cell. */
function takeStanding(cell: string): { text: string; standing: Standing | null } {
  const beside = /^(?<name>.+?)[\s（(]+(?<words>[^\s（()）]+)[)）]?$/.exec(cell)?.groups;
  const standing = beside === undefined ? null : standingOf(beside.words ?? '');
  return beside === undefined || standing === null
    ? { text: cell, standing: null }
    : { text: beside.name ?? cell, standing };
}

/** 王　伟 is 王伟; names of several long parts keep one space between them. */
function joinName(name: string): string {
  const parts = clean(name).split(' ');
  const han = parts.every((part) => /^[\p{Script=Han}〔〕]+$/u.test(part));
  return parts.join(han && parts.some((part) => part.length === 1) ? '' : ' ');
}
