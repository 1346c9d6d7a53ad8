import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ALTERED_CASES, type AlteredFile } from '@test/drivers/alteredFile';
import { sayFault } from '@/text/sayFault';
import { zh } from '@/text/zh';
import { buildVerifierIfChanged } from '../../scripts/buildVerifier.mjs';
import { VERIFIER } from './verifierPage';

/** Every file that `altered.test.ts` asks of the app and of the command, asked of the one page in a browser. */
let cases: readonly AlteredFile[] = [];

test.beforeAll(() => {
  expect(buildVerifierIfChanged()).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'jipiaotai-altered-'));
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'properties/journal/altered'];
  const { status } = spawnSync(process.execPath, vitest, {
    stdio: 'inherit',
    env: { ...process.env, ALTERED: folder },
  });
  expect(status).toBe(0);
  cases = JSON.parse(readFileSync(join(folder, ALTERED_CASES), 'utf8')) as typeof cases;
  rmSync(folder, { recursive: true });
});

test('verify.html says of every altered file what the app says', async ({ page }) => {
  expect(cases.length).toBeGreaterThan(60);
  await page.goto(VERIFIER);
  for (const [i, { bytes, codes, answer, fault, caveats }] of cases.entries()) {
    const buffer = Buffer.from(bytes, 'base64url');
    const name = `${i}.txt`;
    await page.getByLabel(zh.verify.choose).setInputFiles({ name, mimeType: 'text/plain', buffer });
    await expect(page.getByText(zh.verify.chosen(name))).toBeVisible();
    for (const code of codes) {
      await page.getByLabel(zh.verify.compare.label).fill(code);
      await page.keyboard.press('Enter');
    }
    const said = page.getByText(zh.verify.answers[answer]);
    await expect(said).toBeVisible();
    if (fault !== null) await expect(page.getByText(sayFault(zh, fault).what)).toBeVisible();
    const listed = page.getByRole('alert').getByRole('listitem');
    await expect(listed).toHaveCount(fault === null ? caveats.length : 0);
    for (const [at, caveat] of caveats.entries())
      await expect(listed.nth(at)).toContainText(zh.verify.caveats[caveat]);
  }
});
