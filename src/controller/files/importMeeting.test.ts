import { closedMeeting, entriesOn, fileOf, openOn, validFile } from '@test/drivers/files';
import { HallRun, pinOf, signedHere } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { at, CHIEF, named, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { newDevice } from '@test/drivers/platform';
import { chained, entryOf } from '@test/drivers/recording';
import { describe, expect, test } from 'vitest';
import { listMeetings } from '@/controller/listMeetings';
import { fingerprint } from '@/election/events/fingerprint';
import { currentStep } from '@/election/steps';
import type { Entry, EntryRow } from '@/journal/entry';
import { writeMeetingFile } from '@/journal/meetingFile';
import { logName } from '@/storage/log/entryLog';
import { toLines } from '@/storage/log/logText';
import { checkFile } from '@/verifier/checkFile';
import { importMeeting, takeOver } from './importMeeting';

const given = (pin: string) => ({ pin, codes: [] });

describe('taking in', () => {
  test('stores a meeting that is not here, and it opens, to look', async () => {
    const run = await HallRun.to('opened');
    await run.enter(marked('ooox'), marked('ooox'));
    const there = newDevice();
    const file = await fileOf(run.id, run.device);
    const entries = await entriesOn(run.device, run.id);
    expect(await importMeeting(validFile(file), there)).toEqual({
      kind: 'stored',
      meeting: run.id,
      entries,
    });
    const controller = await openOn(there, run.id);
    expect(controller.store.getState().meeting).toEqual(run.meeting);
    expect(await controller.submit({ type: 'paperSpoiled' })).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'meeting.otherWriter' }],
    });
  });

  test('the same file again changes nothing', async () => {
    const run = await HallRun.to('prepared');
    run.controller.close();
    const file = await fileOf(run.id, run.device);
    expect(await importMeeting(validFile(file), run.device)).toEqual({
      kind: 'same',
      meeting: run.id,
    });
  });

  test('a file that continues the meeting adds what it has more, entry for entry', async () => {
    const run = await HallRun.to('prepared');
    const there = newDevice();
    await importMeeting(validFile(await fileOf(run.id, run.device)), there);
    const before = await entriesOn(there, run.id);
    await run.signedIn();
    const file = await fileOf(run.id, run.device);
    const now = await entriesOn(run.device, run.id);
    expect(await importMeeting(validFile(file), there)).toEqual({
      kind: 'stored',
      meeting: run.id,
      entries: now - before,
    });
    expect(await fileOf(run.id, there)).toEqual(file);
  });

  test('an older file says so, and changes nothing', async () => {
    const run = await HallRun.to('prepared');
    const older = await fileOf(run.id, run.device);
    const file = await entriesOn(run.device, run.id);
    await run.signedIn();
    run.controller.close();
    const here = await entriesOn(run.device, run.id);
    const answer = { kind: 'older', meeting: run.id, here, file };
    expect(await importMeeting(validFile(older), run.device)).toEqual(answer);
    expect(await takeOver(validFile(older), run.device)).toEqual(answer);
    expect(await entriesOn(run.device, run.id)).toBe(here);
  });

  test('a fork is refused, naming the entry where the two part', async () => {
    const run = await HallRun.to('signedIn');
    const there = newDevice();
    await takeOver(validFile(await fileOf(run.id, run.device)), there);
    const parted = (await entriesOn(run.device, run.id)) + 1;
    await run.submit({ type: 'memberArrived', name: run.roster.at(-1) ?? named('') });
    run.controller.close();
    const here = await entriesOn(run.device, run.id);
    const fork = await fileOf(run.id, there);
    const lastAt = expect.stringMatching(/^2026-11-22T/) as unknown;
    const side = { last: parted, lastAt, papers: 0 };
    const sides = { here: side, file: side };
    const answer = { kind: 'fork', meeting: run.id, seq: parted, sides };
    expect(await importMeeting(validFile(fork), run.device)).toEqual(answer);
    expect(await takeOver(validFile(fork), run.device)).toEqual(answer);
    expect(await entriesOn(run.device, run.id)).toBe(here);
  });

  test('a file that went on elsewhere ends the meeting here only with the PIN of who presides', async () => {
    const run = await HallRun.to('opened');
    const there = newDevice();
    await takeOver(validFile(await fileOf(run.id, run.device)), there);
    run.controller.close();
    const file = validFile(await fileOf(run.id, there));
    const here = await entriesOn(run.device, run.id);
    const asks = { kind: 'asksPin', name: PRESIDING } as const;
    expect(await importMeeting(file, run.device)).toEqual({ ...asks, wrong: false });
    expect(await importMeeting(file, run.device, given('999999'))).toEqual({
      ...asks,
      wrong: true,
    });
    expect(await takeOver(file, run.device)).toEqual({ ...asks, wrong: false });
    // Nothing was stored, no key is gone, and no wrong PIN parts the record from the file.
    expect(await entriesOn(run.device, run.id)).toBe(here);
    expect(await run.device.database.wrappedKeys.count()).toBe(4);

    expect(await importMeeting(file, run.device, given(pinOf(PRESIDING)))).toMatchObject({
      kind: 'stored',
    });
    expect(await run.device.database.wrappedKeys.count()).toBe(0);
  });

  test('nor does one that says the meeting came back here by itself', async () => {
    const run = await HallRun.to('opened');
    await run.enter(marked('ooox'));
    const there = newDevice();
    await takeOver(validFile(await fileOf(run.id, run.device)), there);
    run.controller.close();
    const writer = run.meeting.writer;
    const rows = await there.storage.entriesOf(run.id);
    const last = entryOf(at(rows, -1));
    const back: Entry = {
      ...last,
      writer,
      event: { v: 1, type: 'takenOver', from: last.writer, to: writer },
    };
    const forgery = chained([...rows.map(entryOf), back]);
    const file = validFile(new TextEncoder().encode(writeMeetingFile(forgery)));
    expect(await importMeeting(file, run.device)).toMatchObject({ kind: 'asksPin' });
    // Once it is let in the keys of this device are deleted: none of them signs for what it says.
    await importMeeting(file, run.device, given(pinOf(PRESIDING)));
    expect(await run.device.database.wrappedKeys.count()).toBe(0);
  });

  test('where the key is damaged nobody is asked for what cannot be given', async () => {
    const run = await HallRun.to('opened');
    const there = newDevice();
    await takeOver(validFile(await fileOf(run.id, run.device)), there);
    run.controller.close();
    await run.device.database.wrappedKeys.clear();
    run.device.files.contents.clear();
    const file = validFile(await fileOf(run.id, there));
    expect(await importMeeting(file, run.device)).toMatchObject({ kind: 'stored' });
  });

  test('a meeting that was closed elsewhere is let in by the code of its paper', async () => {
    const run = await HallRun.to('appointed');
    const there = newDevice();
    await takeOver(validFile(await fileOf(run.id, run.device)), there);
    run.controller.close();
    const controller = await openOn(there, run.id);
    await controller.choosePin(PRESIDING, pinOf(PRESIDING));
    const ended = await signedHere(controller, { type: 'meetingNotHeld', reason: '停电' });
    expect(ended).toMatchObject({ kind: 'stored' });
    controller.close();
    const file = validFile(await fileOf(run.id, there));
    expect(await importMeeting(file, run.device)).toMatchObject({ kind: 'asksPin' });
    const codes = [fingerprint(file.report.head)];
    expect(await importMeeting(file, run.device, { pin: null, codes })).toMatchObject({
      kind: 'stored',
    });
  });

  test('after a hand-over nothing more is asked: it was signed', async () => {
    const run = await HallRun.to('opened');
    await run.submit({ type: 'handedOver' });
    const there = newDevice();
    await takeOver(validFile(await fileOf(run.id, run.device)), there);
    run.controller.close();
    const file = validFile(await fileOf(run.id, there));
    expect(await importMeeting(file, run.device)).toMatchObject({ kind: 'stored' });
  });

  describe('over a record that is damaged here in both copies', () => {
    /** The meeting on another device, where this row was changed and no log is. */
    async function damaged(change: (row: EntryRow) => object, entries?: number) {
      const run = await HallRun.to('opened');
      await run.enter(marked('ooox'), marked('ooox'));
      const there = newDevice();
      await importMeeting(validFile(await fileOf(run.id, run.device)), there);
      const rows = await there.storage.entriesOf(run.id);
      const row = rows.at(-3);
      if (row === undefined) throw new Error('no entries');
      await there.database.table('entries').put({ ...row, ...change(row) });
      const older = newDevice();
      await older.database.entries.bulkAdd(rows.slice(0, entries));
      return {
        run,
        there,
        row,
        file: await fileOf(run.id, entries === undefined ? run.device : older),
      };
    }

    test.each<[string, (row: EntryRow) => object]>([
      ['changed', ({ text }) => ({ text: `${text} ` })],
      ['no entry at all', () => ({ text: 7 })],
    ])('a row that is %s is filled from the file, and the meeting opens', async (_, change) => {
      const { run, there, row, file } = await damaged(change);
      expect(await importMeeting(validFile(file), there)).toEqual({
        kind: 'mended',
        meeting: run.id,
      });
      expect(await entriesOn(there, run.id)).toBe(await entriesOn(run.device, run.id));
      const [repair] = await there.database.repairs.toArray();
      expect(repair).toMatchObject({ from: 'file', entries: [row.seq] });
      expect(await openOn(there, run.id)).toBeDefined();
    });

    test('whoever asks to go on here from the file does, and nothing is taken over: it was here before', async () => {
      const run = await HallRun.to('opened');
      const file = await fileOf(run.id, run.device);
      run.controller.close();
      run.device.files.contents.clear();
      const { entries } = run.device.database;
      await entries.update([run.id, 5], { text: 'other' });
      expect(await takeOver(validFile(file), run.device)).toEqual({
        kind: 'mended',
        meeting: run.id,
      });
      const controller = await openOn(run.device, run.id);
      // What was mended is written before any command is answered.
      await controller.submit({ type: 'signInOpened' });
      const { meeting } = controller.store.getState();
      expect(meeting.repairs).toMatchObject([{ from: 'file', entries: 1, first: 5 }]);
    });

    test('a row that was changed alike in both copies is filled from the file in both', async () => {
      const run = await HallRun.to('opened');
      const file = await fileOf(run.id, run.device);
      run.controller.close();
      const { entries } = run.device.database;
      await entries.update([run.id, 5], { text: 'other' });
      const rows = await run.device.storage.entriesOf(run.id);
      const log = rows.map((row) => toLines([row])).join('');
      run.device.files.contents.set(logName(run.id), new TextEncoder().encode(log));
      expect(await takeOver(validFile(file), run.device)).toEqual({
        kind: 'mended',
        meeting: run.id,
      });
      const whole = await run.device.storage.entriesOf(run.id);
      expect(await run.device.storage.copiedEntriesOf(run.id)).toEqual(whole);
    });

    test('a file that ends before the damage says truly that it is older, and nothing is changed', async () => {
      const { run, there, file } = await damaged(({ text }) => ({ text: `${text} ` }), 9);
      const before = await there.database.entries.toArray();
      expect(await importMeeting(validFile(file), there)).toMatchObject({
        kind: 'older',
        file: 9,
      });
      expect(await there.database.entries.toArray()).toEqual(before);
      expect(run.id).toBe(before[0]?.meeting);
    });
  });

  test('all or nothing: a full disk keeps no part of it', async () => {
    const run = await HallRun.to('prepared');
    const there = newDevice((storage) => ({
      ...storage,
      append: () => Promise.resolve('full' as const),
    }));
    const file = await fileOf(run.id, run.device);
    expect(await importMeeting(validFile(file), there)).toEqual({
      kind: 'notStored',
      why: 'full',
    });
    expect(await listMeetings(there)).toEqual([]);
  });

  test('not while another window writes to that meeting', async () => {
    const run = await HallRun.to('prepared');
    const file = await fileOf(run.id, run.device);
    const answer = { kind: 'notStored', why: 'looksOnly' };
    expect(await importMeeting(validFile(file), run.device)).toEqual(answer);
    run.controller.close();
    expect(await importMeeting(validFile(file), run.device)).toMatchObject({ kind: 'same' });
  });

  test('a meeting that ended elsewhere leaves no private key here', async () => {
    const run = await HallRun.to('voted');
    run.controller.close();
    const there = newDevice();
    await takeOver(validFile(await fileOf(run.id, run.device)), there);
    expect(await run.device.database.wrappedKeys.count()).toBe(4);
    await importMeeting(
      validFile(await fileOf(run.id, there)),
      run.device,
      given(pinOf(PRESIDING)),
    );
    expect(await run.device.database.wrappedKeys.count()).toBe(0);
  });
});

describe('taking over', () => {
  test('goes on at the next paper, on the record, with new keys', async () => {
    const run = await HallRun.to('opened');
    await run.enter(marked('ooox'), marked('ooox'));
    await run.submit({ type: 'handedOver' });
    const there = newDevice();
    const file = await fileOf(run.id, run.device);
    const entries = (await entriesOn(run.device, run.id)) + 1;
    expect(await takeOver(validFile(file), there)).toEqual({
      kind: 'stored',
      meeting: run.id,
      entries,
    });
    const controller = await openOn(there, run.id);
    expect(currentStep(controller.store.getState().meeting)).not.toBe('close');
    expect(controller.store.getState().meeting.round.entered).toBe(2);
    for (const name of [CHIEF, SCRUTINEER])
      expect(await controller.choosePin(name, pinOf(name))).toMatchObject({ kind: 'stored' });
    const paper = marked('ooox');
    expect(
      await controller.submit({ type: 'paperEntered', packet: 1, place: 3, paper }),
    ).toMatchObject({
      kind: 'stored',
    });
    expect(checkFile(await fileOf(run.id, there))).toMatchObject({ ok: true });
  });

  test('is not for a meeting that has ended', async () => {
    const run = await closedMeeting();
    const there = newDevice();
    expect(await takeOver(validFile(await fileOf(run.id, run.device)), there)).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'meeting.ended' }],
    });
    expect(await listMeetings(there)).toEqual([]);
  });

  test('is not for a meeting that is this device’s own and was not handed over', async () => {
    const run = await HallRun.to('prepared');
    run.controller.close();
    expect(await takeOver(validFile(await fileOf(run.id, run.device)), run.device)).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'meeting.notHandedOver' }],
    });
  });

  test('does not take back what this device handed over: that is signed, where the keys are', async () => {
    const run = await HallRun.to('voted');
    await run.submit({ type: 'handedOver' });
    run.controller.close();
    const file = await fileOf(run.id, run.device);
    expect(await takeOver(validFile(file), run.device)).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'meeting.takeBack' }],
    });
    expect(await run.device.database.wrappedKeys.count()).toBe(4);
  });
});
