import { eventually } from '@test/drivers/eventually';
import { closedMeeting, enteredMeeting, openOn } from '@test/drivers/files';
import { otherVotes, replaceEntries } from '@test/drivers/forge';
import { HallRun, pinOf, signedHere } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, SCRUTINEER } from '@test/drivers/people';
import { seqOf } from '@test/drivers/recording';
import { expect, test, vi } from 'vitest';
import type { EntryRow } from '@/journal/entry';
import { checkRows } from './check/checkRows';
import type { MeetingController } from './MeetingController';
import type { Platform } from './platform';
import { type Watched, watchMeeting } from './watchMeeting';

const checking = (run: HallRun): Platform => ({ ...run.device, checkRows });

const notVerified = (rows: readonly EntryRow[]) => ({
  why: 'notVerified',
  fault: { code: 'rule.sheet', figures: { seq: seqOf(rows, 'sheetDrawn') } },
});

async function signed({ signSheet }: Pick<MeetingController, 'signSheet'>) {
  for (const name of [CHIEF, SCRUTINEER]) await signSheet(name, pinOf(name));
}

async function forgedAfterTheEnd() {
  const run = await closedMeeting();
  const rows = await run.device.storage.entriesOf(run.id);
  await replaceEntries(run, otherVotes);
  return { run, lost: notVerified(rows) };
}

test('another winner written into the browser after the announcement: opening says that the record does not hold', async () => {
  const { run, lost } = await forgedAfterTheEnd();
  const { store, submit } = await openOn(checking(run), run.id);
  await eventually(() => expect(store.getState().lost).toEqual(lost));
  expect(await submit({ type: 'meetingClosed' })).toEqual({ kind: 'lost', lost });
});

test('the board shows no such winner', async () => {
  const { run, lost } = await forgedAfterTheEnd();
  const seen: Watched[] = [];
  const stop = watchMeeting(run.id, (watched) => seen.push(watched), checking(run));
  await eventually(() => expect(seen.at(-1)).toEqual({ ok: false, lost }));
  expect(seen.map((one) => one.ok && one.checked)).toEqual([false, false]);
  stop();
});

test('a board says what was not checked, and checks again what is announced', async () => {
  const run = await enteredMeeting();
  const seen: Watched[] = [];
  const checks = vi.fn(checkRows);
  const stop = watchMeeting(run.id, (watched) => seen.push(watched), {
    ...run.device,
    checkRows: checks,
  });
  const last = () => seen.at(-1);
  await eventually(() => expect(last()).toMatchObject({ ok: true, checked: true }));
  expect(seen[0]).toMatchObject({ ok: true, checked: false });
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  await eventually(() => expect(last()).toMatchObject({ meeting: { round: { sheets: [{}] } } }));
  expect(checks).toHaveBeenCalledOnce();
  await signed(run.controller);
  await run.submit({ type: 'announced' });
  await eventually(() => {
    expect(checks).toHaveBeenCalledTimes(2);
    expect(last()).toMatchObject({ checked: true, meeting: { round: { announced: true } } });
  });
  stop();
});

test('what holds is said to hold, and the count goes on meanwhile', async () => {
  const run = await HallRun.to('opened');
  let answer = (): void => undefined;
  const opened = await openOn(
    {
      ...run.device,
      // As long as another window writes this one would not.
      lock: (_, onHeld) => {
        onHeld();
        return { acquired: Promise.resolve(true), release: () => undefined };
      },
      checkRows: (rows, onProgress) => {
        onProgress({ done: 20, of: rows.length });
        return new Promise((resolve) => {
          answer = () => resolve(null);
        });
      },
    },
    run.id,
  );
  const { seq } = opened.store.getState().head;
  const paper = { type: 'paperEntered', packet: 1, place: 1, paper: marked('ooox') } as const;
  expect(await opened.submit(paper)).toMatchObject({ kind: 'stored' });
  const progress = { done: 20, of: seq };
  expect(opened.store.getState().check).toEqual({ kind: 'underWay', progress });
  answer();
  await eventually(() => expect(opened.store.getState().check).toEqual({ kind: 'holds' }));
});

test('a meeting that was left is not checked any further', async () => {
  const run = await HallRun.to('prepared');
  let ended = false;
  const opened = await openOn(
    {
      ...run.device,
      checkRows: (_, __, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            ended = true;
            reject(new Error('nobody waits for it'));
          });
        }),
    },
    run.id,
  );
  opened.close();
  expect(ended).toBe(true);
});

test.each(['sheetDrawn', 'sheetSigned', 'announced'] as const)(
  'an entry changed in the browser under the open desk: no %s after it',
  async (step) => {
    const run = await enteredMeeting();
    run.controller.close();
    const controller = await openOn(checking(run), run.id);
    const { store, submit, signSheet } = controller;
    await submit({ type: 'countingClosed' });
    if (step !== 'sheetDrawn') await submit({ type: 'sheetDrawn' });
    if (step === 'announced') await signed({ signSheet });
    const { entries } = run.device.database;
    const row = await entries.get([run.id, 3]);
    if (row === undefined) throw new Error('nothing stored');
    await entries.put({ ...row, text: row.text.replace('党员', '党友') });
    const { head } = store.getState();
    const answer =
      step === 'sheetSigned'
        ? await signSheet(CHIEF, pinOf(CHIEF))
        : await signedHere(controller, { type: step });
    // The second copy has what was there, and opening anew fills it in.
    const lost = { why: 'gone', entries: head.seq, copied: true };
    expect(answer).toEqual({ kind: 'lost', lost });
    expect(store.getState()).toMatchObject({ head, lost });
  },
);

/** All papers are entered, and the meeting is open with a check of its own. */
async function toBeDrawn(check: Platform['checkRows']) {
  const run = await enteredMeeting();
  run.controller.close();
  const opened = await openOn({ ...run.device, checkRows: check }, run.id);
  await opened.submit({ type: 'countingClosed' });
  await eventually(() => expect(opened.store.getState().check).toEqual({ kind: 'holds' }));
  return { run, ...opened };
}

test('whoever leaves the meeting while it is checked seals nothing: its lock is gone', async () => {
  const check = vi.fn<Platform['checkRows']>(checkRows);
  const { run, submit, close } = await toBeDrawn(check);
  const { length } = await run.device.storage.entriesOf(run.id);
  check.mockImplementation(async (...asked) => {
    close();
    return checkRows(asked[0], asked[1]);
  });
  expect(await submit({ type: 'sheetDrawn' })).toEqual({ kind: 'notStored', why: 'looksOnly' });
  expect(await run.device.storage.entriesOf(run.id)).toHaveLength(length);
});

test('what could not be checked is not sealed, and can be tried again', async () => {
  const check = vi.fn<Platform['checkRows']>(checkRows);
  const { submit, store } = await toBeDrawn(check);
  check.mockRejectedValueOnce(new Error('no worker, no memory'));
  expect(await submit({ type: 'sheetDrawn' })).toEqual({ kind: 'notStored', why: 'notChecked' });
  expect(store.getState().lost).toBeNull();
  expect(await submit({ type: 'sheetDrawn' })).toMatchObject({ kind: 'stored' });
});

test('where the device cannot be read nothing is sealed, and nobody is accused', async () => {
  const run = await enteredMeeting();
  run.controller.close();
  const storage = { ...run.device.storage };
  const { store, submit } = await openOn({ ...checking(run), storage }, run.id);
  await submit({ type: 'countingClosed' });
  storage.entriesOf = () => Promise.reject(new Error('no answer'));
  expect(await submit({ type: 'sheetDrawn' })).toEqual({ kind: 'notStored', why: 'notChecked' });
  expect(store.getState().lost).toBeNull();
});

/** A closed meeting, open to be read, with a check of its own. */
async function toBePrinted(check: Platform['checkRows'] = checkRows) {
  const run = await closedMeeting();
  run.controller.close();
  const opened = await openOn({ ...run.device, checkRows: check }, run.id);
  await eventually(() => expect(opened.store.getState().check).toEqual({ kind: 'holds' }));
  return { run, ...opened };
}

test('what is stored is checked once more before it is printed, with progress', async () => {
  const { checkStored, store } = await toBePrinted((rows, onProgress, signal) => {
    onProgress({ done: rows.length, of: rows.length });
    return checkRows(rows, onProgress, signal);
  });
  const said = vi.fn();
  expect(await checkStored(said)).toBeNull();
  const { seq } = store.getState().head;
  expect(said).toHaveBeenCalledWith({ done: seq, of: seq });
});

test('rows written anew under the open meeting after the announcement: nothing is printed', async () => {
  const { run, checkStored, store } = await toBePrinted();
  await replaceEntries(run, otherVotes);
  const failure = await checkStored(() => undefined);
  expect(failure).toMatchObject({ kind: 'lost', lost: { why: 'gone' } });
  expect(store.getState().lost).not.toBeNull();
  // Asked again it is known, and nothing is read.
  run.device.storage.entriesOf = () => Promise.reject(new Error('no answer'));
  expect(await checkStored(() => undefined)).toEqual(failure);
});

test('what could not be checked is not printed, and nobody is accused', async () => {
  const check = vi.fn<Platform['checkRows']>(checkRows);
  const { checkStored, store } = await toBePrinted(check);
  check.mockRejectedValueOnce(new Error('no worker, no memory'));
  expect(await checkStored(() => undefined)).toEqual({ kind: 'notStored', why: 'notChecked' });
  expect(store.getState().lost).toBeNull();
  expect(await checkStored(() => undefined)).toBeNull();
});

test('papers are entered while a summary waits for its check, and neither harms the other', async () => {
  const run = await enteredMeeting();
  run.controller.close();
  const check = vi.fn<Platform['checkRows']>(checkRows);
  const { checkStored, submit, store } = await openOn({ ...run.device, checkRows: check }, run.id);
  await eventually(() => expect(store.getState().check).toEqual({ kind: 'holds' }));
  let answer = (): void => undefined;
  check.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        answer = () => resolve(null);
      }),
  );
  const checked = checkStored(() => undefined);
  await eventually(() => expect(check).toHaveBeenCalledTimes(2));
  expect(await submit({ type: 'countingClosed' })).toMatchObject({ kind: 'stored' });
  answer();
  expect(await checked).toBeNull();
});
