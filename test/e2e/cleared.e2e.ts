import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { DATABASE_NAME } from '@/storage/database';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { typePaper } from './scrutiny';
import { takeOver } from './takeOver';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

interface Way {
  readonly name: string;
  readonly clear: (context: BrowserContext, page: Page, origin: string) => Promise<void>;
}

/** Another tab deletes the database. */
async function deleteDatabase(context: BrowserContext): Promise<void> {
  const other = await context.newPage();
  await other.goto('/icon.svg');
  await other.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(database);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(new Error('not deleted'));
      }),
    DATABASE_NAME,
  );
  await other.close();
}

/** Somebody clears the data of the site. */
async function clearSite(
  context: BrowserContext,
  page: Page,
  origin: string,
  storageTypes: string,
) {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes });
}

/** Three papers were entered; the fourth is typed. */
async function counting(page: Page): Promise<HallRun> {
  const run = await HallRun.to('opened');
  await run.enter(marked('ooox'), marked('ooox'), marked('oxoo'));
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 4), { exact: true })).toBeVisible();
  await typePaper(page, 'ooox');
  await expect(page.getByText(zh.count.echo.stored(1, 4))).toBeVisible();
  return run;
}

/** It is stored, and not only shown: the page is loaded again, and a paper stored after that. */
async function goesOnTwice(page: Page): Promise<void> {
  for (const { place, marks } of [
    { place: 5, marks: 'oxoo' },
    { place: 6, marks: 'ooox' },
  ]) {
    await expect(page.getByText(zh.count.at(1, place), { exact: true })).toBeVisible();
    await typePaper(page, marks);
    await expect(page.getByText(zh.count.echo.stored(1, place))).toBeVisible();
    await page.reload();
  }
  await expect(page.getByText(zh.count.at(1, 7), { exact: true })).toBeVisible();
}

const databaseAlone: readonly Way[] = [
  { name: 'another tab deletes the database', clear: deleteDatabase },
  {
    name: 'the browser drops the database',
    clear: (context, page, origin) => clearSite(context, page, origin, 'indexeddb'),
  },
];

for (const { name, clear } of databaseAlone)
  test(`${name} in mid-count: no paper is said to be stored, and one press brings everything back from the second copy`, async ({
    page,
    context,
    server,
  }) => {
    await counting(page);
    await clear(context, page, server.origin);
    await expect(page.getByText(zh.frame.gone.copied.title).first()).toBeVisible();
    await typePaper(page, 'oxoo');
    await expect(page.getByText(zh.count.progress(4, 19))).toBeVisible();
    await expect(page.getByText(zh.count.echo.stored(1, 5))).toHaveCount(0);

    await button(page, zh.frame.gone.copied.reopen).click();
    await expect(page.getByText(zh.count.at(1, 5), { exact: true })).toBeVisible();
    await expect(page.getByText(zh.frame.gone.copied.title)).toHaveCount(0);
    await goesOnTwice(page);
  });

test('the database is gone when the browser is opened again: the list knows the meeting, and it goes on', async ({
  page,
  context,
}) => {
  const run = await counting(page);
  await page.goto('/icon.svg');
  await deleteDatabase(context);
  await page.goto('/#/');
  await page.getByRole('link', { name: zh.archive.open, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(run.id));
  await page.goto(`/#/meeting/${run.id}/count`);
  await goesOnTwice(page);
});

test('all data of the site are cleared in mid-count: no paper is said to be stored, and the meeting goes on from what the window has', async ({
  page,
  context,
  server,
}) => {
  const run = await counting(page);
  await clearSite(context, page, server.origin, 'indexeddb,file_systems');
  await expect(page.getByText(zh.frame.gone.title).first()).toBeVisible();
  await typePaper(page, 'oxoo');
  await expect(page.getByText(zh.frame.gone.short)).toBeVisible();
  await expect(page.getByText(zh.count.progress(4, 19))).toBeVisible();
  for (const place of [4, 5])
    await expect(page.getByText(zh.count.echo.stored(1, place))).toHaveCount(0);

  const coming = page.waitForEvent('download');
  await button(page, zh.frame.inMemory.save).click();
  const buffer = await readFile(await (await coming).path());

  // A person who has mislaid the file can save it again on the first page, on the way to the page that takes it in.
  await page.goto('/#/');
  await expect(page.getByText(zh.frame.inMemory.title)).toBeVisible();
  await page.goto('/#/verify');
  const file = { name: 'meeting.txt', mimeType: 'text/plain', buffer };
  await page.getByLabel(zh.verify.choose).setInputFiles(file);
  await expect(page.getByText(zh.verify.answers.notVouchedFor)).toBeVisible();
  await takeOver(page, buffer);
  await expect(page.getByText(zh.frame.inMemory.title)).toHaveCount(0);
  await page.getByRole('link', { name: zh.verify.taken.open }).click();
  await page.goto(`/#/meeting/${run.id}/count`);
  await goesOnTwice(page);
});
