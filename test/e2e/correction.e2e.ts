import type { Page } from '@playwright/test';
import { HallRun, PINS } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, SCRUTINEER } from '@test/drivers/people';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { givePin, withdrawPaper } from './scrutiny';

const { packets, withdraw } = zh.count;
const ENTERED = [marked('ooo-'), marked('oo-o'), marked('o-oo')];

async function counting(page: Page): Promise<void> {
  const run = await HallRun.to('opened');
  await run.enter(...ENTERED);
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 4), { exact: true })).toBeVisible();
}

const keys = async (page: Page, ...pressed: readonly string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};

/** All three stand and are counted, and none waits to be entered again. */
async function allStand(page: Page): Promise<void> {
  await expect(page.getByText(packets.awaits)).toHaveCount(0);
  for (const place of [1, 2, 3])
    await expect(page.getByRole('button', { name: packets.correctOf(1, place) })).toBeVisible();
  await expect(page.getByText(zh.count.progress(3, 20))).toBeVisible();
  await expect(page.locator('s')).toHaveCount(0);
}

test('a correction without a witness: a wrong PIN, or none, changes nothing', async ({ page }) => {
  await counting(page);
  await withdrawPaper(page, 1, 2, 'misread');
  await givePin(page, CHIEF, '000000');
  await expect(page.getByText(zh.pins.prompt.wrongTitle(CHIEF))).toBeVisible();
  await keys(page, 'Escape');
  // The question why is still there, alone, and can be left as well.
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.getByRole('dialog', { name: withdraw.title(1, 2) })).toBeVisible();
  await keys(page, 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await allStand(page);

  await withdrawPaper(page, 1, 2, 'mistyped');
  await keys(page, 'Enter');
  await expect(page.getByText(zh.pins.prompt.chooseFirst)).toBeVisible();
  await page.reload();
  await allStand(page);
});

test('the paper in the hand was mistyped: taken back and entered again without leaving the pad', async ({
  page,
}) => {
  await counting(page);
  const pin = Array.from(PINS.get(SCRUTINEER) ?? '', (digit) => `Numpad${digit}`);
  // Marks of the next paper stay with it.
  await keys(page, 'Numpad4', 'NumpadMultiply', 'Numpad8');
  await expect(page.getByRole('dialog', { name: withdraw.title(1, 3) })).toBeVisible();
  await keys(page, 'Enter', 'Enter');
  await expect(page.getByRole('dialog', { name: withdraw.title(1, 3) })).toBeVisible();
  await keys(page, 'Numpad2', 'Numpad2', ...pin, 'NumpadEnter');
  await expect(page.getByText(packets.awaits)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(zh.count.at(1, 4), { exact: true })).toBeVisible();
  await keys(page, 'NumpadSubtract', 'NumpadEnter');
  await expect(page.getByText(zh.count.at(1, 3), { exact: true })).toBeVisible();
  await keys(page, 'Numpad1', 'NumpadSubtract', 'NumpadEnter');
  await expect(page.getByText(zh.count.progress(4, 19))).toBeVisible();
  await expect(page.getByText(packets.awaits)).toHaveCount(0);
});

test('in words of one’s own a paper is taken back, and the record keeps them', async ({ page }) => {
  await counting(page);
  await withdrawPaper(page, 1, 2, 'other');
  const dialog = page.getByRole('dialog', { name: withdraw.title(1, 2) });
  await keys(page, 'Enter');
  await expect(dialog.getByText(zh.correction.saidMissing)).toBeVisible();
  await dialog.getByLabel(zh.correction.said).fill('两张粘在一起');
  await keys(page, 'Enter', 'Digit2', ...Array.from(PINS.get(SCRUTINEER) ?? ''), 'Enter');
  await expect(page.getByText(packets.awaits)).toBeVisible();
  await expect(page.getByText(packets.witnessed('两张粘在一起', SCRUTINEER))).toBeVisible();
  await page.getByRole('link', { name: zh.frame.header.record }).click();
  await expect(page.getByRole('row').filter({ hasText: '两张粘在一起' })).toBeVisible();
});
