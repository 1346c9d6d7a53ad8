import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CANDIDATES } from '@test/drivers/people';
import { FOURTEEN_ON_ELEVEN } from '@test/drivers/realisticPapers';
import type { Progress } from './progress';

/** Four candidates for three seats, marked in more ways than one. */
const MARKS = ['ooo-', 'oo--', 'o-oo', '-ooo'] as const;
/** Fourteen for eleven: those left out stand anywhere on the paper. */
const MARKS_OF_FOURTEEN = [
  ...['oooooooooooxxx', 'xoooooooooooxx', 'oooxoooooxoxoo', 'ooooooxoooxoox'],
] as const;

/** How the paper is marked that comes after so many. */
export function marksOf({ plan }: HallRun, before: number): string {
  const ways: readonly string[] = plan.candidates.length === 14 ? MARKS_OF_FOURTEEN : MARKS;
  return ways[before % ways.length] ?? '';
}

/** A hall of so many, with the box open and the first papers entered. */
export const hallWith = (progress: Progress, people: number, entered: number): Promise<HallRun> =>
  entering(progress, people, entered, {});

/** The same, electing eleven out of fourteen. */
export const hallOfFourteen = (
  progress: Progress,
  people: number,
  entered: number,
): Promise<HallRun> =>
  entering(progress, people, entered, {
    seats: 11,
    candidates: [...CANDIDATES, ...FOURTEEN_ON_ELEVEN.candidates.slice(4)],
  });

async function entering(
  progress: Progress,
  people: number,
  entered: number,
  election: Parameters<typeof HallRun.to>[1],
): Promise<HallRun> {
  progress.step(`a meeting of ${people} people with ${entered} papers entered is made`);
  const crowd = { members: people + 10, present: people, received: people + 10 };
  const run = await HallRun.to('opened', { ...crowd, ...election });
  for (let i = 0; i < entered; i++) {
    await run.enter(marked(marksOf(run, i)));
    progress.reached(`paper ${i + 1}, entered beforehand`);
  }
  return run;
}
