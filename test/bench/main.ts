/**
 * `npm run bench`: how much the app adds to what must be done anyway. Only ratios taken in one run
 * count, so the app and the bare thing take turns; nothing is asserted.
 */
import { chromium } from '@playwright/test';
import { browserPath, FLAGS } from '@test/e2e/browser';
import { buildIfChanged } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';
import { bundle } from './bundle';
import { measureBytes } from './bytes';
import { measureCounting } from './counting';
import type { Hall } from './hall';
import { measureKeys } from './keys';
import { measureOpening } from './opening';
import { type Goal, printGoals } from './report';
import { measureStoring } from './storing';

const MEASUREMENTS: readonly ((hall: Hall) => Promise<readonly Goal[]>)[] = [
  measureKeys,
  measureBytes,
  measureOpening,
  measureStoring,
  measureCounting,
];

async function bench(): Promise<void> {
  if (!buildIfChanged()) throw new Error('the app was not built');
  const script = await bundle();
  const { port, close } = await serve();
  const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
  try {
    const hall = { browser, script, origin: `http://localhost:${port}` };
    const goals = [];
    for (const measure of MEASUREMENTS.slice(Number(process.env.FROM ?? 0)))
      goals.push(...(await measure(hall)));
    printGoals(goals);
  } finally {
    await browser.close();
    await close();
  }
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
