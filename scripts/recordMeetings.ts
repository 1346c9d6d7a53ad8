/**
 * `npm run record`: holds a few invented meetings through the real controller, with real keys and
 * signatures, and keeps their files in `test/fixtures/meetings/`, where a test verifies every one, for ever.
 * Those of 1.0 are there. Whoever changes the format once more after that records those of the day before the
 * change, beside the others: `npm run record -- 1.1` (docs/file-format.md).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { HallRun, type Plan, pinOf } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { COUNTER, OTHER_COUNTER } from '@test/drivers/people';
import type { EnteredPaper } from '@/election/events/count';
import type { ContestId, FormId } from '@/election/events/ids';
import { expectedSigners, scrutineers } from '@/election/rules/officers/officers';
import { FEWEST_ITERATIONS } from '@/signing/iterations';

const FOLDER = 'test/fixtures/meetings';
const version = process.argv[2];
if (version === undefined) throw new Error('npm run record -- <version of the format>');

const BLANK: EnteredPaper = { kind: 'blank' };

/** With keys as a real device makes them, up to where counting begins. */
async function opened(changes: Partial<Plan> = {}): Promise<HallRun> {
  const run = await HallRun.to('adopted', changes);
  Object.assign(run.device, { iterations: () => Promise.resolve(FEWEST_ITERATIONS) });
  await run.appointed();
  await run.headCounted();
  await run.issued();
  await run.voted();
  return run;
}

async function signAndAnnounce(run: HallRun): Promise<void> {
  await run.submit({ type: 'sheetDrawn' });
  for (const name of expectedSigners(run.meeting)) {
    const signed = await run.controller.signSheet(name, pinOf(name));
    if (signed.kind !== 'stored') throw new Error(JSON.stringify(signed));
  }
  await run.submit({ type: 'announced' });
}

/** A result: votes against, a name written in, a void paper, a blank one, and one put right before a witness. */
async function counted(): Promise<HallRun> {
  const run = await opened({ excluded: 1 });
  await run.opened();
  const [one] = scrutineers(run.meeting);
  if (one === undefined) throw new Error('nobody scrutinises');
  await run.enter(
    ...Array.from({ length: 18 }, () => marked('ooox')),
    marked('oo--', '党员01'),
    marked('o?xx'),
    BLANK,
    { kind: 'void', reason: 'unreadable', ruledBy: one },
    marked('oxox'),
  );
  await run.submit({
    type: 'paperWithdrawn',
    packet: 2,
    place: 3,
    reason: 'other',
    note: '念错了行',
  });
  await run.enter(marked('ooox'));
  await run.submit({ type: 'countingClosed' });
  await signAndAnnounce(run);
  await run.submit({ type: 'meetingClosed' });
  return run;
}

/** More papers came back than were given out: a void sheet, and the superior decides. */
async function voided(): Promise<HallRun> {
  const run = await opened();
  await run.submit(
    { type: 'procedureRecorded', procedure: 'boxOpened' },
    { type: 'procedureRecorded', procedure: 'papersMixed' },
    { type: 'returnedCounted', count: run.plan.present + 1 },
    { type: 'roundVoided' },
  );
  await signAndAnnounce(run);
  await run.submit(
    {
      type: 'contestReferred',
      form: 'F1' as FormId,
      contest: 'C1' as ContestId,
      reason: '请示镇党委后另行选举',
    },
    { type: 'meetingClosed' },
  );
  return run;
}

/** Every packet is counted twice; in one of them the two differ, and it is settled with the paper in hand. */
async function countedTwice(): Promise<HallRun> {
  const run = await opened({
    members: 12,
    present: 10,
    received: 12,
    counting: { packetSize: 5, secondCountEvery: 1 },
  });
  await run.opened();
  const papers = Array.from({ length: 5 }, () => marked('ooox'));
  for (const packet of [1, 2]) {
    if (packet === 2) await run.submit({ type: 'operatorChanged', operator: COUNTER });
    await run.enter(...papers.slice(0, 4), packet === 1 ? marked('oxox') : marked('ooox'));
    await run.submit({ type: 'operatorChanged', operator: OTHER_COUNTER });
    for (const [i, paper] of papers.entries())
      await run.submit({ type: 'secondEntryRecorded', packet, place: i + 1, paper });
    await run.submit({ type: 'secondEntryClosed', packet });
    if (packet === 1)
      await run.submit({
        type: 'differenceSettled',
        packet,
        first: 5,
        second: 5,
        paper: marked('ooox'),
        reason: 'misread',
      });
  }
  await run.submit({ type: 'countingClosed' });
  await signAndAnnounce(run);
  await run.submit({ type: 'meetingClosed' });
  return run;
}

mkdirSync(FOLDER, { recursive: true });
for (const [name, meeting] of Object.entries({ counted, void: voided, countedTwice })) {
  const file = `${FOLDER}/${version}-${name}.jipiaotai.txt`;
  writeFileSync(file, await (await meeting()).file());
  console.log(file);
}
process.exit(0);
