import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CANDIDATES } from '@test/drivers/people';
import { zh } from '@/text/zh';
import { axeFinds } from './axe';
import { carry } from './carry';
import { expect, test } from './hall';

test('a pause covers the desk and gives the half-marked paper back', async ({ page }) => {
  const run = await HallRun.to('opened');
  await run.enter(marked('ooo-'), marked('oxo-'));
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 3))).toBeVisible();
  await page.keyboard.press('Digit2');
  await page.keyboard.press('Minus');
  const [first = '', second = ''] = CANDIDATES;
  const mark = (name: string, what: 'for' | 'against') =>
    page
      .getByRole('group', { name, exact: true })
      .getByRole('button', { name: zh.terms.mark[what], exact: true, pressed: true });
  await expect(mark(second, 'against')).toBeVisible();

  await page.getByRole('button', { name: zh.pause.button, exact: true }).click();
  const cover = page.getByRole('dialog', { name: zh.pause.title });
  await expect(cover).toContainText(zh.count.progress(2, 21));
  for (const name of CANDIDATES) await expect(cover).not.toContainText(name);
  // Wherever one looks, and far from the middle: the cover, and nothing of the desk.
  const seen = await page.evaluate(() =>
    [0.01, 0.25, 0.5, 0.75, 0.99].flatMap((x) =>
      [0.01, 0.25, 0.5, 0.75, 0.99].map(
        (y) =>
          document
            .elementFromPoint(x * window.innerWidth, y * window.innerHeight)
            ?.closest('dialog') !== null,
      ),
    ),
  );
  expect(seen).not.toContain(false);
  expect(await axeFinds(page, 'dialog')).toEqual([]);

  // Keys do nothing under it: not on the paper, and nothing is stored.
  for (const key of ['Digit3', 'Slash', 'Minus', 'Equal', 'Delete', 'NumpadMultiply', 'Digit2'])
    await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(cover).toHaveCount(0);
  await expect(mark(first, 'for')).toBeVisible();
  await expect(mark(second, 'against')).toBeVisible();
  await expect(page.getByText(zh.count.progress(2, 21))).toBeVisible();

  // The keys are the pad's again, without a press in between.
  await expect(page.getByRole('region', { name: zh.count.paperLabel(1, 3) })).toBeFocused();
  await page.keyboard.press('Digit3');
  await page.keyboard.press('Enter');
  await expect(page.getByText(zh.count.echo.stored(1, 3))).toBeVisible();

  // It survives nothing: a page loaded again shows the desk. Esc ends it, too.
  await page.getByRole('button', { name: zh.pause.button, exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(cover).toHaveCount(0);
  await page.getByRole('button', { name: zh.pause.button, exact: true }).click();
  await expect(cover).toBeVisible();
  await page.reload();
  await expect(page.getByText(zh.count.at(1, 4))).toBeVisible();
  await expect(cover).toHaveCount(0);
});
