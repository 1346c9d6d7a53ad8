import type { Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { CHIEF } from '@test/drivers/people';
import { zh } from '@/text/zh';
import { axeFinds } from './axe';
import { carry } from './carry';
import { expect, test } from './hall';
import { typePaper, withdrawPaper, witness } from './scrutiny';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const words = zh.rehearsal;

/** How many entries each meeting of the device has, as the archive says, whether it was opened or not. */
async function entriesOf(page: Page, title: string): Promise<string> {
  await page.goto('/#/');
  const card = page.getByRole('listitem').filter({ hasText: title });
  await expect(card).toHaveCount(1);
  const said = (await card.getByText(/条记录/).textContent()) ?? '';
  return said.replace(` · ${zh.archive.check.awaits}`, '');
}

test('three papers of rehearsal, entered and left by one press each, leave the real meeting untouched', async ({
  page,
}) => {
  const run = await HallRun.to('issued');
  const title = run.meeting.details?.title ?? '';
  await carry(page, run);
  const before = await entriesOf(page, title);
  await page.goto(`/#/meeting/${run.id}`);
  const heading = (step: keyof typeof zh.frame.steps) =>
    page.getByRole('heading', { level: 1, name: new RegExp(zh.frame.steps[step]) });
  await expect(heading('voting')).toBeVisible();

  await button(page, words.button).click();
  await expect(heading('count')).toBeVisible();
  await expect(page.getByText(words.body)).toBeVisible();
  await expect(page.getByText(zh.count.progress(0, 3))).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  // From a rehearsal no other begins.
  await expect(button(page, words.button)).toHaveCount(0);
  for (const [place, marks] of ['ooo-', 'oxo-', 'ooox'].entries()) {
    await expect(page.getByText(zh.count.at(1, place + 1))).toBeVisible();
    await typePaper(page, marks);
    await expect(page.getByText(zh.count.echo.stored(1, place + 1))).toBeVisible();
  }
  // A correction is practised as well, with the PIN that the screen says.
  await expect(page.getByText(words.pins('000000'))).toBeVisible();
  await withdrawPaper(page, 1, 2, 'mistyped');
  await witness(page, CHIEF, '000000');
  await expect(page.getByText(zh.count.progress(2, 1))).toBeVisible();

  await page.getByRole('link', { name: words.back }).click();
  await expect(heading('voting')).toBeVisible();
  await expect(page.getByText(words.body)).toHaveCount(0);
  await expect(page.getByText(zh.frame.practice.body)).toHaveCount(0);

  // Pressed again it is the same rehearsal, with the paper that is left: nothing is strewn about.
  await button(page, words.button).click();
  await expect(page.getByText(zh.count.progress(2, 1))).toBeVisible();
  expect(await entriesOf(page, `${title}${words.suffix}`)).not.toBe('');
  await expect(page.getByRole('listitem').filter({ hasText: title })).toHaveCount(2);
  await page.getByRole('listitem').filter({ hasText: words.suffix }).waitFor();
  const real = page.getByRole('listitem').filter({ hasText: title, hasNotText: words.suffix });
  await expect(real).toContainText(before);
});

test('at the table, before the first paper, one press rehearses and one comes back', async ({
  page,
}) => {
  const run = await HallRun.to('opened');
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 1))).toBeVisible();
  await button(page, words.button).click();
  await expect(page.getByText(zh.count.progress(0, 3))).toBeVisible();
  await page.getByRole('link', { name: words.back }).press('Enter');
  await expect(page.getByText(zh.count.progress(0, 23))).toBeVisible();
  await typePaper(page, 'ooo-');
  await expect(page.getByText(zh.count.progress(1, 22))).toBeVisible();
  await expect(button(page, words.button)).toHaveCount(0);
});
