import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zh } from '@/text/zh';
import { serve } from '../../scripts/serve.mjs';
import { BUILT, expect, onDevice, test } from './hall';

test.use({ keepsApp: true });

/** A copy of the build in which the page and its revision differ, as after an update on the server. */
function newerBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newer-'));
  cpSync(BUILT, folder, { recursive: true });
  const rewrite = (file: string, from: string | RegExp, to: string) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  rewrite('index.html', /<title>.*<\/title>/, '<title>newer</title>');
  rewrite('sw.js', /"revision":"[0-9a-f]{32}"/, '"revision":"0"');
  return folder;
}

test('a new version is told of and changes nothing, not even after all windows are gone, until somebody takes it into use', async ({
  page,
  server,
  context,
}) => {
  await page.goto('/');
  await onDevice(page);
  await page.evaluate(() => Object.assign(window, { untouched: true }));

  await server.stop();
  const folder = newerBuild();
  const newer = await serve({ folder, port: Number(new URL(server.origin).port) });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

  await expect(page.getByText(zh.common.newVersion.title)).toBeVisible();
  expect(await page.evaluate(() => 'untouched' in window)).toBe(true);
  await page.reload();
  await expect(page).toHaveTitle(zh.common.appName);

  // As after a crash: the newer worker goes to work as soon as no window is left.
  await page.goto('about:blank');
  const nextStart = await context.newPage();
  await page.close();
  await expect(async () => {
    await nextStart.goto('/');
    await expect(nextStart).toHaveTitle(zh.common.appName);
    const waiting = await nextStart.evaluate(
      async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null,
    );
    if (waiting !== null) await nextStart.goto('about:blank');
    expect(waiting).toBeNull();
  }).toPass();
  await expect(nextStart.getByText(zh.common.newVersion.title)).toBeVisible();

  await nextStart.getByRole('button', { name: zh.common.newVersion.use }).click();
  await expect(nextStart).toHaveTitle('newer');
  await expect(nextStart.getByText(zh.common.newVersion.title)).toHaveCount(0);

  // It stays so, and works without the server.
  await newer.close();
  rmSync(folder, { recursive: true });
  await nextStart.reload();
  await expect(nextStart).toHaveTitle('newer');
});
