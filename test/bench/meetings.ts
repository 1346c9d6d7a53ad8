import { CANDIDATES, HallRun, marked } from '../support/hallRun';
import { FOURTEEN_ON_ELEVEN } from '../support/realisticPapers';

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
export const hallWith = (people: number, entered: number): Promise<HallRun> =>
  entering(people, entered, {});

/** The same, electing eleven out of fourteen. */
export const hallOfFourteen = (people: number, entered: number): Promise<HallRun> =>
  entering(people, entered, {
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
