import type { Page } from '@playwright/test';
import type { HallRun } from '../support/hallRun';

/**
 * Puts a meeting that was run through the real desk onto the page's device, keys and device id
 * with it, and opens it there. Looking for a meeting that is not there makes the app's database.
 */
export async function carry(page: Page, run: HallRun): Promise<void> {
  const { database, storage } = run.device;
  const tables = {
    entries: await storage.entriesOf(run.id),
    keys: await database.keys.toArray(),
    device: await database.device.toArray(),
  };
  await page.goto(`/#/meeting/${run.id}`);
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'jipiaotai'),
  );
  await page.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('jipiaotai');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(Object.keys(rows), 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      for (const [table, all] of Object.entries(rows))
        for (const row of all) transaction.objectStore(table).put(row);
    });
    database.close();
  }, tables);
  await page.reload();
}
