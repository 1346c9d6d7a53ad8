import type { Page } from '@playwright/test';
import { DATABASE_NAME } from '@/storage/database';
import { OPFS_FOLDER } from '@/storage/log/opfsMessages';

/** What lies in the stores of the page's origin, read and written behind the app's back. */

export type Row = Readonly<Record<string, unknown>>;
type Table = 'entries' | 'meetings' | 'wrappedKeys' | 'device';

/** A page of the origin in which the app does not run: it holds no file and no lock. */
export const leaveApp = (page: Page) => page.goto('/icon.svg');

export function readTable(page: Page, table: Table): Promise<readonly Row[]> {
  return page.evaluate(
    ([name, table]) =>
      new Promise<Row[]>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(new Error('not opened'));
        // Where there is no database none is made.
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onsuccess = () => {
          const database = request.result;
          const all = database.transaction(table).objectStore(table).getAll();
          all.onsuccess = () => resolve(all.result as Row[]);
          all.onerror = () => reject(new Error('not read'));
          database.close();
        };
      }),
    [DATABASE_NAME, table] as const,
  );
}

/** Puts these rows in the place of all that are in the table. */
export function writeTable(page: Page, table: Table, rows: readonly Row[]): Promise<void> {
  return page.evaluate(
    ([name, table, rows]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(new Error('not opened'));
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(table, 'readwrite');
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(new Error('not written'));
          const store = transaction.objectStore(table);
          store.clear();
          for (const row of rows) store.put(row);
          database.close();
        };
      }),
    [DATABASE_NAME, table, rows] as const,
  );
}

/** The files of the app in the origin's private file system, by name. */
export function readFiles(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory();
    const files: Record<string, string> = {};
    const directory = await root.getDirectoryHandle(folder);
    for await (const name of directory.keys()) {
      const file = await directory.getFileHandle(name);
      files[name] = await (await file.getFile()).text();
    }
    return files;
  }, OPFS_FOLDER);
}

/** `null` removes it. The worker of the page that was left may hold the file for a moment longer. */
export function writeFile(page: Page, name: string, text: string | null): Promise<void> {
  return page.evaluate(
    async ([folder, name, text]) => {
      const root = await navigator.storage.getDirectory();
      const directory = await root.getDirectoryHandle(folder);
      for (let tries = 40; ; tries--) {
        try {
          if (text === null) await directory.removeEntry(name);
          else {
            const file = await directory.getFileHandle(name, { create: true });
            const stream = await file.createWritable();
            await stream.write(text);
            await stream.close();
          }
          return;
        } catch (error) {
          if (tries === 0) throw error;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
    },
    [OPFS_FOLDER, name, text] as const,
  );
}
