import type { BrowserContext, Page } from '@playwright/test';
import { HallRun, PINS } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CANDIDATES } from '@test/drivers/people';
import { boardPlace } from '@/features/shared/places';
import { zh } from '@/text/zh';
import { axeFinds } from './axe';
import { announce, countingMany, opened, papersOf } from './boardRuns';
import { carry } from './carry';
import { expect, test } from './hall';
import { typePaper } from './scrutiny';

/** `PICTURES=/tmp/somewhere npx playwright test board` keeps a picture of every state. */
const pictures = process.env.PICTURES;
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
] as const;

const words = zh.board;

/** Opened from the desk by one press. */
async function openBoard(controller: Page, context: BrowserContext): Promise<Page> {
  const coming = context.waitForEvent('page');
  await controller.getByRole('link', { name: words.openLabel }).click();
  const board = await coming;
  await expect(board.getByRole('heading', { level: 1 })).toBeVisible();
  return board;
}

const figure = (board: Page, name: 'entered' | 'valid') =>
  board.getByRole('term').getByText(words.figures[name], { exact: true }).locator('xpath=../dd');

const rowOf = (board: Page, name: string) => board.getByRole('listitem').filter({ hasText: name });

async function counting(page: Page): Promise<HallRun> {
  const run = await HallRun.to('opened');
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 1))).toBeVisible();
  return run;
}

async function store(controller: Page, marks: string, place: number): Promise<void> {
  await typePaper(controller, marks);
  await expect(controller.getByText(zh.count.echo.stored(1, place))).toBeVisible();
}

test("the board's window is closed and opened again", async ({ page, context }) => {
  await counting(page);
  const board = await openBoard(page, context);
  await store(page, 'ooox', 1);
  await expect(rowOf(board, CANDIDATES[0] ?? '')).toContainText('1');
  await expect(board.getByText(words.last.at(1, 1))).toBeVisible();
  await board.close();
  await store(page, 'oxo-', 2);

  const again = await openBoard(page, context);
  await expect(figure(again, 'entered')).toHaveText('2');
  await expect(rowOf(again, CANDIDATES[0] ?? '')).toContainText('2');
  await expect(again.getByText(words.last.at(1, 2))).toBeVisible();
  await store(page, 'oox-', 3);
  await expect(figure(again, 'entered')).toHaveText('3');
});

test('the desk is reloaded and the board goes on, and never has the keys', async ({
  page,
  context,
}) => {
  const run = await counting(page);
  const board = await openBoard(page, context);
  await store(page, 'ooox', 1);
  await page.reload();
  await expect(page.getByText(zh.count.at(1, 2))).toBeVisible();
  await expect(page.getByText(zh.frame.looks.title)).toHaveCount(0);
  await store(page, 'oxo-', 2);
  await expect(figure(board, 'entered')).toHaveText('2');

  await page.close();
  await expect(figure(board, 'entered')).toHaveText('2');
  const controller = await context.newPage();
  await controller.goto(`/#/meeting/${run.id}`);
  await expect(controller.getByText(zh.count.at(1, 3))).toBeVisible();
  await expect(controller.getByText(zh.frame.looks.title)).toHaveCount(0);
  await store(controller, 'oox-', 3);
  await expect(figure(board, 'entered')).toHaveText('3');
});

test("held back: nobody's votes are in the board's page before they are announced", async ({
  page,
  context,
}) => {
  const run = await opened({}, 'held');
  await carry(page, run);
  const board = await openBoard(page, context);
  await expect(board.getByText(words.held)).toBeVisible();
  await store(page, 'ooox', 1);
  await expect(figure(board, 'entered')).toHaveText('1');
  await expectNothingOfVotes(board);

  await run.enter(...Array.from({ length: 23 }, () => marked('ooox')));
  await run.submit({ type: 'countingClosed' });
  await carry(page, run);
  await board.reload();
  await expect(board.getByText(words.counted)).toBeVisible();
  await expectNothingOfVotes(board);

  await run.submit({ type: 'sheetDrawn' });
  for (const [name, pin] of PINS) await run.controller.signSheet(name, pin);
  await run.submit({ type: 'announced' });
  await carry(page, run);
  await board.reload();
  await expect(rowOf(board, CANDIDATES[0] ?? '')).toContainText('23');
  await expect(rowOf(board, CANDIDATES[0] ?? '')).toContainText(words.passed.election);
  await expect(rowOf(board, CANDIDATES[3] ?? '')).not.toContainText(words.passed.election);
  await expect(board.getByText(words.outcome.election(3))).toBeVisible();
});

async function expectNothingOfVotes(board: Page): Promise<void> {
  const page = await board.content();
  for (const name of CANDIDATES) expect(page).not.toContain(name);
  for (const word of [words.figures.valid, words.figures.void, words.last.label, '○'])
    expect(page).not.toContain(word);
}

test('never ahead of storage: a paper is on the board once it is stored, and not before', async ({
  page,
  context,
}) => {
  await counting(page);
  const board = await openBoard(page, context);
  await store(page, 'ooox', 1);
  await expect(figure(board, 'entered')).toHaveText('1');

  // The disk is slow: the transaction does not complete.
  await page.evaluate(holdTransactions);
  await typePaper(page, 'oxox');
  await expect(page.getByText(zh.count.storing)).toBeVisible();
  await heardFrom(page, board);
  await expect(figure(board, 'entered')).toHaveText('1');
  await page.evaluate(() => Reflect.set(window, 'held', 'abort'));
  await expect(page.getByText(zh.frame.answered.trouble.failed)).toBeVisible();
  await expect(figure(board, 'entered')).toHaveText('1');

  // After a failed write nothing more is taken until the page was loaded anew.
  await page.evaluate(() => Reflect.set(window, 'held', 'no'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(zh.frame.stopped.failed.body)).toBeVisible();
  await expect(figure(board, 'entered')).toHaveText('1');
  await page.reload();
  await expect(page.getByText(zh.count.at(1, 2), { exact: true })).toBeVisible();
  await store(page, 'oxox', 2);
  await expect(figure(board, 'entered')).toHaveText('2');
});

/** A word from the desk's window has arrived at the board's, and so has whatever was sent before. */
async function heardFrom(desk: Page, board: Page): Promise<void> {
  await board.evaluate(() => {
    const heard = new Promise<void>((resolve) => {
      new BroadcastChannel('heard').onmessage = () => {
        setTimeout(resolve);
      };
    });
    Reflect.set(window, 'heard', heard);
  });
  await desk.evaluate(() => new BroadcastChannel('heard').postMessage('said'));
  await board.evaluate(() => Reflect.get(window, 'heard') as Promise<void>);
}

/** Runs in the page: what is added stays in an open transaction while `held` says so. */
function holdTransactions(): void {
  const { add } = IDBObjectStore.prototype;
  Reflect.set(window, 'held', 'yes');
  // Left to itself a transaction commits when nothing more is asked of it.
  IDBTransaction.prototype.commit = () => undefined;
  IDBObjectStore.prototype.add = function held(...given: Parameters<typeof add>) {
    const request = add.apply(this, given);
    const keep = () => {
      const now: unknown = Reflect.get(window, 'held');
      if (now === 'abort') this.transaction.abort();
      if (now === 'yes') this.get(['', 0]).onsuccess = keep;
    };
    keep();
    return request;
  };
}

test('without an address of its own it is the meeting that this device is at', async ({ page }) => {
  await page.goto('/#/board');
  await expect(page.getByText(words.none)).toBeVisible();
  const run = await HallRun.to('signedIn', { practice: true });
  await carry(page, run);
  await page.goto('/board');
  await expect(page.getByText(zh.frame.practice.body)).toBeVisible();
  await expect(page.getByText(zh.frame.steps.hands)).toBeVisible();
  await expect(page.getByText(zh.terms.figure.present)).toBeVisible();
  for (const name of CANDIDATES) await expect(page.getByText(name)).toHaveCount(0);
});

test('full screen by a key, and nothing to press is left', async ({ page }) => {
  const run = await HallRun.to('opened');
  await carry(page, run);
  await page.goto(`/${boardPlace(run.id)}`);
  await expect(page.getByRole('button', { name: words.full })).toBeVisible();
  await page.keyboard.press('f');
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: words.full })).toBeVisible();
});

for (const people of [3, 8, 14])
  test(`${people} people are read from ten metres, in the middle of the count and announced`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const way of ['running', 'held'] as const) {
      const run = await countingMany(people, way);
      await look(page, run, `${people}-${way}-counting`);
      if (way === 'running') await expect(figure(page, 'entered')).toHaveText('131');
      await run.enter(...papersOf(people).slice(131));
      await announce(run);
      await look(page, run, `${people}-${way}-announced`);
    }
  });

async function look(page: Page, run: HallRun, name: string): Promise<void> {
  await carry(page, run);
  await page.goto(`/${boardPlace(run.id)}`);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expect(page.getByText('187').first()).toBeVisible();
    if (pictures !== undefined)
      await page.screenshot({ path: `${pictures}/${name}-${size.height}.png` });
    const seen = await page.evaluate(readFromAfar);
    expect.soft(seen.outside, `${name} ${size.height}: cut off`).toEqual([]);
    const least = run.plan.candidates.length > 8 ? 36 : 40;
    expect
      .soft(seen.smallest, `${name} ${size.height}: ${seen.where}`)
      .toBeGreaterThanOrEqual((least * size.height) / 1080);
  }
  expect.soft(await axeFinds(page), `axe: ${name}`).toEqual([]);
  expect(await page.locator('a, button, [tabindex]').count()).toBe(1);
}

/** Runs in the page: the smallest type of a figure, and whatever lies outside of what holds it. */
function readFromAfar() {
  const found = { smallest: Number.POSITIVE_INFINITY, where: '', outside: [] as string[] };
  const walk = document.createTreeWalker(document.querySelector('main') ?? document, 4);
  while (walk.nextNode() !== null) {
    const text = walk.currentNode.nodeValue ?? '';
    const holder = walk.currentNode.parentElement;
    if (holder === null || text.trim() === '' || holder.closest('[role="status"]') !== null)
      continue;
    const range = document.createRange();
    range.selectNodeContents(walk.currentNode);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const part = holder.closest('li, header, footer, section, p') ?? holder;
    const around = part.getBoundingClientRect();
    if (right > around.right + 1 || left < around.left - 1 || bottom > innerHeight + 1 || top < 0)
      found.outside.push(text);
    const size = Number.parseFloat(getComputedStyle(holder).fontSize);
    if (/\d/.test(text) && size < found.smallest) {
      found.smallest = size;
      found.where = text;
    }
  }
  const rows = Array.from(document.querySelectorAll('main li'));
  const foot = document.querySelector('main footer')?.getBoundingClientRect().top ?? innerHeight;
  for (const row of rows)
    if (row.getBoundingClientRect().bottom > foot + 1) found.outside.push(row.textContent);
  return found;
}

test('the board follows the desk: how long after the word that a paper is stored', async ({
  page,
  context,
}) => {
  await counting(page);
  const board = await openBoard(page, context);
  const delays: number[] = [];
  for (let place = 1; place <= 9; place += 1) {
    const shown = board.evaluate(whenSays, words.last.at(1, place));
    const stored = page.evaluate(whenSays, zh.count.echo.stored(1, place));
    await typePaper(page, 'ooox');
    delays.push((await shown) - (await stored));
  }
  const sorted = delays.map(Math.round).sort((a, b) => a - b);
  const said = `board after desk: median ${sorted[4]} ms, most ${sorted.at(-1)} ms`;
  test.info().annotations.push({ type: 'delay', description: said });
  if (pictures !== undefined) process.stdout.write(`${said}\n`);
});

/** Runs in the page: when it is to be read there, by the clock that all windows share. */
function whenSays(text: string): Promise<number> {
  return new Promise((resolve) => {
    const says = () => document.body.textContent.includes(text);
    const now = () => performance.timeOrigin + performance.now();
    if (says()) resolve(now());
    const observer = new MutationObserver(() => {
      if (!says()) return;
      observer.disconnect();
      resolve(now());
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
