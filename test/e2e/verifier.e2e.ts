import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { validFile } from '@test/drivers/files';
import { fingerprint } from '@/election/events/fingerprint';
import { zh } from '@/text/zh';
import { buildVerifierIfChanged } from '../../scripts/buildVerifier.mjs';
import { VERIFIER_FILE } from '../../scripts/oneFilePlaces.mjs';
import { type Watch, watch } from './watch';

const { answers, caveats, compare } = zh.verify;
const VERIFIER = pathToFileURL(resolve(VERIFIER_FILE)).href;
const MEETING = 'test/fixtures/meetings/1.0-counted.jipiaotai.txt';

// One after the other: two of them must not build at the same time.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => expect(buildVerifierIfChanged()).toBe(true));

let watched: Watch;
test.beforeEach(({ context }) => {
  watched = watch(context, new URL(VERIFIER).origin);
});
test.afterEach(() => expect(watched.faults).toEqual([]));

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
