import { expect, type Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import type { MemberName } from '@/election/events/ids';
import type { Procedure } from '@/election/events/meeting';
import { parseSheet } from '@/election/events/resultSheet';
import { DATABASE_NAME } from '@/storage/database';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { test } from './hall';
import {
  countAgain,
  recordWanting,
  refused,
  signAs,
  signedBy,
  typePaper,
  withdrawPaper,
  withdrawSheet,
  witness,
} from './scrutiny';

/** What truly stands on the 44 papers that come back, in the order in which they are read. */
const PAPERS = [
  ...Array.from({ length: 30 }, () => 'ooox'),
  ...Array.from({ length: 10 }, () => 'oxoo'),
  ...Array.from({ length: 4 }, () => 'xox-'),
];
const at = (index: number) => ({ packet: Math.floor(index / 10) + 1, place: (index % 10) + 1 });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const onTo = (page: Page, step: keyof typeof zh.frame.steps) =>
  page.getByRole('link', { name: zh.frame.step.next(zh.frame.steps[step]) }).click();
const press = async (page: Page, step: Procedure) => {
  await button(page, zh.procedures[step].press).click();
  await expect(button(page, zh.procedures[step].press)).toHaveCount(0);
};

async function figure(
  page: Page,
  label: string,
  value: number,
  store: string,
  ...signers: readonly MemberName[]
) {
  const form = page.locator('form').filter({ has: page.getByLabel(label, { exact: true }) });
  await form.getByLabel(label, { exact: true }).fill(String(value));
  await form.getByRole('button', { name: store, exact: true }).click();
  if (signers.length > 0) await signedBy(page, ...signers);
  await expect(form).toHaveCount(0);
}

async function enter(page: Page, index: number, marks = PAPERS[index] ?? '') {
  const { packet, place } = at(index);
  await expect(page.getByText(zh.count.at(packet, place), { exact: true })).toBeVisible();
  await typePaper(page, marks);
  await expect(page.getByText(zh.count.echo.stored(packet, place))).toBeVisible();
}

/** Someone with an office goes home; sign-in records it. */
async function goesHome(page: Page, id: string, name: string) {
  await page.goto(`/#/meeting/${id}/signIn`);
  await button(page, zh.signIn.untick(name)).click();
  await button(page, zh.signIn.left.gone).click();
  await signedBy(page, PRESIDING, CHIEF);
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('a long evening: spoiled, stuck together, misread, a scrutineer gone, an error after signing; it ends in a second, right sheet', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const run = await HallRun.to('headCounted', {
    members: 53,
    excluded: 3,
    present: 45,
    received: 47,
  });
  await carry(page, run);

  // 47 papers for 45 members; one is spoiled and replaced, one is left over.
  await press(page, 'boxSealed');
  await figure(page, zh.papers.received.label, 47, zh.papers.received.store);
  await figure(page, zh.papers.issued.label, 45, zh.papers.issued.store, CHIEF);
  await press(page, 'explanation');
  await onTo(page, 'voting');
  await button(page, zh.papers.voting.replacedPress).click();
  await figure(page, zh.papers.voting.votersLabel, 45, zh.papers.voting.store);
  await figure(page, zh.papers.voting.leftOverLabel, 1, zh.papers.voting.leftOverStore);

  // One paper does not come back, and two that stick together are counted as one.
  await onTo(page, 'opening');
  await button(page, zh.openingSlip.draw).click();
  await button(page, zh.openingSlip.back).click();
  await press(page, 'boxOpened');
  await press(page, 'papersMixed');
  await figure(page, zh.papers.opening.label, 43, zh.papers.opening.store, CHIEF);
  await onTo(page, 'count');
  await button(page, '周文清').click();
  // Until that is stored no key is taken.
  await expect(button(page, '周文清')).toHaveAttribute('aria-pressed', 'true');

  // The fifth paper is misread, which is found three packets later.
  for (let i = 0; i < 38; i++) await enter(page, i, i === 4 ? 'xoox' : PAPERS[i]);
  await withdrawPaper(page, 1, 5, 'misread');
  await witness(page, SCRUTINEER);
  await enter(page, 4);
  for (let i = 38; i < 43; i++) await enter(page, i, i === 40 ? 'ooo-' : PAPERS[i]);

  // One paper is left in the hand: it stays on the screen, and the papers are counted again.
  await typePaper(page, PAPERS[43] ?? '');
  await refused(page, 'paper.beyondReturned', { returned: 43, entered: 43 });
  await countAgain(page, 'returned', 44, zh.figures.reasons.stuck);
  await witness(page, CHIEF);
  await page.keyboard.press('Enter');
  await expect(page.getByText(zh.count.echo.stored(5, 4))).toBeVisible();

  await goesHome(page, run.id, SCRUTINEER);
  await page.goto(`/#/meeting/${run.id}/check`);
  await button(page, zh.check.close).click();
  await onTo(page, 'sign');
  await button(page, zh.sign.draw).click();
  await signAs(page, CHIEF);
  await recordWanting(page, SCRUTINEER, 'absent', '身体不适，提前离会');
  await signedBy(page, PRESIDING, CHIEF);
  await expect(page.getByText(zh.sign.signers.absent)).toBeVisible();

  // Before it is announced the teller finds that paper 5-1 was mistyped.
  await withdrawSheet(page, '第 5 叠第 1 张录错');
  await signedBy(page, PRESIDING, CHIEF);
  await page.goto(`/#/meeting/${run.id}/count`);
  await withdrawPaper(page, 5, 1, 'mistyped');
  await witness(page, CHIEF);
  await enter(page, 40);
  await page.goto(`/#/meeting/${run.id}/check`);
  await button(page, zh.check.close).click();
  await onTo(page, 'sign');
  await button(page, zh.sign.draw).click();
  await signAs(page, CHIEF);
  await recordWanting(page, SCRUTINEER, 'absent', '身体不适，提前离会');
  await signedBy(page, PRESIDING, CHIEF);
  await onTo(page, 'announce');
  await button(page, zh.announce.announce).click();
  await button(page, zh.announce.confirm.yes).click();
  await signedBy(page, PRESIDING);
  await expect(page.getByText(zh.announce.announced)).toBeVisible();

  const sheets = (await storedSheets(page)).map((text) => parseSheet(text));
  expect(sheets).toHaveLength(2);
  const [, second] = sheets;
  expect(second).toMatchObject({
    number: 2,
    replaces: { number: 1, reason: '第 5 叠第 1 张录错' },
    figures: {
      due: 50,
      present: 45,
      received: 47,
      issued: 45,
      replaced: 1,
      voters: 45,
      leftOver: 1,
      returned: 44,
    },
    excluded: 3,
    figureChanges: [{ figure: 'returned', from: 43, to: 44, witnesses: [CHIEF] }],
    corrections: [
      { packet: 1, place: 5, reason: 'misread', witnesses: [SCRUTINEER] },
      { packet: 5, place: 1, reason: 'mistyped', witnesses: [CHIEF] },
    ],
    relieved: [{ name: SCRUTINEER, reason: 'left' }],
    papers: { valid: 44, void: 0 },
  });
  expect(second?.contests[0]?.result).toMatchObject({
    threshold: 26,
    candidates: [
      { name: '丁小宁', for: 40, against: 4, abstain: 0 },
      { name: '王小宁', for: 34, against: 10, abstain: 0 },
      { name: '李一鸣', for: 40, against: 4, abstain: 0 },
      { name: '欧阳少东', for: 10, against: 30, abstain: 4 },
    ],
    elected: ['丁小宁', '李一鸣', '王小宁'],
    next: null,
  });
});

/** The texts of the sheets as they lie in the database. */
async function storedSheets(page: Page): Promise<string[]> {
  const entries = await page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const texts = await new Promise<string[]>((resolve) => {
      const request = database.transaction('entries').objectStore('entries').getAll();
      request.onsuccess = () =>
        resolve((request.result as { text: string }[]).map(({ text }) => text));
    });
    database.close();
    return texts;
  }, DATABASE_NAME);
  return entries
    .map((text) => (JSON.parse(text) as { event: { type: string; text: string } }).event)
    .filter(({ type }) => type === 'sheetDrawn')
    .map(({ text }) => text);
}
