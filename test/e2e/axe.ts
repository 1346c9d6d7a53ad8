import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Whatever axe finds on the page, or within a part of it. Axe is put into a document once:
 * `@axe-core/playwright` puts it there at every look, and opens a second page to sum up.
 */
export async function axeFinds(page: Page, part = ':root'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (within) => {
    const { axe: loaded } = window as unknown as { readonly axe: typeof axe };
    // What passes is counted by nobody, and each finding says its own HTML.
    const { violations } = await loaded.run(within, {
      resultTypes: ['violations'],
      selectors: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    );
  }, part);
}
