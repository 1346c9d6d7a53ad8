import type { Page } from '@playwright/test';
import { HallRun, pinOf } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CANDIDATES, CHIEF, COUNTER } from '@test/drivers/people';
import { recordPlace } from '@/features/shared/places';
import { zh } from '@/text/zh';
import { axeFinds } from './axe';
import { carry } from './carry';
import { expect, test } from './hall';

const coverOf = (page: Page) => page.getByRole('dialog', { name: zh.pause.title });
const pause = (page: Page) =>
  page.getByRole('button', { name: zh.pause.button, exact: true }).click();

/** Wherever one looks, and far from the middle: the cover, and nothing of the desk. */
const looksAtCover = (page: Page) =>
  page.evaluate(() =>
    [0.01, 0.25, 0.5, 0.75, 0.99].every((x) =>
      [0.01, 0.25, 0.5, 0.75, 0.99].every((y) =>
        Boolean(
          document
            .elementFromPoint(x * window.innerWidth, y * window.innerHeight)
            ?.closest('dialog'),
        ),
      ),
    ),
  );

/** By the keys alone: Enter, the digit of the name, the password, Enter. */
async function open(page: Page, name: typeof CHIEF, pin: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: zh.pins.uncover.title }).waitFor();
  await page.getByRole('radio', { name }).check();
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
}

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

  await pause(page);
  const cover = coverOf(page);
  await expect(cover).toContainText(zh.count.progress(2, 21));
  for (const name of CANDIDATES) await expect(cover).not.toContainText(name);
  expect(await looksAtCover(page)).toBe(true);
  expect(await axeFinds(page, 'dialog')).toEqual([]);

  // Keys do nothing under it: not on the paper, and nothing is stored. Esc does not take it off.
  for (const key of ['Digit3', 'Slash', 'Minus', 'Equal', 'Delete', 'NumpadMultiply', 'Digit2'])
    await page.keyboard.press(key);
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await open(page, COUNTER, pinOf(COUNTER));
  await expect(cover).toHaveCount(0);
  await expect(mark(first, 'for')).toBeVisible();
  await expect(mark(second, 'against')).toBeVisible();
  await expect(page.getByText(zh.count.progress(2, 21))).toBeVisible();

  // The keys are the pad's again, without a press in between.
  await expect(page.getByRole('region', { name: zh.count.paperLabel(1, 3) })).toBeFocused();
  await page.keyboard.press('Digit3');
  await page.keyboard.press('Enter');
  await expect(page.getByText(zh.count.echo.stored(1, 3))).toBeVisible();
});

test('somebody sits down at the unwatched desk', async ({ page, context }) => {
  const run = await HallRun.to('opened');
  await run.enter(marked('ooo-'), marked('oxo-'));
  const start = Date.now();
  const minutesLater = (minutes: number) => page.clock.setFixedTime(start + minutes * 60_000);
  await minutesLater(0);
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 3))).toBeVisible();

  // A word before; the key that takes it away is the pad's, and the paper is never covered by itself.
  await minutesLater(9.6);
  await expect(page.getByText(zh.pause.soon)).toBeVisible();
  await page.keyboard.press('Digit2');
  await expect(page.getByText(zh.pause.soon)).toHaveCount(0);
  await minutesLater(60);
  const cover = coverOf(page);
  const marks = page.getByRole('button', {
    name: zh.terms.mark.against,
    exact: true,
    pressed: true,
  });
  await page.keyboard.press('Digit3');
  await expect(marks).toHaveCount(2);
  await page.getByRole('button', { name: zh.count.clear }).click();
  await expect(marks).toHaveCount(0);

  // Nobody comes back, and the laptop sleeps: the key that wakes it enters nothing.
  await minutesLater(100);
  await page.keyboard.press('Digit2');
  await expect(cover).toBeVisible();
  expect(await looksAtCover(page)).toBe(true);

  // Not by loading the page again, nor at another address of the meeting, nor in another window.
  await page.reload();
  await expect(cover).toBeVisible();
  await page.goto(`/${recordPlace(run.id)}`);
  await expect(cover).toBeVisible();
  const other = await context.newPage();
  await other.goto(`/#/meeting/${run.id}`);
  await expect(coverOf(other)).toContainText(zh.pause.elsewhere);

  // Guessing is on the record.
  await open(page, CHIEF, '999999');
  await expect(page.getByText(zh.pins.prompt.wrongTitle(CHIEF))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cover).toBeVisible();
  await open(page, CHIEF, pinOf(CHIEF));
  await expect(cover).toHaveCount(0);
  await expect(coverOf(other)).toHaveCount(0);
  await expect(
    page.getByText(zh.record.events.pinRefused({ v: 1, type: 'pinRefused', name: CHIEF })),
  ).toBeVisible();

  // The board shows what it showed.
  await page.goto(`/#/meeting/${run.id}/count`);
  await pause(page);
  await expect(cover).toBeVisible();
  await other.goto(`/#/board/${run.id}`);
  await expect(other.getByRole('dialog')).toHaveCount(0);
  await expect(other.getByText(CANDIDATES[0] ?? '').first()).toBeVisible();
});
