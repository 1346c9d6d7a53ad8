import { setTimeout as after } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserPath, FLAGS } from '@test/e2e/browser';
import { killerOf } from '@test/e2e/killer';
import { newFolder, removeFolder } from '@test/onDisk/folders';

const CLOSING_MS = 10_000;

type Options = Parameters<typeof chromium.launchPersistentContext>[1];

interface Device {
  readonly context: BrowserContext;
  readonly profile: string;
  readonly kill: () => Promise<void>;
}

/**
 * Browsers, each with a profile of its own on the disk, as people have them: what the drivers open
 * otherwise is a private window, which keeps everything in memory and flushes nothing.
 */
export class Devices {
  readonly #open: Device[] = [];

  async start(options: Options): Promise<BrowserContext> {
    const profile = newFolder();
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath(),
      args: FLAGS,
      ...options,
    });
    this.#open.push({ context, profile, kill: killerOf(context, profile) });
    return context;
  }

  /** A browser in which something hangs may not close either. */
  async close(): Promise<void> {
    for (const { context, profile, kill } of this.#open.splice(0)) {
      const closed = context.close().then(() => true);
      if (!(await Promise.race([closed, after(CLOSING_MS, false)]))) await kill();
      removeFolder(profile);
    }
  }
}
