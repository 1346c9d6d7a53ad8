import type { HallRun } from '@test/drivers/hallRun';
import type { Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { launch, type Supported, supported, tooOld } from './oldBrowsers';
import { sixPapers } from './sixPapers';
import { meetingWithSixPapers } from './smallMeeting';
import { tooOldToStart } from './tooOldToStart';

/** What the page complains about from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(`page error: ${message}`));
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning')
      complaints.push(`console ${type}: ${message.text()}`);
  });
  return complaints;
}

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

async function startTooOld(): Promise<readonly string[]> {
  const { port, close } = await serve();
  try {
    return await tooOldToStart(`http://localhost:${port}`);
  } finally {
    await close();
  }
}

/** One test for each old browser. */
export async function run(): Promise<{ passed: number; failed: number }> {
  const report = { passed: 0, failed: 0 };
  const test = async (name: string, wrongWith: () => Promise<readonly string[]>) => {
    const begun = performance.now();
    const wrong = await wrongWith().catch((error: unknown) => [String(error)]);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const works = wrong.length === 0;
    report[works ? 'passed' : 'failed']++;
    console.log(`${works ? '✓' : '✘'} ${name} (${seconds} s)`);
    for (const line of wrong) console.log(`  ${line}`);
  };
  const meeting = await meetingWithSixPapers();
  for (const old of supported)
    await test(`${old.name}: six papers from a stored meeting to the signed sheet`, () =>
      countWith(old, meeting));
  await test(`${tooOld.name}: one sentence says that it is too old`, startTooOld);
  return report;
}
