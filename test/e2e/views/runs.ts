import { HallRun, PINS } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, named } from '@test/drivers/people';
import type { EnteredPaper } from '@/election/events/count';

const FOURTEEN = [
  ...['丁小宁', '干志远', '于秀兰', '万长河', '马国庆', '王小宁', '韦大成'],
  ...['尤海生', '车玉珍', '李一鸣', '李大鸣', '欧阳少东', '赵志刚', '魏月娥'],
].map(named);
/** Fourteen stand for eleven seats. */
export const OF_FOURTEEN = {
  members: 40,
  present: 36,
  seats: 11,
  candidates: FOURTEEN,
  received: 38,
};

/** 23 papers: the last of them are a blank, one ruled void, an overvote and a name written in. */
export const PAPERS: readonly EnteredPaper[] = [
  ...Array.from({ length: 9 }, () => marked('ooox')),
  ...Array.from({ length: 5 }, () => marked('ooxo')),
  ...Array.from({ length: 4 }, () => marked('oxo-')),
  { kind: 'blank' },
  { kind: 'void', reason: 'damaged', ruledBy: CHIEF },
  marked('oooo'),
  marked('o?ox'),
  marked('oox-', '党员01'),
];

/** Counting, with these papers entered. */
export async function counting(
  papers: readonly EnteredPaper[],
  changes: Parameters<typeof HallRun.to>[1] = {},
): Promise<HallRun> {
  const run = await HallRun.to('opened', changes);
  await run.enter(...papers);
  return run;
}

export async function counted(papers = PAPERS): Promise<HallRun> {
  const run = await counting(papers);
  await run.submit({ type: 'countingClosed' });
  return run;
}

export async function drawn(): Promise<HallRun> {
  const run = await counted();
  await run.submit({ type: 'sheetDrawn' });
  return run;
}

/** Both scrutineers sign the sheet that stands. */
export async function signed(run: HallRun): Promise<HallRun> {
  for (const [name, pin] of PINS) await run.controller.signSheet(name, pin);
  return run;
}

export async function closed(): Promise<HallRun> {
  const run = await signed(await drawn());
  await run.submit({ type: 'announced' }, { type: 'meetingClosed' });
  return run;
}

/** An error found after signing: withdrawn, put right, and drawn again. */
export async function drawnAgain(): Promise<HallRun> {
  const run = await signed(await drawn());
  await run.submit(
    { type: 'sheetWithdrawn', reason: '读错一张' },
    { type: 'paperWithdrawn', packet: 1, place: 3, reason: 'misread' },
  );
  await run.enter(marked('oxox'));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  return run;
}

/** More came back than may. */
export async function overReturned(): Promise<HallRun> {
  const run = await HallRun.to('voted');
  await run.submit(
    { type: 'procedureRecorded', procedure: 'boxOpened' },
    { type: 'procedureRecorded', procedure: 'papersMixed' },
    { type: 'returnedCounted', count: 24 },
  );
  return run;
}

export async function voided(): Promise<HallRun> {
  const run = await overReturned();
  await run.submit({ type: 'roundVoided' }, { type: 'sheetDrawn' });
  return signed(run);
}
