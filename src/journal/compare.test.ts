import { prepared } from '@test/drivers/meetings';
import { forged, recording, seqOf } from '@test/drivers/recording';
import { expect, test } from 'vitest';
import type { MeetingId } from '@/election/events/ids';
import { compareJournals } from './compare';

function recorded() {
  const { rows, chain } = recording();
  prepared({ chain });
  return rows;
}

test('the same, entry for entry', () => {
  const rows = recorded();
  expect(compareJournals(rows, [...rows])).toEqual({ kind: 'same' });
});

test('a file with more behind continues it', () => {
  const rows = recorded();
  expect(compareJournals(rows.slice(0, 2), rows)).toEqual({ kind: 'continues', from: 2 });
});

test('a file with less is older', () => {
  const rows = recorded();
  expect(compareJournals(rows, rows.slice(0, 2))).toEqual({
    kind: 'older',
    here: rows.length,
    file: 2,
  });
});

test('a fork is named by the entry where the two part, whichever is longer', () => {
  const rows = recorded();
  const other = forged(rows, 'rosterSet', () => ({ at: '2026-11-22T02:00Z' }));
  const fork = { kind: 'fork', seq: seqOf(rows, 'rosterSet') };
  expect(compareJournals(rows, other)).toEqual(fork);
  expect(compareJournals(rows.slice(0, fork.seq), other)).toEqual(fork);
  expect(compareJournals(rows, other.slice(0, fork.seq))).toEqual(fork);
});

test('a file of another meeting is no fork', () => {
  const rows = recorded();
  const meeting = 'd'.repeat(32) as MeetingId;
  const other = rows.map((row) => ({ ...row, meeting }));
  expect(compareJournals(rows, other)).toEqual({ kind: 'otherMeeting' });
});
