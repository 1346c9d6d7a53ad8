import { existsSync } from 'node:fs';
import { type Browser, chromium, firefox, type Page } from '@playwright/test';
import { FLAGS } from '@test/e2e/browser';
import { findFirefox, findWebKit, findWholeBrowser } from '../../scripts/machine.mjs';
import { complaintsOf } from './complaints';
import { launch, supported } from './oldBrowsers';
import { openWebKit } from './webkit/open';

/** A page of the app in some browser. */
export interface Opened {
  readonly page: Page;
  readonly version: string;
  /** What the page has complained about, as far as the driver tells. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Why it cannot be tried on this machine; `null` where it can. */
  readonly missing: string | null;
  open(origin: string): Promise<Opened>;
}

const PATIENCE_MS = 20_000;

async function openIn(browser: Browser, baseURL: string): Promise<Opened> {
  const viewport = { width: 1366, height: 768 };
  const page = await browser.newPage({ locale: 'zh-CN', baseURL, viewport });
  page.setDefaultTimeout(PATIENCE_MS);
  return {
    page,
    version: browser.version(),
    complaints: complaintsOf(page),
    close: () => browser.close(),
  };
}

const missing = (path: string | undefined): string | null =>
  path !== undefined && existsSync(path) ? null : 'not on this machine';

const today: Engine = {
  name: 'Chromium',
  missing: missing(findWholeBrowser()),
  open: async (origin) =>
    openIn(
      await chromium.launch({ executablePath: findWholeBrowser() ?? '', args: FLAGS }),
      origin,
    ),
};

const old: readonly Engine[] = supported.map((browser) => ({
  name: browser.name,
  missing: process.platform === 'linux' && process.arch === 'x64' ? null : 'for x86-64 Linux only',
  open: async (origin) => openIn(await launch(browser), origin),
}));

const ofFirefox: Engine = {
  name: 'Firefox',
  missing: missing(findFirefox()),
  open: async (origin) => {
    const options = { channel: 'moz-firefox', executablePath: findFirefox() ?? '' };
    return openIn(await firefox.launch(options), origin);
  },
};

const webKit = findWebKit();
const ofWebKit: Engine = {
  name: 'WebKitGTK',
  missing: webKit === undefined ? 'not on this machine: webkit2gtk-driver, xvfb, xauth' : null,
  open: (origin) =>
    webKit === undefined
      ? Promise.reject(new Error('there is no WebKitGTK'))
      : openWebKit(webKit, origin),
};

/** Every engine in which this machine can open the app. */
export const engines: readonly Engine[] = [today, ...old, ofFirefox, ofWebKit];
