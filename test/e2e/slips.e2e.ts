import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF } from '@test/drivers/people';
import { fingerprint } from '@/election/events/fingerprint';
import { zh } from '@/text/zh';
import { axeFinds } from './axe';
import { carry } from './carry';
import { expect, test } from './hall';
import { printedBy } from './printed';
import { typePaper, withdrawPaper, witness } from './scrutiny';

const words = zh.slips;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const papers = (count: number) => Array.from({ length: count }, () => marked('ooo-'));

/** Fingerprint and number of the entry at which the record of the run stands. */
const standing = (run: HallRun) => {
  const { seq, hash } = run.controller.store.getState().head;
  return { seq, code: fingerprint(hash) };
};

async function openSlip(page: Page, packet: number) {
  await button(page, words.button(packet)).click();
  const dialog = page.getByRole('dialog', { name: words.title });
  await expect(dialog.getByRole('article', { name: words.label(packet) })).toBeVisible();
  return dialog;
}

test('the slip in the bag names the record as it stood', async ({ page }) => {
  const run = await HallRun.to('opened');
  await run.enter(...papers(10));
  const inTheBag = standing(run);
  await run.enter(...papers(10));
  const second = standing(run);
  await run.enter(...papers(1));
  await carry(page, run);
  await expect(page.getByText(zh.count.at(3, 2))).toBeVisible();

  // What was stored since changes nothing on it; large enough to be copied by hand.
  const dialog = await openSlip(page, 2);
  await expect(dialog.getByRole('article')).toContainText(second.code);
  await button(page, `‹ ${words.previous}`).click();
  const slip = dialog.getByRole('article', { name: words.label(1) });
  await expect(slip).toContainText(words.papers(10));
  await expect(slip).toContainText(words.entry(inTheBag.seq));
  await expect(slip).toContainText(inTheBag.code);
  const [group = ''] = inTheBag.code.split(' ');
  const size = await slip
    .getByText(group)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(32);
  expect(await axeFinds(page, 'dialog')).toEqual([]);

  // Printed: the slips, and nothing of the screen they were asked from.
  const all = (await printedBy(page, button(page, words.printAll(2)))).join('\n');
  for (const { code } of [inTheBag, second]) expect(all).toContain(code);
  expect(all).not.toContain(zh.count.store);
  const one = (await printedBy(page, button(page, words.printOne))).join('\n');
  expect(one).not.toContain(second.code);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: zh.count.paperLabel(3, 2) })).toBeFocused();

  // Corrected later, the packet has another slip, which names a later entry.
  await withdrawPaper(page, 1, 3, 'misread');
  await witness(page, CHIEF);
  await expect(page.getByText(zh.count.at(1, 3))).toBeVisible();
  await typePaper(page, 'ooo-');
  await expect(page.getByText(zh.count.at(3, 2))).toBeVisible();
  await openSlip(page, 2);
  await button(page, `‹ ${words.previous}`).click();
  await expect(slip).not.toContainText(inTheBag.code);
  await expect(slip).toContainText(words.entry(second.seq + 3));
  await page.keyboard.press('Escape');

  // The file, checked anywhere: the slip of today, and by its number the one that lies in the bag.
  await page.goto('/#/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, zh.archive.save).click(),
  ]);
  const buffer = await readFile(await download.path());
  await page.goto('/#/verify');
  await page
    .getByLabel(zh.verify.choose)
    .setInputFiles({ name: 'meeting.txt', mimeType: 'text/plain', buffer });
  await expect(page.getByText(zh.verify.answers.notVouchedFor)).toBeVisible();
  await page.getByText(words.verify.title, { exact: true }).click();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: words.packet(2) })).toContainText(second.code);
  await expect(rows.filter({ hasText: words.packet(1) })).not.toContainText(inTheBag.code);
  await page.getByLabel(words.verify.seq).fill(String(inTheBag.seq));
  await expect(page.getByText(inTheBag.code)).toBeVisible();
  await page.getByLabel(words.verify.seq).fill('99999');
  await expect(page.getByLabel(words.verify.seq)).toHaveAttribute('aria-invalid', 'true');
});
