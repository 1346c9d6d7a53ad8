import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, type Page, test } from '@playwright/test';
import {
  enter,
  FIRST_PACKET,
  meetingWithSixPapers,
  sheetSigned,
} from '@test/browsers/smallMeeting';
import { STICK, type Started, throughTwoKills } from '@test/browsers/stickWalk';
import { DATABASE_NAME } from '@/storage/database';
import { zh } from '@/text/zh';
import { buildStickIfChanged } from '../../scripts/buildStick.mjs';
import { browserPath, FLAGS } from './browser';
import { carry } from './carry';
import { killerOf } from './killer';
import { watch } from './watch';

// One after the other: two of them must not build at the same time.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => expect(buildStickIfChanged()).toBe(true));

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stick-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** All of them on the same profile. `prepare` is done to each page before the app is there. */
function browsers(prepare: (page: Page) => Promise<void> = () => Promise.resolve()) {
  const profile = join(folder, 'profile');
  const faults: (readonly string[])[] = [];
  const start = async (): Promise<Started> => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath(),
      args: FLAGS,
      locale: 'zh-CN',
      viewport: { width: 1366, height: 768 },
    });
    faults.push(watch(context, new URL(STICK).origin).faults);
    const page = context.pages()[0] ?? (await context.newPage());
    await prepare(page);
    return { page, kill: killerOf(context, profile) };
  };
  return { start, faults: () => faults.flat() };
}

/** Any page of the same disk has the same database in Chromium: one of them deletes the first copy. */
async function deleteDatabase(page: Page): Promise<void> {
  const other = join(folder, 'other.html');
  writeFileSync(other, '<!doctype html>');
  await page.goto(pathToFileURL(other).href);
  const deleted = await page.evaluate(
    (name) =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = () => resolve(true);
      }),
    DATABASE_NAME,
  );
  expect(deleted).toBe(true);
}

test('from a file, killed twice: the signed sheet, and all of it again out of the strict bucket', async () => {
  const run = await meetingWithSixPapers();
  const { start, faults } = browsers();
  const { page, kill } = await throughTwoKills(start, run);
  await expect(page.getByText(zh.frame.oneCopy.title)).toHaveCount(0);
  expect(await page.evaluate(() => caches.has('meetings'))).toBe(false);

  await deleteDatabase(page);
  await page.goto(`${STICK}#/meeting/${run.id}/sign`);
  await sheetSigned(page);
  await expect(page.getByText(zh.eventNames.recordRepaired).first()).toBeVisible();
  expect(faults()).toEqual([]);
  await kill();
});

test('where there is no bucket the cache has the second copy', async () => {
  const run = await meetingWithSixPapers();
  const { start, faults } = browsers(async (page) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'storageBuckets');
    });
  });
  const { page, kill } = await start();
  await carry(page, run, STICK);
  await enter(page, 1, FIRST_PACKET);
  expect(await page.evaluate(() => caches.has('meetings'))).toBe(true);
  await kill();

  const again = await start();
  await deleteDatabase(again.page);
  await again.page.goto(`${STICK}#/meeting/${run.id}`);
  await expect(again.page.getByText(zh.count.progress(3, 3))).toBeVisible();
  await expect(again.page.getByText(zh.eventNames.recordRepaired).first()).toBeVisible();
  expect(faults()).toEqual([]);
  await again.kill();
});

test('the first page says what a file cannot do, and its policy names all that stands in it', async ({
  page,
}) => {
  await page.goto(STICK);
  await expect(page.getByText(zh.oneFile.title)).toBeVisible();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute(
    'content',
    /^default-src 'none'; script-src 'sha256-\S+' 'sha256-\S+'; style-src 'sha256-\S+'; /,
  );
  await expect(policy).not.toHaveAttribute('content', /unsafe|self|https?:/);
  await expect(page.locator('#tooOld')).toBeHidden();
  const beside = page.locator('link[href]:not([href^="data:"]), script[src], img[src]');
  await expect(beside).toHaveCount(0);
});

test('without what its floor asks for one sentence is said, there too', async ({ page }) => {
  await page.addInitScript(() => void Reflect.deleteProperty(window, 'WeakRef'));
  await page.goto(STICK);
  await expect(page.locator('#tooOld')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});
