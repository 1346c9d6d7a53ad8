import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { validFile } from '@test/drivers/files';
import { fingerprint } from '@/election/events/fingerprint';
import { zh } from '@/text/zh';
import { usesVerifier, VERIFIER } from './verifierPage';

const { answers, caveats, compare } = zh.verify;
const MEETING = 'test/fixtures/meetings/1.0-counted.jipiaotai.txt';

usesVerifier();

const choose = (page: Page, bytes: Buffer) =>
  page
    .getByLabel(zh.verify.choose)
    .setInputFiles({ name: 'meeting.txt', mimeType: 'text/plain', buffer: bytes });

/** A file, then one with another vote in it, then the first once more with its code. */
async function checksFiles(page: Page): Promise<void> {
  const bytes = readFileSync(MEETING);
  await choose(page, bytes);
  await expect(page.getByText(answers.notVouchedFor)).toBeVisible();
  await expect(page.getByText(caveats.notCompared)).toBeVisible();

  const other = bytes.toString().replace('"marks":["for"', '"marks":["against"');
  await choose(page, Buffer.from(other));
  await expect(page.getByText(answers.doesNotHold)).toBeVisible();

  await choose(page, bytes);
  const code = fingerprint(validFile(new Uint8Array(bytes)).report.head);
  await page.getByLabel(compare.label).fill(code);
  await page.keyboard.press('Enter');
  await expect(page.getByText(answers.holds)).toBeVisible();
}

test('verify.html, opened from a file, checks a meeting and asks nothing of anybody', async ({
  page,
}) => {
  await page.goto(VERIFIER);
  await expect(page).toHaveTitle(/核验/);
  await checksFiles(page);
});

test('where there is no WebCrypto and no worker it says the same', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Crypto.prototype, 'subtle');
    Reflect.deleteProperty(globalThis, 'Worker');
  });
  await page.goto(VERIFIER);
  await checksFiles(page);
});
