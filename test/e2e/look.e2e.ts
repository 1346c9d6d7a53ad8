import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '@/text/en';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { AFTER_A_ROUND } from './views/afterARound';
import { BEFORE_THE_VOTE } from './views/beforeTheVote';
import { SEVERAL_FORMS } from './views/severalForms';
import { THE_COUNT } from './views/theCount';
import { THE_SHEET } from './views/theSheet';
import { THE_VOTE } from './views/theVote';
import { WITHOUT_MEETING } from './views/withoutMeeting';

const LAPTOP = { width: 1366, height: 768 };
const TABLET = { width: 820, height: 1180 };
/** The laptop at 200 % zoom. */
const ZOOMED = { width: 683, height: 384 };
const SIZES = Object.entries({ LAPTOP, TABLET, ZOOMED });

/** `PICTURES=/tmp/somewhere npx playwright test look` keeps a picture of every view. */
const pictures = process.env.PICTURES;

test.beforeEach(async ({ page }) => {
  test.setTimeout(300_000);
  await page.clock.setFixedTime(new Date('2026-11-22T03:00:00Z'));
});

test("nothing stands in anybody's way: without a meeting", async ({ page }) => {
  for (const { name, show } of WITHOUT_MEETING) await look(page, name, () => show(page));
});

for (const { name: chapter, run: begin, views } of [
  ...BEFORE_THE_VOTE,
  ...THE_VOTE,
  ...THE_COUNT,
  ...THE_SHEET,
  ...AFTER_A_ROUND,
  ...SEVERAL_FORMS,
])
  test(`nothing stands in anybody's way: ${chapter}`, async ({ page }) => {
    const run = await begin();
    await carry(page, run);
    for (const { name, show } of views) await look(page, name, () => show(page, run));
  });

/** Nothing for axe to find, nothing wider than the window, nothing too small for a finger. */
const look = (page: Page, name: string, show: () => Promise<unknown>) =>
  test.step(name, async () => {
    await page.setViewportSize(LAPTOP);
    await show();
    // A screen is fetched when it is first asked for; before that there is nothing to look at.
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await picture(page, `${name}.laptop`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect.soft(violations.flatMap(inWords), `axe: ${name}`).toEqual([]);
    await fits(page, name);
    await page.setViewportSize(TABLET);
    await picture(page, `${name}.tablet`, true);
    expect.soft(await page.evaluate(smallTargets), `too small: ${name}`).toEqual([]);
    if ((await page.locator('dialog[open]').count()) > 0) return;
    await switchTo(page, 'en');
    await fits(page, `${name} in English`);
    await picture(page, `${name}.english`);
    await switchTo(page, 'zh');
  });

async function fits(page: Page, name: string): Promise<void> {
  for (const [size, viewport] of SIZES) {
    await page.setViewportSize(viewport);
    expect.soft(await page.evaluate(sticksOut), `${name}, ${size}`).toEqual([]);
  }
}

async function switchTo(page: Page, language: 'zh' | 'en'): Promise<void> {
  const { label } = (language === 'en' ? zh : en).common.language;
  await page
    .getByRole('group', { name: label, exact: true })
    .getByRole('button', { name: zh.common.language[language] })
    .click();
}

async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage });
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];
const inWords = ({ id, nodes }: Violation) =>
  nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`);

/** Whatever makes the page, or the dialog in front of it, wider than the window. */
function sticksOut(): readonly string[] {
  return [document.documentElement, ...document.querySelectorAll('dialog[open]')]
    .filter((element) => element.scrollWidth > element.clientWidth)
    .flatMap((element) => [
      `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`,
      ...Array.from(element.querySelectorAll('*'))
        .filter((inner) => inner.getBoundingClientRect().right > window.innerWidth + 1)
        .slice(0, 5)
        .map((inner) => inner.outerHTML.slice(0, 120)),
    ]);
}

/** What a finger has to hit and is under 48 CSS px in height, or narrower than 44. */
function smallTargets(): readonly string[] {
  return Array.from(document.querySelectorAll('button, select, summary, input'))
    .map((element) => element.closest('label') ?? element)
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return height > 0 && (height < 47.5 || width < 44);
    })
    .map((element) => element.outerHTML.slice(0, 160));
}
