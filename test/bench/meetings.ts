import { HallRun, marked } from '../support/hallRun';

/** Papers of the meetings that are measured. */
export const PAPERS = 2000;

/** Four candidates for three seats, marked in more ways than one. */
export const MARKS = ['ooo-', 'oo--', 'o-oo', '-ooo'] as const;

/** A hall of two thousand, with the box open and the first papers entered. */
export async function hallWith(entered: number): Promise<HallRun> {
  const crowd = { members: PAPERS + 10, present: PAPERS, received: PAPERS + 10 };
  const run = await HallRun.to('opened', crowd);
  await run.enter(
    ...Array.from({ length: entered }, (_, i) => marked(MARKS[i % MARKS.length] ?? 'ooo-')),
  );
  return run;
}
