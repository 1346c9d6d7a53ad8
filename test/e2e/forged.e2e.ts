import { closedMeeting } from '@test/drivers/files';
import { otherVotes, replaceEntries } from '@test/drivers/forge';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { boardPlace, reportPlace } from '@/features/shared/places';
import { DATABASE_NAME } from '@/storage/database';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { typePaper } from './scrutiny';

const { notVerified, inMemory } = zh.frame;

test('somebody writes another winner into the browser after the announcement: neither the desk nor the board shows one as right', async ({
  page,
}) => {
  const run = await closedMeeting();
  await replaceEntries(run, otherVotes);
  await carry(page, run);
  await expect(page.getByText(notVerified.title)).toBeVisible();
  await expect(page.getByRole('button', { name: inMemory.save })).toBeEnabled();
  await page.goto(boardPlace(run.id));
  await expect(page.getByText(zh.board.notVerified)).toBeVisible();
});

test('a forged meeting in the list: nothing is claimed of it before it is opened, it is saved all the same, and what was saved is said not to hold', async ({
  page,
}) => {
  const run = await closedMeeting();
  await replaceEntries(run, otherVotes);
  await carry(page, run);
  await expect(page.getByText(notVerified.title)).toBeVisible();
  await page.getByRole('link', { name: zh.frame.header.allMeetings }).click();
  await expect(page.getByText(zh.archive.check.fails)).toBeVisible();
  await page.reload();
  await expect(page.getByText(zh.archive.check.awaits)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: zh.archive.save }).click();
  await download;
  await expect(page.getByText(zh.recordCheck.saved.title)).toBeVisible();
});

test('a row is forged under the open page after the announcement: the summary is not printed, and the page says why', async ({
  page,
}) => {
  const run = await closedMeeting();
  await carry(page, run);
  await page.goto(reportPlace(run.id));
  await expect(page.getByRole('article')).toBeVisible();
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  const print = page.getByRole('button', { name: zh.report.print });
  await print.click();
  await expect(page).toHaveTitle('printed');
  await page.evaluate(() => {
    document.title = '';
  });

  const forged = otherVotes(await run.device.storage.entriesOf(run.id));
  await page.evaluate(
    ({ database, rows }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          for (const row of rows) writing.objectStore('entries').put(row);
          writing.oncomplete = () => resolve();
          writing.onerror = () => reject(new Error('not written'));
        };
      }),
    { database: DATABASE_NAME, rows: [...forged] },
  );
  await print.click();
  await expect(page.getByText(zh.recordCheck.print.title)).toBeVisible();
  await expect(page.getByText(zh.recordCheck.print.lost(zh.frame.gone.copied.title))).toBeVisible();
  expect(await page.title()).not.toBe('printed');
});

test('a long count is checked beside it: papers are entered meanwhile, and a forged one stops', async ({
  page,
  context,
}) => {
  const plan = { members: 230, present: 215, received: 215, counting: { packetSize: 50 } };
  const run = await HallRun.to('opened', plan);
  await run.enter(...Array.from({ length: 204 }, () => marked('ooox')));
  await carry(page, run);
  await expect(page.getByText(zh.count.at(5, 5))).toBeVisible();
  await typePaper(page, 'ooox');
  await expect(page.getByText(zh.count.echo.stored(5, 5))).toBeVisible();

  await run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' });
  await replaceEntries(run, otherVotes);
  const other = await context.browser()?.newContext({ baseURL: new URL(page.url()).origin });
  if (other === undefined) throw new Error('no browser');
  const forged = await other.newPage();
  await carry(forged, run);
  await expect(forged.getByText(notVerified.title)).toBeVisible();
  await other.close();
});
