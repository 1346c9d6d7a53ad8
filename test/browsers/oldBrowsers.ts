import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import type { Browser, BrowserType } from 'playwright-core';

export interface OldBrowser {
  readonly name: string;
  /** Where its package, for x86-64 Linux alone, holds the program, packed. */
  readonly packed: string;
}

export interface Supported extends OldBrowser {
  /** The package that still knows how to drive it. */
  readonly driver: string;
}

/** Each of them stands in package.json, with its driver where it is not the project's own. */
export const supported: readonly Supported[] = [
  {
    name: 'Chromium 106',
    packed: 'chromium-106/bin/chromium.br',
    driver: 'playwright-core',
  },
  {
    name: 'Chromium 92',
    packed: 'chromium-92/bin/chromium.br',
    driver: 'playwright-core-1.32',
  },
  {
    name: 'Chromium 86',
    packed: 'chromium-86/bin/chromium.br',
    driver: 'playwright-core-1.32',
  },
];

/** Has modules, so that `nomodule` would tell it nothing. No driver knows it. */
export const tooOld: OldBrowser = {
  name: 'Chromium 78',
  packed: 'chromium-78/bin/chromium.br',
};

/** Unpacks the program with the first use after an installation. */
export async function programOf({ packed }: OldBrowser): Promise<string> {
  const archive = fileURLToPath(new URL(`node_modules/${packed}`, import.meta.url));
  const program = archive.replace(/\.br$/, '');
  if (existsSync(program)) return program;
  // Under its own name only when it is whole.
  const part = `${program}.part`;
  await pipeline(
    createReadStream(archive),
    createBrotliDecompress(),
    createWriteStream(part, { mode: 0o755 }),
  );
  await rename(part, program);
  return program;
}

export async function launch(browser: Supported): Promise<Browser> {
  const executablePath = await programOf(browser);
  const { chromium } = (await import(browser.driver)) as { readonly chromium: BrowserType };
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
