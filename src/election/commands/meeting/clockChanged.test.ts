import { closed, draw, entered, opened, sheetDrawn } from '@test/drivers/meetings';
import { expect, test } from 'vitest';
import { parseSheet } from '@/election/events/resultSheet';

const BACK = '2026-11-22T00:30Z';
const changed = { type: 'clockChanged', to: BACK } as const;

test('a jump stands with both times, and later entries follow the clock', () => {
  const run = entered();
  const before = run.meeting.lastAt;
  run.submit(changed);
  expect(run.events.at(-1)?.event).toMatchObject({ from: before, to: BACK });
  expect(run.meeting.lastAt).toBe(BACK);
  expect(run.meeting.deviations).toEqual([
    { kind: 'clockChanged', names: [], seq: run.head.seq, hands: null },
  ]);
});

test('it is printed on every sheet that is drawn after it, and beneath one that is drawn already', () => {
  const run = entered().submit(changed);
  const entry = run.head.seq;
  draw(run.submit({ type: 'countingClosed' }));
  const [sheet] = run.meeting.round.sheets;
  const said = { kind: 'clockChanged', names: [], hands: null };
  expect(parseSheet(sheet?.text ?? '')?.deviations).toEqual([{ ...said, entry }]);

  const drawn = sheetDrawn().submit(changed);
  expect(drawn.meeting.round.sheets.at(-1)?.deviations).toEqual([{ ...said, seq: drawn.head.seq }]);
});

test('it does not end what the hall has agreed to', () => {
  const run = entered().submit({
    type: 'handsShown',
    matter: { kind: 'withoutSignature', act: 'meetingNotHeld', about: null, of: [] },
    for: 23,
    against: 0,
    abstain: 0,
  });
  const { consent } = run.meeting;
  expect(consent).not.toBeNull();
  expect(run.submit(changed).meeting.consent).toEqual(consent);
});

test('where the clock goes on as it should there is nothing to record', () => {
  const run = opened();
  const { lastAt } = run.meeting;
  expect(run.codes({ type: 'clockChanged', to: lastAt })).toEqual(['clock.notChanged']);
  expect(run.codes({ type: 'clockChanged', to: 'no time' })).toEqual(['clock.notChanged']);
});

test('it is recorded after a hand-over, before the meeting is taken back, and not after the end', () => {
  const run = entered().submit({ type: 'handedOver' });
  expect(run.codes(changed)).toEqual([]);
  expect(closed(sheetDrawn()).codes(changed)).toEqual(['meeting.ended']);
});
