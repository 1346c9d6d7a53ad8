import { fileOf } from '@test/drivers/files';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, COUNTER } from '@test/drivers/people';
import {
  castHere,
  committeeForm,
  F1,
  F2,
  paperForBoth,
  secretaryForm,
  withForms,
} from '@test/drivers/severalForms';
import { expect, test } from 'vitest';
import { listMeetings } from '@/controller/listMeetings';
import { openMeeting } from '@/controller/openMeeting';
import { refusal } from '@/election/events/refusal';
import type { Meeting } from '@/election/state/meeting';
import { placeAtHand } from '@/election/state/packets';
import { REHEARSAL_PIN, rehearses } from '@/election/state/rehearsal';
import { openRound } from '@/election/state/rounds';
import { gate } from '@/election/steps';
import { checkFile } from '@/verifier/checkFile';
import { openRehearsal } from './openRehearsal';

const words = { suffix: '（演练三张）', more: '再演练三张' };

async function rehearse(run: HallRun) {
  const created = await openRehearsal(run.controller.store.getState(), words, run.device);
  if (!created.ok) throw new Error(created.failure.kind);
  const opened = await openMeeting(created.meeting, run.device);
  if (!opened.ok) throw new Error(opened.lost.why);
  return { id: created.meeting, controller: opened.controller };
}

async function rehearsed(run: HallRun): Promise<Meeting> {
  const { controller } = await rehearse(run);
  const { meeting } = controller.store.getState();
  controller.close();
  return meeting;
}

const small = (stage: 'voted' | 'opened') =>
  HallRun.to(stage, { members: 10, present: 8, received: 9 });

test('three papers lie on the table, asked as in the meeting, with its officers and everybody’s names', async () => {
  const run = await small('opened');
  const before = run.controller.store.getState().head;
  const meeting = await rehearsed(run);
  expect(rehearses(meeting)).toBe(run.id);
  expect(meeting.from).toMatchObject({ seq: before.seq, head: before.hash });
  expect(meeting.details?.title).toBe(`${run.meeting.details?.title}（演练三张）`);
  expect(meeting.round.ballot).toEqual(run.meeting.round.ballot);
  expect(meeting.method).toEqual(run.meeting.method);
  expect(meeting.roster).toEqual(run.meeting.roster);
  expect(meeting.serving).toEqual(run.meeting.serving);
  expect(meeting.operator).toBe(COUNTER);
  expect(meeting.round.figures).toMatchObject({ voters: 10, returned: 3 });
  expect(gate(meeting, 'count').state).toBe('open');
  // The real meeting has not moved.
  expect(run.controller.store.getState().head).toEqual(before);
});

test('what was rehearsed can be saved, checked and taken off like any practice meeting', async () => {
  const run = await small('voted');
  const { id } = await rehearse(run);
  expect(checkFile(await fileOf(id, run.device))).toMatchObject({
    ok: true,
    report: { practice: true },
  });
});

test('pressed again, the same rehearsal: with the papers left, or with three more', async () => {
  const run = await small('opened');
  const { id, controller } = await rehearse(run);
  await controller.submit({ type: 'paperEntered', packet: 1, place: 1, paper: marked('ooo-') });
  controller.close();
  const left = await rehearse(run);
  expect(left.id).toBe(id);
  expect(left.controller.store.getState().meeting.round).toMatchObject({
    entered: 1,
    figures: { returned: 3 },
  });
  for (const place of [2, 3])
    await left.controller.submit({ type: 'paperEntered', packet: 1, place, paper: marked('ooo-') });
  left.controller.close();
  const more = await rehearse(run);
  expect(more.id).toBe(id);
  expect(more.controller.store.getState().meeting.round.figures.returned).toBe(6);
  expect(await listMeetings(run.device)).toHaveLength(2);
  // The PIN is the one that the screen says.
  const correction = { type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' } as const;
  expect(
    await more.controller.submit(correction, [{ name: CHIEF, pin: REHEARSAL_PIN }]),
  ).toMatchObject({
    kind: 'stored',
  });
});

test('one whose sheet is drawn is not gone on with, nor one of other papers', async () => {
  const run = await withForms([committeeForm(), secretaryForm()]);
  const first = await rehearse(run);
  for (const place of [1, 2, 3])
    await first.controller.submit({
      type: 'paperEntered',
      packet: 1,
      place,
      paper: marked('ooo-'),
    });
  await first.controller.submit({ type: 'countingClosed' });
  await first.controller.submit({ type: 'sheetDrawn' });
  first.controller.close();
  const second = await rehearse(run);
  expect(second.id).not.toBe(first.id);
  second.controller.close();
  await run.submit({ type: 'formSelected', form: F2 });
  const third = await rehearse(run);
  expect([first.id, second.id]).not.toContain(third.id);
  expect(await listMeetings(run.device)).toHaveLength(4);
});

test('several papers at once are all laid out, the one at hand on top', async () => {
  const run = await withForms([committeeForm(), secretaryForm()]);
  await castHere(run);
  await run.submit({ type: 'formSelected', form: F2 });
  await castHere(run);
  const meeting = await rehearsed(run);
  expect(meeting.round.form).toBe(F2);
  expect(openRound(meeting, F1)?.figures.returned).toBe(3);
  expect(openRound(meeting, F2)?.figures.returned).toBe(3);
});

test('one paper with two contests is rehearsed as it stands', async () => {
  const run = await withForms([paperForBoth()]);
  await castHere(run);
  expect((await rehearsed(run)).round.ballot?.contests).toHaveLength(2);
});

test('a scrutineer who left is stood in for, and a name written in is found', async () => {
  const run = await small('opened');
  await run.submit({
    type: 'officerRelieved',
    name: CHIEF,
    office: 'chiefScrutineer',
    reason: 'left',
  });
  const { controller } = await rehearse(run);
  const { meeting } = controller.store.getState();
  expect(meeting.serving.filter(({ office }) => office === 'chiefScrutineer')).toHaveLength(1);
  const writtenIn = marked('oo--', '党员01');
  expect(
    await controller.submit({ type: 'paperEntered', ...placeAtHand(meeting), paper: writtenIn }),
  ).toMatchObject({ kind: 'stored' });
  controller.close();
});

test('where nothing is prepared nothing is rehearsed', async () => {
  const run = await HallRun.to('prepared');
  run.controller.store.setState({ meeting: { ...run.meeting, method: null } });
  const state = run.controller.store.getState();
  expect(await openRehearsal(state, words, run.device)).toEqual({
    ok: false,
    failure: { kind: 'refused', refusals: [refusal('method.missing', {})] },
  });
});
