import { zh } from '@/text/zh';
import { median, percentile95 } from './figures';
import type { Hall } from './hall';
import { hallWith } from './meetings';
import { type Goal, printLines } from './report';
import { sitDown, stretch, type Table, toWord } from './table';

/** A frame of a screen that draws sixty a second. */
const FRAME_MS = 16.7;

/** Late in a large count: from the store key to the word, with and without a copy being written meanwhile. */
export async function measureStick(hall: Hall): Promise<readonly Goal[]> {
  const { sizes, progress } = hall;
  const { papers, late } = sizes.hall;
  const meeting = await hallWith(progress, papers, late);
  const medians: number[] = [];
  const delays: number[] = [];
  for (let i = 1; i <= sizes.runs; i++) {
    progress.step(`run ${i} of ${sizes.runs}: the meeting is opened twice`);
    const without = await sitDown(hall, meeting, late);
    const beside = await sitDown(hall, meeting, late);
    await chooseStick(beside);
    for (let k = 1; k <= sizes.stretches; k++) {
      progress.step(`run ${i} of ${sizes.runs}, stretch ${k} of ${sizes.stretches}`);
      await stretch(hall, without);
      await stretch(hall, beside);
    }
    printLines(`Storing a paper while ${late} are copied, ms`, [
      { what: 'store key to the word, without a copy', values: toWord(without) },
      { what: '  while the copy is written', values: toWord(beside) },
    ]);
    const { made, meanwhile } = await beside.page.evaluate(() => window.bench.copies);
    console.log(`  ${made} copies; ${meanwhile} store keys while one was written`);
    medians.push(median(toWord(beside)) / median(toWord(without)));
    delays.push(percentile95(toWord(beside)) - percentile95(toWord(without)));
    await without.page.context().close();
    await beside.page.context().close();
  }
  const of = `while ${late} papers are copied`;
  return [
    {
      goal: `${of}: median to the word`,
      measured: Math.min(...medians),
      atMost: 1.1,
      unit: '×',
      runs: medians,
    },
    {
      goal: `${of}: 95th percentile later by`,
      measured: Math.min(...delays),
      atMost: FRAME_MS,
      unit: 'ms',
      runs: delays,
    },
  ];
}

async function chooseStick({ page }: Table): Promise<void> {
  await page.evaluate(() => window.bench.plugIn());
  await page.getByRole('button', { name: new RegExp(zh.stick.none.now) }).click();
  await page.getByText(zh.stick.written).waitFor();
}
