import type { Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CANDIDATES, CHIEF, OTHER_COUNTER } from '@test/drivers/people';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { givePin, typePaper, witness } from './scrutiny';

const words = zh.secondEntry;
const button = (page: Page, name: string) => page.getByRole('button', { name });
const choice = (page: Page, name: string) =>
  page.getByRole('group', { name: words.decide.label }).getByRole('button', { name });

/** A packet entered once by the first counter, every packet to be counted twice. */
async function enteredOnce(papers: readonly string[], packetSize = papers.length) {
  const run = await HallRun.to('opened', {
    members: 12,
    present: 12,
    received: 12,
    counting: { packetSize, secondCountEvery: 1 },
  });
  await run.enter(...papers.map((marks) => marked(marks)));
  return run;
}

/** The second counter sits down, with a PIN of their own. */
async function takeSeat(page: Page, name = OTHER_COUNTER) {
  await button(page, name).click();
  await witness(page, name);
}

async function countAgain(page: Page, papers: readonly string[], from = 1) {
  for (const [i, marks] of papers.entries()) {
    await expect(page.getByText(zh.count.at(1, from + i))).toBeVisible();
    await typePaper(page, marks);
    await expect(page.getByText(words.entered(from + i))).toBeVisible();
  }
}

const end = (page: Page) => button(page, words.end).click();

test('nothing of the first entry can be seen while the second is open', async ({ page }) => {
  const run = await enteredOnce(['ooox', 'xooo', 'oxoo']);
  await run.submit({
    type: 'paperEntered',
    packet: 2,
    place: 1,
    paper: marked('oox-', '党员01'),
  });
  await carry(page, run);
  await expect(page.getByRole('heading', { name: zh.count.board.title })).toBeVisible();
  await takeSeat(page);
  await expect(page.getByText(zh.count.at(1, 1))).toBeVisible();
  await expect(page.getByText(words.slip(3))).toBeVisible();
  await expect(page.getByText(zh.count.board.title)).toHaveCount(0);
  await expect(page.getByLabel(zh.count.packets.findLabel)).toHaveCount(0);
  const { label, valid } = zh.frame.figures;
  await expect(page.getByRole('region', { name: label })).toContainText(`${valid}—`);
  const shown = await page.getByRole('main').innerText();
  for (const signs of ['ooox', 'xooo', 'oxoo']) expect(shown).not.toContain(signs);
  for (const name of CANDIDATES)
    await expect(page.getByRole('group', { name, exact: true })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { pressed: true })).toHaveText([
    `✓${OTHER_COUNTER}`,
    words.may.count(1),
  ]);
});

test("the power goes inside a packet's second count: it goes on where it stood", async ({
  page,
}) => {
  const papers = ['ooox', 'xooo', 'oxoo'];
  await carry(page, await enteredOnce(papers));
  await takeSeat(page);
  await countAgain(page, papers.slice(0, 2));
  await page.keyboard.press('Digit1');
  await page.reload();
  await expect(page.getByText(words.entered(2))).toBeVisible();
  await expect(page.getByText(zh.count.judged.untouched)).toBeVisible();
  await countAgain(page, papers.slice(2), 3);
  await expect(page.getByText(words.asMany(3))).toBeVisible();
  await end(page);
  await expect(page.getByText(words.agrees(1, 3))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(zh.count.at(2, 1))).toBeVisible();
});

test('the same person tries to enter twice: no way is offered, and the other must sit down', async ({
  page,
}) => {
  const run = await enteredOnce(['ooox', 'xooo', 'oxoo']);
  await carry(page, run);
  await expect(page.getByText(zh.count.at(2, 1))).toBeVisible();
  await expect(button(page, words.may.count(1))).toHaveCount(0);
  // Under another name without that person's PIN nobody sits down.
  await button(page, OTHER_COUNTER).click();
  await givePin(page, OTHER_COUNTER, '111111');
  await expect(page.getByText(zh.pins.prompt.wrongTitle(OTHER_COUNTER))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(zh.count.at(2, 1))).toBeVisible();
  await page.goto(`/#/meeting/${run.id}/check`);
  await expect(page.getByText(words.owed.count('1'))).toBeVisible();
  await page.getByRole('link', { name: words.owed.go }).click();
  await takeSeat(page);
  await expect(page.getByText(words.slip(3))).toBeVisible();
});

test('a packet of nine when the slip says ten: the paper entered twice is found and taken out', async ({
  page,
}) => {
  const there = ['ooox', 'xooo', 'oxoo', 'ooxo', 'ooo-', 'oo-x', 'oox-', 'o-ox', 'xoox'];
  // The fifth was entered once more after the seventh.
  const first = [...there.slice(0, 7), there[4] ?? '', ...there.slice(7)];
  const run = await enteredOnce(first);
  await carry(page, run);
  await takeSeat(page);
  await expect(page.getByText(words.slip(10))).toBeVisible();
  await countAgain(page, there);
  await end(page);
  await expect(page.getByText(words.endEarly(9, 10))).toBeVisible();
  await end(page);
  await expect(page.getByText(words.differs.title(1, 1))).toBeVisible();
  await expect(page.getByText(words.differs.at(8, null))).toBeVisible();
  await choice(page, words.decide.secondGone).click();
  await witness(page, CHIEF);
  await expect(page.getByText(words.settled(1))).toBeVisible();
  await expect(page.getByText(words.rate(9, 1)).first()).toBeVisible();
});

test('two papers of a packet in swapped order: said, and no difference of votes', async ({
  page,
}) => {
  await carry(page, await enteredOnce(['ooox', 'xooo', 'oxoo']));
  await takeSeat(page);
  await countAgain(page, ['ooox', 'oxoo', 'xooo']);
  await end(page);
  await expect(page.getByText(words.agrees(1, 3))).toBeVisible();
  await expect(page.getByText(words.moved(1))).toBeVisible();
});

test('a swapped mark is shown where it differs, and settled by keys with the paper in the hand', async ({
  page,
}) => {
  await carry(page, await enteredOnce(['ooox', 'xooo', 'oxoo']));
  await takeSeat(page);
  await countAgain(page, ['ooox', 'xooo', 'ooxo']);
  await end(page);
  await expect(page.getByText(words.differs.title(1, 1))).toBeVisible();
  await expect(page.getByRole('row', { name: words.differs.differ })).toHaveCount(2);
  await page.keyboard.press('Digit3');
  await page.keyboard.press('Digit2');
  await expect(page.getByText(words.settling)).toBeVisible();
  await typePaper(page, 'oxox');
  await witness(page, CHIEF);
  await expect(page.getByText(words.settled(1))).toBeVisible();
});

test('whoever may count again can enter new papers first, and goes back by one press', async ({
  page,
}) => {
  await carry(page, await enteredOnce(['ooox', 'xooo', 'oxoo']));
  await takeSeat(page);
  await expect(page.getByText(words.slip(3))).toBeVisible();
  await button(page, words.may.enterNew).click();
  await expect(page.getByText(zh.count.at(2, 1))).toBeVisible();
  await typePaper(page, 'ooox');
  await expect(page.getByText(zh.count.at(2, 2))).toBeVisible();
  await button(page, words.may.count(1)).click();
  await countAgain(page, ['ooox']);
});

test('a doubtful paper is decided at the end of its packet, and by whom is kept', async ({
  page,
}) => {
  const run = await HallRun.to('opened', {
    members: 12,
    present: 12,
    received: 12,
    counting: { packetSize: 2 },
  });
  await run.submit({ type: 'paperSetAside', packet: 1, place: 1 });
  await run.enter(marked('ooox'));
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 1))).toBeVisible();
  await expect(page.getByText(words.decided.aside)).toBeVisible();
  await typePaper(page, 'ooox');
  await page.getByRole('dialog').getByRole('button', { name: CHIEF }).click();
  await expect(page.getByText(zh.count.echo.stored(1, 1))).toBeVisible();
  await expect(page.getByText(zh.count.at(2, 1))).toBeVisible();
});
