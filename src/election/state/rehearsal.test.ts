import { MEETING, WRITER } from '@test/drivers/meetings';
import { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import type { CommandOf } from '@/election/events/catalogue';
import { sha256Hex } from '@/election/events/fingerprint';
import type { MeetingId } from '@/election/events/ids';
import { rehearses } from './rehearsal';

const real = 'd'.repeat(32) as MeetingId;
const from = { meeting: real, seq: 40, head: sha256Hex('head') };
const opened = (opening: Pick<CommandOf<'meetingOpened'>, 'practice' | 'from'>) =>
  new Run().submit({ type: 'meetingOpened', meeting: MEETING, writer: WRITER, ...opening }).meeting;

test('a rehearsal names the meeting whose papers it rehearses', () => {
  expect(rehearses(opened({ practice: true, from: { ...from, rehearsal: true } }))).toBe(real);
});

test('a committee of a practice meeting is none, nor is any practice meeting', () => {
  expect(rehearses(opened({ practice: true, from }))).toBeNull();
  expect(rehearses(opened({ practice: true }))).toBeNull();
});

test('what counts is never a rehearsal', () => {
  expect(rehearses(opened({ practice: false, from: { ...from, rehearsal: true } }))).toBeNull();
});
