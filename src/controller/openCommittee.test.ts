import { HallRun, PINS } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { expect, test } from 'vitest';
import { refusal } from '@/election/events/refusal';
import { listMeetings } from './listMeetings';
import { committees, openCommittee } from './openCommittee';
import { readRecord } from './readRecord';

/** Three of four are elected, and that is announced. */
async function elected(): Promise<HallRun> {
  const run = await HallRun.to('opened', { members: 8, present: 8, received: 9 });
  await run.enter(...Array.from({ length: 8 }, () => marked('ooox')));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  for (const [name, pin] of PINS) await run.controller.signSheet(name, pin);
  await run.submit({ type: 'announced' });
  return run;
}

const asked = (run: HallRun) => {
  const [standing] = committees(run.meeting);
  const [name] = run.plan.candidates;
  if (standing === undefined || name === undefined) throw new Error('no committee');
  const { form, contest } = standing;
  return { form, contest: contest.id, title: '第一次全体会议', presidingOfficer: name };
};

test('a committee meets once it is elected, out of the record as it stands', async () => {
  const run = await elected();
  const opened = await openCommittee(run.controller.store.getState(), asked(run), run.device);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const read = await readRecord(run.device.storage, opened.meeting);
  const { head } = run.controller.store.getState();
  expect(read.ok && read.journal.meeting).toMatchObject({
    body: 'committee',
    practice: false,
    from: { meeting: run.id, seq: head.seq, head: head.hash },
    details: { title: '第一次全体会议', presidingOfficer: run.plan.candidates[0] },
    roster: run.plan.candidates.slice(0, 3).map((name) => ({ name, standing: 'full' })),
    method: run.meeting.method,
    methodAdopted: false,
  });
});

test('before anything is announced no committee meets', async () => {
  const run = await HallRun.to('opened', { members: 8, present: 8, received: 9 });
  expect(committees(run.meeting)).toEqual([]);
});

test('a contest that elected no committee opens nothing', async () => {
  const run = await elected();
  const before = await listMeetings(run.device);
  const other = await openCommittee(
    run.controller.store.getState(),
    { ...asked(run), contest: 'C9' as ReturnType<typeof asked>['contest'] },
    run.device,
  );
  expect(other).toEqual({
    ok: false,
    failure: { kind: 'refused', refusals: [refusal('committee.notElected', { fewest: 3 })] },
  });
  expect(await listMeetings(run.device)).toHaveLength(before.length);
});

test('what the new meeting may not begin with is said by the rule that refuses it', async () => {
  const run = await elected();
  const untitled = { ...asked(run), title: '' };
  expect(await openCommittee(run.controller.store.getState(), untitled, run.device)).toEqual({
    ok: false,
    failure: { kind: 'refused', refusals: [refusal('command.unreadable', {})] },
  });
});

test('nothing is known of a meeting without details or method', async () => {
  const run = await elected();
  const { meeting, head } = run.controller.store.getState();
  const bare = { meeting: { ...meeting, details: null, method: null }, head };
  expect(await openCommittee(bare, asked(run), run.device)).toMatchObject({
    failure: { refusals: [{ code: 'details.missing' }, { code: 'method.missing' }] },
  });
});
