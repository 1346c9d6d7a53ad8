import type { Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { launch, type OldBrowser, oldBrowsers } from './oldBrowsers';
import { signIn } from './signIn';

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
async function signInWith(old: OldBrowser): Promise<readonly string[]> {
  const browser = await launch(old);
  const { port, close } = await serve();
  try {
    const page = await browser.newPage({ locale: 'zh-CN' });
    // Stands for Safari before 15.4, which lacks it and cannot be had here.
    await page.addInitScript(() => void Reflect.deleteProperty(Array.prototype, 'at'));
    const complaints = complaintsOf(page);
    await signIn(page, `http://localhost:${port}`, close).catch((error: unknown) =>
      complaints.push(String(error)),
    );
    return complaints;
  } finally {
    await browser.close();
    await close();
  }
}

/** One test for each old browser. */
export async function run(): Promise<{ passed: number; failed: number }> {
  const report = { passed: 0, failed: 0 };
  for (const old of oldBrowsers) {
    const begun = performance.now();
    const wrong = await signInWith(old).catch((error: unknown) => [String(error)]);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const works = wrong.length === 0;
    report[works ? 'passed' : 'failed']++;
    console.log(`${works ? '✓' : '✘'} ${old.name}: the sample meeting signs in (${seconds} s)`);
    for (const line of wrong) console.log(`  ${line}`);
  }
  return report;
}
