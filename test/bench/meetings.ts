import { CANDIDATES, HallRun, marked } from '@test/drivers/hallRun';
import { FOURTEEN_ON_ELEVEN } from '@test/drivers/realisticPapers';

/** Papers of the meetings that are measured. */
export const PAPERS = 2000;
const THOUSAND = 1000;

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

/** A hall of two thousand, with the box open and the first papers entered. */
export const hallWith = (entered: number): Promise<HallRun> => entering(PAPERS, entered, {});

/** A hall of a thousand that elects eleven out of fourteen. */
export const hallOfFourteen = (entered: number): Promise<HallRun> =>
  entering(THOUSAND, entered, {
    seats: 11,
    candidates: [...CANDIDATES, ...FOURTEEN_ON_ELEVEN.candidates.slice(4)],
  });

async function entering(
  people: number,
  entered: number,
  election: Parameters<typeof HallRun.to>[1],
): Promise<HallRun> {
  const crowd = { members: people + 20, present: people, received: people + 10 };
  const run = await HallRun.to('opened', { ...crowd, ...election });
  await run.enter(...Array.from({ length: entered }, (_, i) => marked(marksOf(run, i))));
  return run;
}
