import {
  announced,
  boxOpened,
  closed,
  counted,
  draw,
  enter,
  entered,
  makeKey,
  OTHER_WRITER,
  sheetDrawn,
  sign,
  signed,
  WRITER,
  withKeys,
} from '@test/drivers/meetings';
import { byHand, marked, PLAIN_PAPERS, times } from '@test/drivers/papers';
import { at, CANDIDATES, CHIEF, SCRUTINEER } from '@test/drivers/people';
import { heldRound, opens, with23 } from '@test/drivers/rounds';
import type { Run } from '@test/drivers/run';
import { agreedWithout } from '@test/drivers/signers';
import { expect, test } from 'vitest';
import { CAVEATS, type Caveat, caveatsOf } from './caveats';

const caveatsIn = ({ meeting }: Run): readonly Caveat[] => caveatsOf(meeting);
const over = (run: Run) => closed(draw(run));

test('a meeting in which everything went by the rules has none', () => {
  expect(caveatsIn(closed(sheetDrawn()))).toEqual([]);
});

test('nor has one whose first sheet was withdrawn and signed anew', () => {
  const run = signed(sheetDrawn()).submit({ type: 'sheetWithdrawn', reason: '录错一张' });
  expect(caveatsIn(over(run.submit({ type: 'countingClosed' })))).toEqual([]);
});

test('nor has one with a run-off', () => {
  const level = with23(
    times(7, marked('ooo-')),
    times(7, marked('oo-o')),
    times(6, marked('--oo')),
  );
  const run = announced(sheetDrawn(level));
  run.submit(opens('runoff', CANDIDATES.slice(2)));
  heldRound(run, with23(times(13, marked('o-')), times(5, marked('-o'))));
  expect(caveatsIn(run.submit({ type: 'meetingClosed' }))).toEqual([]);
});

test.each<[string, () => Run, readonly Caveat[]]>([
  [
    'practice',
    () => closed(sheetDrawn(undefined, { practice: true })),
    [{ name: 'practice', entries: [] }],
  ],
  ['a meeting that goes on', () => signed(sheetDrawn()), [{ name: 'notEnded', entries: [] }]],
  [
    'a meeting that was handed over and not taken over',
    () => entered().submit({ type: 'handedOver' }),
    [{ name: 'notEnded', entries: [] }],
  ],
])('%s', (_what, run, caveats) => {
  expect(caveatsIn(run())).toEqual(caveats);
});

test('packets of which there are totals only', () => {
  const run = boxOpened().submit({
    type: 'packetCountedByHand',
    packet: 1,
    totals: byHand(10, 0, 4),
  });
  expect(caveatsIn(run).map(({ name }) => name)).toEqual(['notEnded', 'packetsByHand']);
});

test('taken over by another device: with a hand-over and without', () => {
  for (const [before, name] of [
    [counted().submit({ type: 'handedOver' }), 'takenOver'],
    [counted(), 'takenOverWithoutHandOver'],
  ] as const) {
    const seq = before.head.seq + 1;
    const run = withKeys(before.submit({ type: 'takenOver', to: OTHER_WRITER }));
    expect(caveatsIn(over(run))).toEqual([{ name, entries: [seq] }]);
  }
  // Taken back where it was handed over nothing has changed.
  const back = counted().submit({ type: 'handedOver' }).submit({ type: 'takenOver', to: WRITER });
  expect(caveatsIn(over(back))).toEqual([]);
});

test('the covered desk opened by a show of hands', () => {
  const run = counted().submit({
    type: 'handsShown',
    matter: { kind: 'deskUncovered' },
    for: 23,
    against: 0,
    abstain: 0,
  });
  const { seq } = run.head;
  expect(caveatsIn(over(run))).toEqual([{ name: 'handsAlone', entries: [seq] }]);
});

test('a password replaced, by the number of its entry, and each of two', () => {
  const run = counted();
  makeKey(run, SCRUTINEER);
  const first = run.head.seq;
  makeKey(run, CHIEF);
  expect(caveatsIn(over(run))).toEqual([{ name: 'keyReplaced', entries: [first, first + 1] }]);
});

test('an officer who went after votes could be seen, and whose signature is missing for it', () => {
  const run = counted().submit({ type: 'memberLeft', name: SCRUTINEER, reason: 'left' });
  const relieved = run.head.seq;
  draw(run);
  sign(run, CHIEF).submit({
    type: 'signatureMissing',
    name: SCRUTINEER,
    reason: 'absent',
    note: '',
  });
  const missing = run.head.seq;
  run.submit({ type: 'announced' }).submit({ type: 'meetingClosed' });
  const sheet = at(run.meeting.round.sheets, -1).stamp.seq;
  expect(caveatsIn(run)).toEqual([
    { name: 'officersChanged', entries: [relieved] },
    { name: 'signatureMissing', entries: [missing] },
    { name: 'fewSigners', entries: [sheet] },
  ]);
});

test('an act that went on without the signature of somebody', () => {
  const run = entered();
  run.submit(agreedWithout(run.meeting, 'paperWithdrawn', null, CHIEF, SCRUTINEER));
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' });
  enter(run, at(PLAIN_PAPERS, 0)).submit({ type: 'countingClosed' });
  expect(caveatsIn(over(run))).toEqual([
    { name: 'signatureMissing', entries: [run.meeting.deviations[0]?.seq] },
  ]);
});

test('a clock that jumped, and a sheet that was not drawn on the day of the meeting', () => {
  const run = counted().submit({ type: 'clockChanged', to: '2026-11-24T09:00Z' });
  const seq = run.head.seq;
  over(run);
  const sheet = at(run.meeting.round.sheets, -1).stamp.seq;
  expect(caveatsIn(run)).toEqual([
    { name: 'clockChanged', entries: [seq] },
    { name: 'otherDay', entries: [sheet] },
  ]);
});

test.each([
  // 23:59 the evening before, midnight, and six the next morning by the clock of the hall.
  ['2026-11-21T15:59Z', ['clockChanged', 'otherDay']],
  ['2026-11-21T16:00Z', ['clockChanged']],
])('a sheet of %s is of the day of the meeting or not', (to, names) => {
  const run = over(counted().submit({ type: 'clockChanged', to }));
  expect(caveatsIn(run).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['2026-11-22T21:59Z', []],
  ['2026-11-22T22:00Z', ['otherDay']],
])('a count that goes on past midnight, its sheet drawn at %s', (at, names) => {
  const run = closed(sheetDrawn());
  const [sheet] = run.meeting.round.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const drawn = { ...sheet, stamp: { ...sheet.stamp, at } };
  const meeting = { ...run.meeting, round: { ...run.meeting.round, sheets: [drawn] } };
  expect(caveatsOf(meeting).map(({ name }) => name)).toEqual(names);
});

test('a record that was mended', () => {
  const repair = { mended: 'log', from: 'copy', entries: 1, first: 4, last: 4, lost: 0 } as const;
  const run = counted().submit({ type: 'recordRepaired', ...repair });
  expect(caveatsIn(over(run))).toEqual([{ name: 'recordMended', entries: [] }]);
});

test('they are said in one order, whichever came first', () => {
  const run = counted().submit({ type: 'clockChanged', to: '2026-11-22T00:30Z' });
  makeKey(run, SCRUTINEER);
  const names = caveatsIn(run).map(({ name }) => name);
  expect(names).toEqual(['notEnded', 'keyReplaced', 'clockChanged']);
  expect(names).toEqual(CAVEATS.filter((name) => names.includes(name)));
});
