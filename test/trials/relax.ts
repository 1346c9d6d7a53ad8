import type { Page } from '@playwright/test';

/**
 * Takes from a page what makes its stores wait for the disk: strict durability from IndexedDB, the flush from the log. The app
 * itself stays as it is built; a trial of power cuts must see what is lost then.
 */
export async function relax(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode) {
      return begin.call(this, stores, mode);
    };
  });
  await page.route(/\/opfsWorker[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const unflushed = 'FileSystemSyncAccessHandle.prototype.flush = () => {};';
    await route.fulfill({ response, body: `${unflushed}\n${await response.text()}` });
  });
}
