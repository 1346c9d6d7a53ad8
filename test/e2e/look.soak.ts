import { expect, test } from './hall';
import { CHAPTERS } from './views/chapters';
import { SIZES, switchTo, tooWide } from './views/look';

/** What `look.e2e.ts` leaves out: at 200 % zoom, and in English at every size. */
for (const { name: chapter, open } of CHAPTERS)
  test(`nothing is wider than the window, zoomed or in English: ${chapter}`, async ({ page }) => {
    for (const { name, show } of await open(page))
      await test.step(name, async () => {
        await page.setViewportSize(SIZES.laptop);
        await show();
        await page.setViewportSize(SIZES.zoomed);
        expect.soft(await tooWide(page), `${name}, zoomed`).toEqual([]);
        await switchTo(page, 'en');
        for (const [size, viewport] of Object.entries(SIZES)) {
          await page.setViewportSize(viewport);
          expect.soft(await tooWide(page), `${name} in English, ${size}`).toEqual([]);
        }
        await switchTo(page, 'zh');
      });
  });
