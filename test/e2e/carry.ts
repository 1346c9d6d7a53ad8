import type { Page } from '@playwright/test';
import type { HallRun } from '@test/drivers/hallRun';

let carried = 0;

/**
 * Opens a meeting that was run through the real desk on the page's device, keys and device id with
 * it. It is there before the app is: whatever the app asks of its database waits behind this.
 */
export async function carry(page: Page, run: HallRun): Promise<void> {
  const { database, storage } = run.device;
  carried += 1;
  await page.addInitScript(putRows, {
    mark: `carried ${carried}`,
    name: 'jipiaotai',
    // Dexie leaves room between two of its versions.
    version: database.verno * 10,
    stores: database.tables.map(({ name, schema: { primKey } }) => ({
      name,
      keyPath: primKey.keyPath as string | string[],
    })),
    rows: {
      entries: await storage.entriesOf(run.id),
      keys: await database.keys.toArray(),
      device: await database.device.toArray(),
    },
  });
  // Another document in any case: only then does the script run.
  await page.goto('about:blank');
  await page.goto(`/#/meeting/${run.id}`);
}

interface Carried {
  /** The script runs in every document from now on, and does its work in the first alone. */
  readonly mark: string;
  readonly name: string;
  readonly version: number;
  readonly stores: readonly { readonly name: string; readonly keyPath: string | string[] }[];
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** Runs in the page; no named function inside it, which a transpiler would wrap in a helper. */
function putRows({ mark, name, version, stores, rows }: Carried): void {
  if (location.protocol === 'about:' || sessionStorage.getItem(mark) !== null) return;
  sessionStorage.setItem(mark, 'done');
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const store of stores)
      request.result.createObjectStore(store.name, { keyPath: store.keyPath });
  };
  request.onsuccess = () => {
    const transaction = request.result.transaction(Object.keys(rows), 'readwrite');
    for (const [store, values] of Object.entries(rows))
      for (const row of values) transaction.objectStore(store).put(row);
    request.result.close();
  };
}
