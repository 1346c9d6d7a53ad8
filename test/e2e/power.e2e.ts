import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { zh } from '@/text/zh';
import { browserPath, FLAGS } from './browser';
import { carry } from './carry';
import { expect, onDevice, test } from './hall';
import { watch } from './watch';

test.use({ keepsApp: true });

const stored = (packet: number, place: number) => zh.count.echo.stored(packet, place);
const atHand = (page: Page, packet: number, place: number) =>
  expect(page.getByText(zh.count.at(packet, place))).toBeVisible();

/** 丁 ○, 王 ○, 李 ○, 欧阳 ×: the common paper, by keyboard. */
async function enterPaper(page: Page, packet: number, place: number) {
  await atHand(page, packet, place);
  for (const key of ['Digit4', 'Minus', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText(stored(packet, place))).toBeVisible();
}

test('the power goes after paper 11: it goes on at paper 12, nothing lost, nothing doubled', async ({
  server,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'hall-'));
  const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath(),
      args: FLAGS,
      baseURL: server.origin,
      locale: 'zh-CN',
      viewport: { width: 1366, height: 768 },
    });
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };
  const run = await HallRun.to('opened');
  const before = await open();
  const watched = watch(before.context, server.origin);
  await carry(before.page, run);
  await onDevice(before.page);
  for (let paper = 0; paper < 11; paper++)
    await enterPaper(before.page, paper < 10 ? 1 : 2, (paper % 10) + 1);
  // A twelfth paper is in the hand and half marked when the power goes.
  await before.page.keyboard.press('Digit1');
  expect(watched.faults).toEqual([]);
  execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${profile}`]);

  const after = await open();
  const watchedAfter = watch(after.context, server.origin);
  await after.page.goto(`/#/meeting/${run.id}`);
  await atHand(after.page, 2, 2);
  await expect(after.page.getByText(zh.count.progress(11, 12))).toBeVisible();
  await expect(after.page.getByText(zh.count.judged.untouched)).toBeVisible();
  await enterPaper(after.page, 2, 2);
  await expect(after.page.getByText(zh.count.progress(12, 11))).toBeVisible();
  expect(watchedAfter.faults).toEqual([]);
  await after.context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Notes the durability of every transaction that may write an entry. */
const noteDurability = () => {
  const seen: string[] = [];
  Object.assign(window, { durabilities: seen });
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    const transaction = begin.apply(this, args);
    if (transaction.mode === 'readwrite' && transaction.objectStoreNames.contains('entries'))
      seen.push((transaction as unknown as { durability: string }).durability);
    return transaction;
  };
};

test('the transaction that stores a paper asks the disk for strict durability', async ({
  page,
}) => {
  const run = await HallRun.to('opened');
  await page.addInitScript(noteDurability);
  await carry(page, run);
  await atHand(page, 1, 1);
  await page.evaluate(() => {
    (window as unknown as { durabilities: string[] }).durabilities.length = 0;
  });
  await enterPaper(page, 1, 1);
  expect(
    await page.evaluate(() => (window as unknown as { durabilities: string[] }).durabilities),
  ).toEqual(['strict']);
});

/** Keeps a transaction that adds an entry from committing until it is let go. */
const holdCommits = () => {
  const hall = { hold: false, held: 0 };
  Object.assign(window, { hall });
  // Asked to commit early, a transaction takes no further requests; without it, it commits by itself.
  IDBTransaction.prototype.commit = () => {};
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args) {
    const request = add.apply(this, args);
    const again = () => {
      if (!hall.hold) return;
      hall.held += 1;
      this.count().onsuccess = again;
    };
    if (this.name === 'entries') again();
    return request;
  };
};

test('no window shows a paper before its commit', async ({ page, context }) => {
  const run = await HallRun.to('opened');
  await page.addInitScript(holdCommits);
  await carry(page, run);
  await atHand(page, 1, 1);
  const looking = await context.newPage();
  await looking.goto(`/#/meeting/${run.id}`);
  await atHand(looking, 1, 1);

  await page.evaluate(() => {
    (window as unknown as { hall: { hold: boolean } }).hall.hold = true;
  });
  for (const key of ['Digit4', 'Minus', 'Enter']) await page.keyboard.press(key);
  // The request has long succeeded; only the commit is still to come.
  await page.waitForFunction(
    () => (window as unknown as { hall: { held: number } }).hall.held > 200,
  );
  for (const window of [page, looking]) {
    await expect(window.getByText(stored(1, 1))).toHaveCount(0);
    await expect(window.getByText(zh.count.progress(0, 23))).toBeVisible();
  }

  await page.evaluate(() => {
    (window as unknown as { hall: { hold: boolean } }).hall.hold = false;
  });
  await expect(page.getByText(stored(1, 1))).toBeVisible();
  for (const window of [page, looking])
    await expect(window.getByText(zh.count.progress(1, 22))).toBeVisible();
});
