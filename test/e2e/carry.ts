import type { Page } from '@playwright/test';
import type { HallRun } from '@test/drivers/hallRun';
import { DATABASE_NAME } from '@/storage/database';

/** A whole database of the app: what makes it, and what is in it, by table. */
export interface StoredDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    /** Whether the database gives the keys. */
    readonly autoIncrement: boolean;
    readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[];
  }[];
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

let carried = 0;

/**
 * Opens a meeting that was run through the real controller on the page's device, keys and device id
 * with it. It is there before the app is: whatever the app asks of its database waits behind this.
 * `app` is where the app is, where the page's own base does not say it.
 */
export async function carry(page: Page, run: HallRun, app = '/'): Promise<void> {
  carried += 1;
  const mark = JSON.stringify(`carried ${carried}`);
  const stored = JSON.stringify(await storedDatabase(run));
  // The clock of the page goes on where that of the run stands, or the record would say that it jumped.
  const ahead = Date.parse(run.meeting.lastAt) - Date.now();
  // The script runs in every document from now on, and stores its rows in the first alone.
  await page.addInitScript({
    content: `${shiftClock(ahead)}
    if (location.protocol !== 'about:' && sessionStorage.getItem(${mark}) === null) {
      sessionStorage.setItem(${mark}, 'done');
      void (${writeDatabase.toString()})(${stored});
    }`,
  });
  // Another document in any case: only then does the script run.
  await page.goto('about:blank');
  await page.goto(`${app}#/meeting/${run.id}`);
}

/** For the page, as text: a transpiler would wrap these functions in a helper. Its clock is ahead and goes on as it did. */
const shiftClock = (ahead: number): string => `globalThis.Date = new Proxy(Date, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length === 0 ? [target.now() + ${ahead}] : given, made),
  get: (target, name) =>
    name === 'now' ? () => target.now() + ${ahead} : Reflect.get(target, name),
});`;

async function storedDatabase({ id, device }: HallRun): Promise<StoredDatabase> {
  const { database, storage } = device;
  return {
    name: DATABASE_NAME,
    // Dexie leaves room between two of its versions.
    version: database.verno * 10,
    stores: database.tables.map(({ name, schema: { primKey, indexes } }) => ({
      name,
      keyPath: primKey.keyPath as string | string[],
      autoIncrement: primKey.auto ?? false,
      indexes: indexes.map(({ name, keyPath }) => ({
        name,
        keyPath: keyPath as string | string[],
      })),
    })),
    rows: {
      entries: await storage.entriesOf(id),
      meetings: await database.meetings.toArray(),
      wrappedKeys: await database.wrappedKeys.toArray(),
      device: await database.device.toArray(),
    },
  };
}

/**
 * Makes a database with these rows where there is none. Runs in the page; no named function inside
 * it, which a transpiler would wrap in a helper.
 */
export function writeDatabase({ name, version, stores, rows }: StoredDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes } of stores) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath);
      }
    };
    request.onsuccess = () => {
      const transaction = request.result.transaction(Object.keys(rows), 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      for (const [store, values] of Object.entries(rows))
        for (const row of values) transaction.objectStore(store).put(row);
      request.result.close();
    };
  });
}
