import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '@test/onDisk/browser';
import { newFolder } from '@test/onDisk/folders';
import { buildIfChanged } from '../../scripts/build.mjs';
import { findWholeBrowser } from '../../scripts/machine.mjs';
import { serve } from '../../scripts/serve.mjs';

/** The built app, served from one port for as long as the command runs: its origin is the same after each start. */
export async function builtApp(): Promise<App> {
  if (!buildIfChanged()) throw new Error('the app was not built');
  return served('dist', true);
}

/** The same, without a service worker that would answer for what a trial changes on the way. */
export async function unkeptApp(): Promise<App> {
  if (!buildIfChanged()) throw new Error('the app was not built');
  const folder = newFolder();
  cpSync('dist', folder, { recursive: true });
  writeFileSync(join(folder, 'sw.js'), '');
  return served(folder, false);
}

async function served(folder: string, keepsApp: boolean): Promise<App> {
  const { port } = await serve({ folder });
  return { origin: `http://localhost:${port}`, executablePath: wholeBrowserPath(), keepsApp };
}

/**
 * The browser that people use. Chromium's headless shell throws away everything that an origin has
 * stored, in whichever of its stores, when the disk is full; the whole Chromium does not.
 */
function wholeBrowserPath(): string {
  const path = findWholeBrowser();
  if (path === undefined)
    throw new Error(
      'no Chromium (its headless shell will not do): install it, or set CHROMIUM_PATH',
    );
  return path;
}
