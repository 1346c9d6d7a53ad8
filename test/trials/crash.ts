/**
 * `npm run crash`: in one profile the browser is killed again and again while a paper is stored, up
 * to 15 ms after the store key, and opened again each time. Behind each kill papers are stored before
 * the next one: a reopening alone proves nothing.
 *
 *     npm run crash -- 100     as many kills, 1,000 where nothing is said; SEED=… begins elsewhere
 */
import { median, percentile95 } from '@test/bench/figures';
import { seeded } from '@test/drivers/seeded';
import { Findings, type Outcome } from '@test/onDisk/findings';
import { newFolder } from '@test/onDisk/folders';
import { MOST_BETWEEN, Sitting } from '@test/onDisk/sitting';
import { builtApp } from './app';
import { command } from './command';
import { failed, tried } from './report';
import { SEED } from './seed';

const MOST_DELAY_MS = 15;
const MOST_SECONDS = 5;

async function killAgainAndAgain(sitting: Sitting, count: number): Promise<readonly Outcome[]> {
  const random = seeded(SEED);
  const outcomes: Outcome[] = [];
  const attempt = async (name: string, trial: (findings: Findings) => Promise<string>) => {
    const findings = new Findings();
    const outcome = await tried(name, async () => findings.outcome(name, await trial(findings)));
    outcomes.push(outcome);
    return outcome;
  };
  for (let kill = 1; kill <= count; kill++) {
    const between = 1 + Math.floor(random() * MOST_BETWEEN);
    const delay = random() * MOST_DELAY_MS;
    const { gone, words } = await attempt(`kill ${kill}`, async (findings) => {
      await sitting.killWhileStoring(between, delay, findings);
      return `${delay.toFixed(1)} ms after the store key`;
    });
    if (gone || words.length > 0) await sitting.startAnew();
    else if (sitting.full || kill === count) {
      await attempt(`end of the meeting after kill ${kill}`, async (findings) => {
        await sitting.closeAndOpen(findings);
        return 'one paper more';
      });
      if (kill < count) await sitting.nextMeeting();
    }
  }
  return outcomes;
}

command('crash', { count: 1000, alone: false }, async (count) => {
  const sitting = await Sitting.on(newFolder(), await builtApp());
  const outcomes = await killAgainAndAgain(sitting, count);
  await sitting.end();
  const { seconds, storedAtKill } = sitting;
  const late = percentile95(seconds);
  console.log(
    `\nnext paper possible after ${median(seconds).toFixed(2)} s, 95th percentile ${late.toFixed(2)} s`,
  );
  // Were it none or all of them, the kills would not have come while anything was stored.
  console.log(`of ${count} papers without the word, ${storedAtKill} were stored all the same`);
  if (late <= MOST_SECONDS) return outcomes;
  return [...outcomes, failed('the next paper', `not possible within ${MOST_SECONDS} s`)];
});
