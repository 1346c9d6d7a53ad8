import {
  announced,
  boxOpened,
  closed,
  counted,
  declaredVoid,
  enter,
  entered,
  enterSecond,
  headCounted,
  opened,
  papersIssued,
  prepared,
  press,
  sheetDrawn,
  sign,
  signed,
  signedIn,
  takeKeys,
  voted,
} from '@test/drivers/meetings';
import { BLANK, byHand, marked, times } from '@test/drivers/papers';
import { CANDIDATES, CHIEF, OTHER_COUNTER } from '@test/drivers/people';
import { C1, F1, F2, heldRound, opens, secretaryForm, with23 } from '@test/drivers/rounds';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import { BEFORE_OPENING } from '@/election/state/meeting';
import { placeAt } from '@/election/state/packets';
import { formState } from './form';
import { meetingState } from './meeting';
import { packetState } from './packet';
import { paperState } from './paper';
import { roundState } from './round';

const ofRound = ({ meeting }: Run) => roundState(meeting.round);
const ofForm = ({ meeting }: Run, form = F1) => formState(meeting, form);
const ofMeeting = ({ meeting }: Run) => meetingState(meeting);
/** All three at once: what each step of an election makes of them. */
const all = (run: Run) => [ofMeeting(run), ofForm(run), ofRound(run)];

/** The first two are elected; the seat of the third is empty. */
const EMPTY_SEAT = with23(times(14, marked('oo--')), times(5, marked('--o-')));
const seatEmpty = () => announced(sheetDrawn(EMPTY_SEAT));
const referred = { type: 'contestReferred', form: F1, contest: C1, reason: '报上级' } as const;
const brokenOff = { type: 'roundNotHeld', reason: '停电' } as const;

test('a plain election goes through one state after another to its end', () => {
  expect([
    all(opened()),
    all(prepared()),
    all(signedIn()),
    all(headCounted()),
    all(papersIssued()),
    all(voted()),
    all(press(voted(), 'boxOpened')),
    all(boxOpened()),
    all(counted()),
    all(sheetDrawn()),
    all(sign(sheetDrawn(), CHIEF)),
    all(announced(sheetDrawn())),
    all(closed(sheetDrawn())),
  ]).toEqual([
    ['preparing', null, null],
    ['preparing', 'prepared', 'prepared'],
    ['gathering', 'prepared', 'prepared'],
    ['underWay', 'inRound', 'headCounted'],
    ['underWay', 'inRound', 'papersOut'],
    ['underWay', 'inRound', 'voted'],
    ['underWay', 'inRound', 'opened'],
    ['underWay', 'inRound', 'counting'],
    ['underWay', 'inRound', 'counted'],
    ['underWay', 'inRound', 'drawn'],
    ['underWay', 'inRound', 'signed'],
    ['settled', 'decided', 'announced'],
    ['closed', 'decided', 'announced'],
  ]);
});

test('before its first entry there is no meeting', () => {
  expect(meetingState(BEFORE_OPENING)).toBeNull();
});

test('too many papers lead to a void sheet, and the round is to be held again', () => {
  const over = declaredVoid();
  expect(all(over)).toEqual(['underWay', 'inRound', 'voided']);
  expect(ofRound(over.submit({ type: 'sheetDrawn' }))).toBe('voidDrawn');
  expect(ofRound(signed(over))).toBe('voidSigned');
  expect(all(over.submit({ type: 'announced' }))).toEqual(['between', 'awaiting', 'voidAnnounced']);
  over.submit(opens('first', CANDIDATES));
  expect(all(over)).toEqual(['between', 'inRound', 'prepared']);
});

test('a sheet that was withdrawn leaves the count open', () => {
  const run = sheetDrawn().submit({ type: 'sheetWithdrawn', reason: '读错' }, ...scrutineersOf());
  expect(ofRound(run)).toBe('counting');
});

const scrutineersOf = () =>
  sheetDrawn().meeting.serving.flatMap(({ name, office }) =>
    office === 'counter' || office === 'teller' ? [] : [name],
  );

test('an empty seat is filled in another round, or the contest settled without', () => {
  const run = seatEmpty();
  expect(all(run)).toEqual(['between', 'awaiting', 'announced']);
  expect(all(run.fork().submit(referred))).toEqual(['settled', 'settled', 'announced']);
  const [, , third, fourth] = CANDIDATES;
  if (third === undefined || fourth === undefined) throw new Error('too few stand');
  run.submit(opens('supplementary', [third, fourth]));
  expect(all(run)).toEqual(['between', 'inRound', 'prepared']);
  expect(all(heldRound(run, with23(times(12, marked('ox')))))).toEqual([
    'settled',
    'decided',
    'announced',
  ]);
});

test('what is broken off awaits the meeting, and a meeting without a round was not held', () => {
  const run = signedIn().submit(brokenOff);
  expect(all(run)).toEqual(['between', 'awaiting', 'notHeld']);
  expect(ofMeeting(run.submit({ type: 'meetingNotHeld', reason: '停电' }))).toBe('notHeld');
});

test('a form beside it is prepared by itself, and nothing is one that was dropped', () => {
  const run = headCounted().submit({
    type: 'formSet',
    form: secretaryForm(CANDIDATES.slice(0, 1)),
  });
  expect([ofForm(run), ofForm(run, F2)]).toEqual(['inRound', 'prepared']);
  run.submit({ type: 'formDropped', form: F2, reason: '另行召开' });
  expect(ofForm(run, F2)).toBeNull();
});

test('one form that waits is not the other', () => {
  const run = seatEmpty().submit({ type: 'formSet', form: secretaryForm(CANDIDATES.slice(0, 1)) });
  run.submit({ type: 'formSelected', form: F2 });
  heldRound(run, with23(times(14, marked('o'))));
  expect([ofForm(run), ofForm(run, F2)]).toEqual(['awaiting', 'decided']);
  expect(ofForm(run.submit(referred), F2)).toBe('decided');
});

test('a meeting that was handed over goes on where it stood', () => {
  const run = boxOpened().submit({ type: 'handedOver' });
  expect(ofMeeting(run)).toBe('handedOver');
  expect(ofMeeting(run.submit({ type: 'takenOver', to: run.meeting.writer }))).toBe('underWay');
});

test('a paper stands, awaits its own again, or leaves its place empty', () => {
  const lies = (run: Run, place = 1) =>
    paperState(placeAt(run.meeting.round, { packet: 1, place }));
  const withdrawn = (reason: 'misread' | 'enteredTwice') =>
    entered().submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason }, CHIEF);
  expect(lies(entered())).toBe('standing');
  expect(lies(entered(), 11)).toBeNull();
  expect(lies(withdrawn('misread'))).toBe('awaited');
  expect(lies(withdrawn('enteredTwice'))).toBe('emptied');
  expect(lies(enter(withdrawn('misread'), BLANK))).toBe('standing');
});

test('a doubtful paper lies aside until it is decided', () => {
  const run = enter(boxOpened()).submit({ type: 'paperSetAside', packet: 1, place: 1 });
  const lies = () => paperState(placeAt(run.meeting.round, { packet: 1, place: 1 }));
  expect(lies()).toBe('aside');
  run.submit({ type: 'paperEntered', packet: 1, place: 1, paper: BLANK, decidedBy: CHIEF });
  expect(lies()).toBe('standing');
});

test('a packet is filled, entered again by another, and agrees once what differs is settled', () => {
  const counting = { packetSize: 2, secondCountEvery: 1 };
  const of = ({ meeting }: Run, packet = 1) =>
    packetState(meeting, meeting.round.packets[packet - 1] ?? null);
  const run = boxOpened({ counting });
  expect(of(run)).toBeNull();
  expect(of(enter(run, BLANK))).toBe('open');
  expect(of(enter(run, BLANK))).toBe('full');
  takeKeys(run, OTHER_COUNTER);
  run.submit({ type: 'secondEntryRecorded', packet: 1, place: 1, paper: BLANK });
  expect(of(run)).toBe('secondOpen');
  run.submit({ type: 'secondEntryDropped', packet: 1, reason: '拿错了一叠' }, CHIEF);
  expect(of(run)).toBe('full');
  expect(of(enterSecond(run, 1, BLANK, marked('ooox')))).toBe('differs');
  const settled = { type: 'differenceSettled', packet: 1, first: 2, second: 2 } as const;
  expect(of(run.submit({ ...settled, paper: BLANK, reason: 'misread' }, CHIEF))).toBe('agreed');
});

test('a packet counted on paper is one, until its totals are taken back', () => {
  const of = ({ meeting }: Run) => packetState(meeting, meeting.round.packets[0] ?? null);
  const run = boxOpened().submit(
    { type: 'packetCountedByHand', packet: 1, totals: byHand(3, 1, 4) },
    CHIEF,
  );
  expect(of(run)).toBe('byHand');
  run.submit({ type: 'handTotalsWithdrawn', packet: 1, reason: '重复计入' }, CHIEF);
  expect(of(run)).toBe('emptied');
});
