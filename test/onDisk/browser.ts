import { setTimeout as after } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { FLAGS } from '@test/e2e/browser';
import { killerOf } from '@test/e2e/killer';

const ANSWER_MS = 20_000;
const CLOSING_MS = 15_000;

/** A browser on a profile that lies on the disk: closed as people close it, or killed. */
export interface Browser {
  readonly page: Page;
  /** As a person closes it; what it still has in hand it writes. */
  readonly close: () => Promise<void>;
  /** All its processes at once, at this very moment; the promise is for their end. */
  readonly kill: () => Promise<void>;
}

/** The built app on a server, and the browser that it is opened in. */
export interface App {
  readonly origin: string;
  readonly executablePath: string;
  /** Whether its service worker copies it onto the device. */
  readonly keepsApp: boolean;
}

export async function startBrowser(
  profile: string,
  { origin, executablePath }: App,
): Promise<Browser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    baseURL: origin,
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
  });
  context.setDefaultTimeout(ANSWER_MS);
  const kill = killerOf(context, profile);
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    close: () => close(context, kill),
    kill,
  };
}

/** A browser that does not close would stand in the way of the next one. */
async function close(context: BrowserContext, kill: () => Promise<void>): Promise<void> {
  const closed = context.close().then(() => true);
  if (await Promise.race([closed, after(CLOSING_MS, false)])) return;
  await kill();
  throw new Error(`the browser was not closed after ${CLOSING_MS / 1000} s`);
}
