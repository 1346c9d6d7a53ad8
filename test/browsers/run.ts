import type { HallRun } from '@test/drivers/hallRun';
import { serve } from '../../scripts/serve.mjs';
import { attempt, type Tally } from './attempts';
import { complaintsOf } from './complaints';
import { launch, type Supported, supported, tooOld } from './oldBrowsers';
import { sixPapers } from './sixPapers';
import { meetingWithSixPapers } from './smallMeeting';
import { tooOldToStart } from './tooOldToStart';

/** Returns what went wrong. */
async function countWith(old: Supported, run: HallRun): Promise<readonly string[]> {
  const browser = await launch(old);
  const { port, close } = await serve();
  try {
    const baseURL = `http://localhost:${port}`;
    const page = await browser.newPage({ locale: 'zh-CN', baseURL });
    const complaints = complaintsOf(page);
    await sixPapers(page, run, close).catch((error: unknown) => complaints.push(String(error)));
    return complaints;
  } finally {
    await browser.close();
    await close();
  }
}

/** One test for each old browser. */
export async function run(): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  const meeting = await meetingWithSixPapers();
  for (const old of supported)
    await attempt(tally, `${old.name}: six papers from a stored meeting to the signed sheet`, () =>
      countWith(old, meeting),
    );
  await attempt(tally, `${tooOld.name}: one sentence says that it is too old`, tooOldToStart);
  return tally;
}
