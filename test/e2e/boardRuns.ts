import { HallRun, PINS, type Plan } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, named } from '@test/drivers/people';
import type { EnteredPaper } from '@/election/events/count';
import type { Counting } from '@/election/events/meeting';

const NAMES = [
  ...['丁小宁', '干志远', '于秀兰', '万长河', '马国庆', '王小宁', '韦大成'],
  ...['尤海生', '车玉珍', '李一鸣', '李大鸣', '欧阳少东', '赵志刚', '魏月娥'],
].map(named);

/** 187 people, and so many stand for a few seats fewer. */
const ofMany = (people: number) => ({
  members: 200,
  present: 187,
  received: 190,
  seats: Math.ceil(people * 0.75) - 1,
  candidates: NAMES.slice(0, people),
});

/**
 * The 187 papers of such a meeting, ordinary ones: the further down, the fewer the votes; now and
 * then a paper is void, and two people are written in.
 */
export function papersOf(people: number): readonly EnteredPaper[] {
  const { seats, candidates } = ofMany(people);
  return Array.from({ length: 187 }, (_, i): EnteredPaper => {
    if (i % 61 === 17) return { kind: 'void', reason: 'damaged', ruledBy: CHIEF };
    const chosen = candidates
      .map((_, at) => ({ at, liked: ((i * 37 + at * at * 11) % 41) - at * (24 / people) }))
      .sort((a, b) => b.liked - a.liked)
      .slice(0, seats)
      .map(({ at }) => at);
    const writes = i % 29 === 5;
    const without = writes ? chosen.at(-1) : undefined;
    const signs = candidates.map((_, at) => {
      if (at !== without && chosen.includes(at)) return 'o';
      return (i + at) % 5 === 0 ? '-' : 'x';
    });
    return marked(signs.join(''), ...(writes ? [i % 2 === 0 ? '党员01' : '党员02'] : []));
  });
}

/** A meeting whose box is open, counted as the method says. */
export async function opened(
  plan: Partial<Plan>,
  board: Counting['board'] = 'running',
): Promise<HallRun> {
  const run = await HallRun.to('prepared', plan);
  const { method } = run.meeting;
  if (method === null) throw new Error('no method');
  const counting = { packetSize: 10, secondCountEvery: 0, board };
  await run.submit({ type: 'methodSet', method: { ...method, counting } });
  await run.signedIn();
  await run.adopted();
  await run.appointed();
  await run.headCounted();
  await run.issued();
  await run.voted();
  await run.opened();
  return run;
}

/** In the middle of the count: 131 of 187 papers. */
export async function countingMany(people: number, board?: Counting['board']): Promise<HallRun> {
  const run = await opened(ofMany(people), board);
  await run.enter(...papersOf(people).slice(0, 131));
  return run;
}

/** Closed, signed and announced. */
export async function announce(run: HallRun): Promise<void> {
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  for (const [name, pin] of PINS) await run.controller.signSheet(name, pin);
  await run.submit({ type: 'announced' });
}
