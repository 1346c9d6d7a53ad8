import type { Page } from '@playwright/test';
import type { HallRun } from '@test/drivers/hallRun';
import { DATABASE_NAME } from '@/storage/database';

/**
 * Puts a meeting that was run through the real desk onto the page's device, keys and device id
 * with it, and opens it there. Looking for a meeting that is not there makes the app's database.
 */
export async function carry(page: Page, run: HallRun): Promise<void> {
  const { database, storage } = run.device;
  const tables = {
    entries: await storage.entriesOf(run.id),
    wrappedKeys: await database.wrappedKeys.toArray(),
    device: await database.device.toArray(),
  };
  await page.goto(`/#/meeting/${run.id}`);
  // Until the app has made its database there is nothing to put a meeting into.
  while (!(await page.evaluate(putRows, { name: DATABASE_NAME, tables })))
    await page.waitForTimeout(50);
  await page.reload();
}

/** Runs in the page; no named function inside it, which a transpiler would wrap in a helper. */
export async function putRows({
  name,
  tables,
}: {
  readonly name: string;
  readonly tables: Record<string, readonly unknown[]>;
}): Promise<boolean> {
  const names = Object.keys(tables);
  const database = await new Promise<IDBDatabase | null>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
    // Not made yet: an empty one must not come in the app's way.
    request.onupgradeneeded = () => request.transaction?.abort();
  });
  if (database === null) return false;
  const made = names.every((table) => database.objectStoreNames.contains(table));
  if (made)
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(names, 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      for (const table of names)
        for (const row of tables[table] ?? []) transaction.objectStore(table).put(row);
    });
  database.close();
  return made;
}
