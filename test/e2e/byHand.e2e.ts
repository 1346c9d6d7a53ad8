import type { Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, named } from '@test/drivers/people';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { printed, printedBy, squeezed } from './printed';
import { Hall } from './roundOnScreen';
import { refused, witness } from './scrutiny';
import { expectEqualsTally } from './tallied';

const { ways, totals, sheet, packet } = zh.handTotals;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const figure = (page: Page, name: string, mark: keyof typeof zh.terms.mark) =>
  page.getByLabel(totals.figureOf(name, zh.terms.mark[mark]), { exact: true });

/** Two packets of a count of 23 papers are in. */
async function twoPacketsIn(page: Page): Promise<HallRun> {
  const run = await HallRun.to('opened');
  await run.enter(...Array.from({ length: 20 }, () => marked('ooox')));
  await carry(page, run);
  return run;
}

/** Figures typed one after the other on a numeric pad: Enter goes on, and full-width digits will do. */
async function type(page: Page, figures: string): Promise<void> {
  await page.getByLabel(totals.papers).focus();
  for (const typed of figures.split(' ')) {
    await page.keyboard.insertText(typed);
    await page.keyboard.press('Enter');
  }
}

test('the power fails for good at packet 3: sheets are printed, the rest is counted by hand and typed in, and the result balances', async ({
  page,
}) => {
  const run = await twoPacketsIn(page);
  const paper = squeezed((await printedBy(page, button(page, ways.print))).join(''));
  expect(paper).toContain(squeezed(sheet.next(3, 1)));
  expect(paper).toContain(squeezed('丁小宁20000'));
  expect(paper).toContain(squeezed('欧阳少东02000'));

  await button(page, ways.enter).click();
  await button(page, totals.addName).click();
  await page.getByLabel(zh.count.write.name).fill('党员01');
  await page.keyboard.press('Enter');
  await page.getByLabel(totals.votesOf('党员01')).fill('1');
  await type(page, '3 1 ２ 0 0 0 1 1 0 0 1 0 1 0 0 1 0 1');
  // From the last name written in Enter goes to the button, and from there it stores.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await witness(page, CHIEF);
  await expect(page.getByText(packet.figures(3, 1))).toBeVisible();
  await expect(page.getByText(zh.count.progress(23, 0))).toBeVisible();

  const { walk } = new Hall(page, 23);
  for (const step of ['check', 'sign'] as const) {
    await walk.onTo(step);
    await walk[step]();
  }
  await walk.onTo('announce');
  await walk.announce();
  const result = squeezed((await printed(page)).join(''));
  expect(result).toContain(squeezed(zh.documents.byHand([zh.documents.byHandPacket(3, 3)])));
  const { round } = await expectEqualsTally(page, run.id);
  expect(round.totals).toMatchObject({ entered: 23, void: 1 });
});

test("totals that do not add up are refused with the person's name and lose nothing", async ({
  page,
}) => {
  await twoPacketsIn(page);
  await button(page, ways.enter).click();
  await type(page, '3 1 2 0 0 0 1 1 0 0 1 0 0 0 0 1 0 1');
  await expect(page.getByText(totals.wrongSum(1, 2))).toBeVisible();
  await page.keyboard.press('Enter');
  await refused(page, 'byHand.splits', { name: named('李一鸣'), sum: 1, papers: 2 });
  await expect(figure(page, '王小宁', 'against')).toHaveValue('1');
  // Closed by mistake, it is all there again; an empty field is asked for, and is not zero.
  await page.keyboard.press('Escape');
  await button(page, ways.enter).click();
  await expect(figure(page, '丁小宁', 'for')).toHaveValue('2');
  await figure(page, '李一鸣', 'abstain').fill('');
  await button(page, totals.store).click();
  await expect(figure(page, '李一鸣', 'abstain')).toBeFocused();
  await figure(page, '李一鸣', 'abstain').fill('1');
  await button(page, totals.store).click();
  await witness(page, CHIEF);
  await expect(page.getByText(packet.figures(3, 1))).toBeVisible();
});
