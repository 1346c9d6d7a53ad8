import type { Page } from '@playwright/test';
import { en } from '@/text/en';
import { zh } from '@/text/zh';

export const SIZES = {
  laptop: { width: 1366, height: 768 },
  tablet: { width: 820, height: 1180 },
  /** The laptop at 200 % zoom. */
  zoomed: { width: 683, height: 384 },
} as const;

/** Also from behind a dialog, where nobody could press the switch. */
export async function switchTo(page: Page, language: 'zh' | 'en'): Promise<void> {
  const { label } = (language === 'en' ? zh : en).common.language;
  await page
    .locator(`[aria-label="${label}"] button`, { hasText: zh.common.language[language] })
    .dispatchEvent('click');
  // Its words are fetched first.
  await page.locator(`html[lang^="${language}"]`).waitFor();
}

/** Whatever makes the page, or the dialog in front of it, wider than the window. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open]')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .flatMap((element) => [
        `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`,
        ...Array.from(element.querySelectorAll('*'))
          .filter((inner) => inner.getBoundingClientRect().right > window.innerWidth + 1)
          .slice(0, 5)
          .map((inner) => inner.outerHTML.slice(0, 120)),
      ]),
  );

/** What a finger has to hit and is under 48 CSS px in height, or narrower than 44. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('button, select, summary, input'))
      .map((element) => element.closest('label') ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return height > 0 && (height < 47.5 || width < 44);
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
