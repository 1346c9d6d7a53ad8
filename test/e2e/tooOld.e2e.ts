import { axeFinds } from './axe';
import { expect, test } from './hall';

/** Each is missing somewhere below the floor; Chromium 80 to 83 understand the scripts all the same. */
for (const missing of ['WeakRef', 'HTMLDialogElement'])
  test(`without ${missing} one sentence is said, and the app does not start`, async ({ page }) => {
    await page.addInitScript((name) => void Reflect.deleteProperty(window, name), missing);
    await page.goto('/');
    const said = page.getByRole('main');
    await expect(said).toContainText('这个浏览器太旧');
    await expect(said).toContainText('This browser is too old');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('#root > :not(noscript)')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await axeFinds(page, 'body')).toEqual([]);
    const workers = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
    expect(workers).toEqual([]);
  });

test('where the app starts the sentence is not seen', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#tooOld')).toBeHidden();
});
