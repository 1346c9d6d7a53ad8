/**
 * `npm run release`: everything that is handed out, in one folder: the one file for a stick with its
 * fingerprint, a page that says how to use it, the page that checks a meeting file, the app for a township's server with how nginx and Caddy
 * hand it out, and a list of what every file is.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { enter } from '@test/browsers/smallMeeting';
import { STICK } from '@test/browsers/stickWalk';
import { HallRun } from '@test/drivers/hallRun';
import { browserPath, FLAGS } from '@test/e2e/browser';
import { carry } from '@test/e2e/carry';
import { zh } from '@/text/zh';
import { buildIfChanged, filesUnder } from './build.mjs';
import { buildStickIfChanged, sha256, stickFingerprint } from './buildStick.mjs';
import { buildVerifierIfChanged } from './buildVerifier.mjs';
import { type GuidePictures, guidePage } from './guidePage';
import {
  STICK_FILE,
  STICK_FINGERPRINT,
  STICK_NAME,
  VERIFIER_FILE,
  VERIFIER_NAME,
} from './oneFilePlaces.mjs';

const FOLDER = 'release';
const GUIDE = join(FOLDER, '使用说明.html');
const SIZE = { width: 1100, height: 620 };

/** What people compare of a record. It is another one each time, for its keys are: the guide shows an example. */
const CODE = /[\dA-F]{4}(?: [\dA-F]{4}){4}/;

/** Runs in the page. */
function showExample(elements: Element[]): void {
  for (const element of elements)
    element.textContent = element.textContent.replace(
      /[\dA-F]{4}(?: [\dA-F]{4}){4}/,
      '7F3A 91C0 5E2B D468 03CE',
    );
}

/** What a village sees, on the file that it gets. */
async function takePictures(context: BrowserContext): Promise<GuidePictures> {
  const page = await context.newPage();
  await page.goto(STICK);
  await page.getByText(zh.oneFile.title).waitFor();
  await page.getByText(zh.archive.loading).waitFor({ state: 'detached' });
  const first = await page.screenshot();
  const run = await HallRun.to('opened');
  await carry(page, run, STICK);
  await enter(page, 1, ['oxo-', 'oooo', 'xooo']);
  // Of the same shape, and large enough for the whole pad: no row is cut, nor drawn between two pixels where it scrolls.
  await page.setViewportSize({ width: 1366, height: 768 });
  const stored = await page.screenshot({ animations: 'disabled' });
  await page.setViewportSize(SIZE);
  await page.goto(`${STICK}#/`);
  await page.getByRole('heading', { name: zh.home.list }).waitFor();
  await page.getByText(CODE).evaluateAll(showExample);
  const list = await page.screenshot({ fullPage: true });
  return { first, stored, list };
}

/** One sheet of paper, or it is no guide to be pinned to a wall. */
async function pagesOf(context: BrowserContext, html: string): Promise<number> {
  const page = await context.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** `sha256sum -c` reads it, run in the folder. */
const sums = (folder: string): string =>
  filesUnder(folder)
    .map((file) => `${sha256(file)}  ${relative(folder, file)}\n`)
    .join('');

if (!buildIfChanged() || !buildStickIfChanged() || !buildVerifierIfChanged())
  throw new Error('the app was not built');
const profile = mkdtempSync(join(tmpdir(), 'release-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: browserPath(),
  args: FLAGS,
  locale: 'zh-CN',
  viewport: SIZE,
});
const guide = guidePage(await takePictures(context), STICK_NAME, stickFingerprint());
const pages = await pagesOf(context, guide);
await context.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
if (pages !== 1) throw new Error(`the guide takes ${pages} pages`);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
cpSync(STICK_FILE, join(FOLDER, STICK_NAME));
cpSync(STICK_FINGERPRINT, join(FOLDER, `${STICK_NAME}.sha256`));
cpSync(VERIFIER_FILE, join(FOLDER, VERIFIER_NAME));
cpSync('dist', join(FOLDER, '网站'), { recursive: true });
cpSync('deploy', join(FOLDER, '网站配置'), { recursive: true });
writeFileSync(GUIDE, guide);
writeFileSync(join(FOLDER, 'SHA256SUMS'), sums(FOLDER));
console.log(
  `${FOLDER}/: ${STICK_NAME}, ${STICK_NAME}.sha256, 使用说明.html, ${VERIFIER_NAME}, 网站/, 网站配置/, SHA256SUMS`,
);
console.log(`SHA-256  ${stickFingerprint()}`);
