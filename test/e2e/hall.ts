import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { type Watch, watch } from './watch';

/** What is tested; another build than dist/ where two people build at the same time. */
export const BUILT = process.env.BUILT ?? 'dist';

/** The built app on a server that a test can take away. */
export interface HallServer {
  readonly origin: string;
  /** Stops for good: whatever works from now on works without the server. */
  readonly stop: () => Promise<void>;
}

interface Options {
  /**
   * Whether the service worker copies the app onto the device. Fetching and keeping all of it takes
   * as long as a short test, so only tests that need the copy ask for it.
   */
  readonly keepsApp: boolean;
}

interface Fixtures {
  readonly server: HallServer;
  readonly watched: Watch;
}

interface WorkerFixtures {
  /** The build with a service worker that keeps nothing. */
  readonly unkept: string;
}

/** Playwright's test with a server of its own; any loud console or foreign request fails it. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  keepsApp: [false, { option: true }],
  unkept: [
    // biome-ignore lint/correctness/noEmptyPattern: playwright reads the names of the fixtures here
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'unkept-'));
      cpSync(BUILT, folder, { recursive: true });
      writeFileSync(join(folder, 'sw.js'), '');
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  server: async ({ keepsApp, unkept }, use) => {
    const { port, close } = await serve({ folder: keepsApp ? BUILT : unkept });
    let running = true;
    const stop = async () => {
      if (running) await close();
      running = false;
    };
    await use({ origin: `http://localhost:${port}`, stop });
    await stop();
  },
  baseURL: async ({ server }, use) => use(server.origin),
  watched: [
    async ({ context, server }, use) => {
      const watched = watch(context, server.origin);
      await use(watched);
      base.expect(watched.faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Waits until the service worker has everything and answers for this page. */
export async function onDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });
}
