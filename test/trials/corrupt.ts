/**
 * `npm run corrupt`: rows of a meeting in mid-count are changed, removed or doubled behind the app's
 * back, in the database, in the log, and in both; the meeting is opened, counted on, and opened a
 * second time. What the page says, whether it goes on and what the record says of it stand in a table
 * (test/damage/cases.ts); nobody is ever blamed for it.
 *
 *     npm run corrupt -- 5                              the first five of the table
 *     npm run corrupt -- --only database/key/changed    one of them
 */
import { chromium } from '@playwright/test';
import { CASES } from '@test/damage/cases';
import { tryCase } from '@test/damage/tryCase';
import { FLAGS } from '@test/e2e/browser';
import type { Outcome } from '@test/onDisk/findings';
import { builtApp } from './app';
import { command } from './command';
import { failed, tried } from './report';

const ANSWER_MS = 20_000;

command('corrupt', { count: CASES.length, alone: true }, async (count, only) => {
  const { origin, executablePath } = await builtApp();
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const newBrowser = async () => {
    const context = await browser.newContext({ baseURL: origin, locale: 'zh-CN' });
    context.setDefaultTimeout(ANSWER_MS);
    return context;
  };
  const outcomes: Outcome[] = [];
  for (const one of CASES.filter(only).slice(0, count))
    outcomes.push(
      await tried(one.name, async () => {
        const words = await tryCase(one, newBrowser);
        return { ...failed(one.name, ''), words };
      }),
    );
  await browser.close();
  return outcomes;
});
