import { setTimeout as after } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserPath, FLAGS } from '@test/e2e/browser';
import { newFolder, removeFolder } from '@test/onDisk/folders';

const CLOSING_MS = 10_000;

type Options = Parameters<typeof chromium.launchPersistentContext>[1];

/**
 * Browsers, each with a profile of its own on the disk, as people have them: what the drivers open
 * otherwise is a private window, which keeps everything in memory and flushes nothing.
 */
export class Devices {
  readonly #open: { readonly context: BrowserContext; readonly profile: string }[] = [];

  async start(options: Options): Promise<BrowserContext> {
    const profile = newFolder();
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath(),
      args: FLAGS,
      ...options,
    });
    this.#open.push({ context, profile });
    return context;
  }

  /** A browser in which something hangs may not close either. */
  async close(): Promise<void> {
    for (const { context, profile } of this.#open.splice(0)) {
      await Promise.race([context.close(), after(CLOSING_MS)]);
      removeFolder(profile);
    }
  }
}
