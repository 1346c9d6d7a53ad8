import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { onDevice } from '@test/e2e/hall';
import { sum } from './figures';
import { type Hall, newPage } from './hall';
import type { Goal } from './report';

const KB = 1000;
const AT_MOST = 140;
const SHOWN_FIRST = /\.(?:js|css)$/;
/** Squeezed already: a server sends these as they are. */
const SQUEEZED = /\.png$/;

/** A file of dist/ as it travels. */
function gzipped(path: string): number {
  const bytes = readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path));
  return SQUEEZED.test(path) ? bytes.length : gzipSync(bytes).length;
}

/** What the first screen loads, as the browser asked for it, and what the worker keeps. */
export async function measureBytes(hall: Hall): Promise<readonly Goal[]> {
  hall.progress.step('the first screen and what is kept of the app');
  const page = await newPage(hall);
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === hall.origin && request.serviceWorker() === null) asked.add(pathname);
  });
  await page.goto('/');
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
  const first = [...asked].filter((path) => SHOWN_FIRST.test(path)).sort();
  await onDevice(page);
  const kept = await page.evaluate(keptPaths);
  await page.context().close();

  console.log('\nFirst screen, gzipped, KB');
  const sizes = first.map((path) => ({ path, size: gzipped(path) }));
  for (const { path, size } of sizes)
    console.log(`  ${(size / KB).toFixed(1).padStart(7)}  ${path}`);
  const whole = sum(kept.map(gzipped)) / KB;
  console.log(`  ${whole.toFixed(1).padStart(7)}  the whole app, ${kept.length} files precached`);
  return [
    {
      goal: 'JavaScript and CSS of the first screen, gzipped',
      measured: sum(sizes.map(({ size }) => size)) / KB,
      atMost: AT_MOST,
      unit: 'KB',
    },
  ];
}

/** The files of every version that the worker keeps. Runs in the page. */
async function keptPaths(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith('shell '));
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => new URL(url).pathname);
}
