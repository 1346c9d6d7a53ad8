import type { Page } from '@playwright/test';
import { CHIEF } from '@test/drivers/people';
import { spoiled } from '@test/drivers/spoiled';
import type { MeetingId } from '@/election/events/ids';
import { logName } from '@/storage/log/entryLog';
import type { Case, Damage } from './cases';
import { type Row, readFiles, readTable, writeFile, writeTable } from './deviceRows';

/** Damages what lies on the device as a case says. The page is one in which the app does not run. */
export async function damageStores(
  page: Page,
  meeting: MeetingId,
  { where, damage }: Case,
): Promise<void> {
  if (where !== 'log') await damageTable(page, damage);
  if (where !== 'database') await damageFiles(page, meeting, damage);
}

async function damageTable(page: Page, damage: Damage): Promise<void> {
  const table = (
    { entry: 'entries', head: 'meetings', key: 'wrappedKeys', device: 'device' } as const
  )[damage.what];
  await writeTable(page, table, changedRows(await readTable(page, table), damage));
}

function changedRows(rows: readonly Row[], damage: Damage): readonly Row[] {
  switch (damage.what) {
    case 'entry':
      return changedEntries(rows, damage);
    case 'head':
      return rows.flatMap((row) => changedHead(row, damage.how));
    case 'key':
      return rows.flatMap((row) => (row.name === CHIEF ? changedKey(row, damage.how) : [row]));
    case 'device':
      return damage.how === 'removed' ? [] : rows.map((row) => ({ ...row, value: 7 }));
  }
}

type OfEntry = Extract<Damage, { what: 'entry' }>;

function changedEntries(rows: readonly Row[], { seq, how }: OfEntry): readonly Row[] {
  const at = seq - 1;
  const row = rows[at] ?? {};
  if (how === 'removed') return rows.toSpliced(at, 1);
  if (how === 'unreadable') return rows.with(at, { ...row, text: 7 });
  if (how === 'changed') return rows.with(at, { ...row, text: otherDay(String(row.text)) });
  return rows.toSpliced(at, 0, row).map((one, i) => ({ ...one, seq: i + 1 }));
}

/** Something that is still an entry, and says something else. */
const otherDay = (text: string) => text.replace(/"at":"\d/, '"at":"1');

const OTHER_HASH = '5'.repeat(64);

function changedHead(row: Row, how: Extract<Damage, { what: 'head' }>['how']): readonly Row[] {
  const ahead = Number(row.entries) + 5;
  switch (how) {
    case 'ahead':
      return [{ ...row, entries: ahead, head: OTHER_HASH }];
    case 'otherNumber':
      return [{ ...row, entries: ahead }];
    case 'otherHash':
      return [{ ...row, head: OTHER_HASH }];
    case 'unreadable':
      return [{ meeting: row.meeting, entries: 'many' }];
    case 'removed':
      return [];
  }
}

function changedKey(row: Row, how: Extract<Damage, { what: 'key' }>['how']): readonly Row[] {
  if (how === 'removed') return [];
  if (how === 'unreadable') return [{ ...row, wrapped: 7 }];
  const wrapped = row.wrapped as Row;
  return [{ ...row, wrapped: { ...wrapped, data: spoiled(String(wrapped.data)) } }];
}

async function damageFiles(page: Page, meeting: MeetingId, damage: Damage): Promise<void> {
  const files = await readFiles(page);
  const begins = { entry: logName(meeting), key: `${meeting}.keys.`, device: 'device.' };
  if (damage.what === 'head') throw new Error('the log has no head');
  const found = Object.entries(files).filter(([name]) => name.startsWith(begins[damage.what]));
  if (found.length === 0) throw new Error(`no file for ${damage.what} is there`);
  for (const [name, text] of found)
    await writeFile(
      page,
      name,
      damage.what === 'entry' ? changedLog(text, damage) : changedSlot(text, damage.how),
    );
}

function changedLog(text: string, { seq, how }: OfEntry): string {
  const lines = text.split('\n');
  const at = seq - 1;
  const line = lines[at] ?? '';
  const changed = {
    removed: lines.toSpliced(at, 1),
    changed: lines.with(at, otherDay(line)),
    unreadable: lines.with(at, '?'),
    doubled: lines.toSpliced(at, 0, line),
  };
  return changed[how].join('\n');
}

/** The last character but one, which its hash then does not fit any more. */
const changedSlot = (text: string, how: string): string | null =>
  how === 'removed' ? null : `${text.slice(0, -2)}?\n`;
