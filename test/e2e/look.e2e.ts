import { axeFinds } from './axe';
import { expect, test } from './hall';
import { CHAPTERS } from './views/chapters';
import { SIZES, tooSmall, tooWide } from './views/look';

/** Nothing for axe to find, nothing wider than the window, nothing too small for a finger. */
for (const { name: chapter, open } of CHAPTERS)
  test(`nothing stands in anybody's way: ${chapter}`, async ({ page }) => {
    for (const { name, show } of await open(page))
      await test.step(name, async () => {
        await page.setViewportSize(SIZES.laptop);
        await show();
        expect.soft(await axeFinds(page), `axe: ${name}`).toEqual([]);
        expect.soft(await tooWide(page), `too wide: ${name}, laptop`).toEqual([]);
        await page.setViewportSize(SIZES.tablet);
        expect.soft(await tooWide(page), `too wide: ${name}, tablet`).toEqual([]);
        expect.soft(await tooSmall(page), `too small: ${name}`).toEqual([]);
      });
  });
