import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { validFile } from '@test/drivers/files';
import { HallRun, pinOf } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { named } from '@test/drivers/people';
import { correction, generate } from 'lean-qr';
import { sheetQrTexts } from '@/documents/sheetQrTexts';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import { expectedSigners } from '@/election/rules/officers/officers';
import { zh } from '@/text/zh';
import { browserPath, FLAGS } from './browser';
import { usesVerifier, VERIFIER } from './verifierPage';
import { watch } from './watch';

const MEETING = 'test/fixtures/meetings/1.0-counted.jipiaotai.txt';
const { qr, verify, documents } = zh;

usesVerifier();

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => named(`${prefix}${String.fromCodePoint(0x4e00 + i)}`));

/** A meeting with its sheet signed by everybody, as its file; and the code of that sheet. */
async function signed(candidates: number, scrutineers: number) {
  const run = await HallRun.to('opened', {
    candidates: numbered('欧阳小', candidates),
    scrutineers: numbered('上官小', scrutineers - 1),
    seats: Math.min(7, candidates - 1),
  });
  const paper = marked('o'.repeat(run.plan.seats) + 'x'.repeat(candidates - run.plan.seats));
  await run.enter(...Array.from({ length: run.plan.present }, () => paper));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  for (const name of expectedSigners(run.meeting))
    await run.controller.signSheet(name, pinOf(name));
  await run.submit({ type: 'announced' }, { type: 'meetingClosed' });
  const file = await run.file();
  const sheet = run.meeting.round.sheets.at(-1);
  run.controller.close();
  return { file, code: fingerprint(sha256Hex(sheet?.text ?? '')) };
}

const choose = (page: Page, label: string, name: string, buffer: Buffer) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** Opens the sheet in the report of its file. */
async function showSheet(page: Page, file: string) {
  await page.goto(VERIFIER);
  await choose(page, verify.choose, 'meeting.txt', Buffer.from(file));
  await page.locator('summary', { hasText: verify.sheetStates.announced }).click();
  await expect(page.getByRole('region', { name: documents.qr.title })).toBeVisible();
}

for (const { candidates, scrutineers, codes } of [
  { candidates: 4, scrutineers: 2, codes: 1 },
  { candidates: 14, scrutineers: 5, codes: 2 },
]) {
  test(`${candidates} candidates, ${scrutineers} signers: read from a screenshot`, async ({
    page,
  }) => {
    const { file, code } = await signed(candidates, scrutineers);
    await page.setViewportSize({ width: 1366, height: 768 });
    await showSheet(page, file);
    const images = page.getByRole('img', { name: documents.qr.title });
    await expect(images).toHaveCount(codes);
    const shots: Buffer[] = [];
    for (let i = 0; i < codes; i += 1) {
      await images.nth(i).scrollIntoViewIfNeeded();
      shots.push(await page.screenshot());
    }

    await page.goto(VERIFIER);
    for (const shot of shots) await choose(page, qr.choose, 'shot.png', shot);
    await expect(page.getByText(qr.holds(scrutineers))).toBeVisible();
    await expect(page.getByText(code)).toBeVisible();
  });

  test(`${candidates} candidates, ${scrutineers} signers: read from the page at 150 dpi`, async ({
    browser,
  }) => {
    const { file, code } = await signed(candidates, scrutineers);
    // A4 has 794 by 1123 CSS pixels, at 150 dpi 1240 by 1754.
    const context = await browser.newContext({
      viewport: { width: 794, height: 1123 },
      deviceScaleFactor: 150 / 96,
    });
    const page = await context.newPage();
    await showSheet(page, file);
    await page.emulateMedia({ media: 'print' });
    const region = page.getByRole('region', { name: documents.qr.title });
    const printed = await region.screenshot();
    await page.emulateMedia({ media: null });
    // With the file at hand its code stands for the one that would be typed.
    await choose(page, qr.choose, 'page.png', printed);
    await expect(page.getByText(verify.compare.matches(code))).toBeVisible();
    await expect(page.getByText(verify.answers.holds)).toBeVisible();
    await context.close();
  });
}

test('what is no code of a sheet is said in words', async ({ page }) => {
  await page.goto(VERIFIER);
  await choose(page, qr.choose, 'text.txt', Buffer.from('not a picture'));
  await expect(page.getByText(qr.outcomes.noPicture)).toBeVisible();
  const blank = await page.screenshot();
  await choose(page, qr.choose, 'blank.png', blank);
  await expect(page.getByText(qr.outcomes.noCode)).toBeVisible();
});

/** One frame of video, as a camera sees a paper with this code on it. */
function frame(text: string): Buffer {
  const [width, height, pixels] = [1280, 720, 5];
  const code = generate(text, { minCorrectionLevel: correction.M });
  const left = Math.floor((width - code.size * pixels) / 2);
  const top = Math.floor((height - code.size * pixels) / 2);
  const light = Buffer.alloc(width * height, 235);
  for (let y = 0; y < code.size * pixels; y += 1) {
    for (let x = 0; x < code.size * pixels; x += 1) {
      if (code.get(Math.floor(x / pixels), Math.floor(y / pixels)))
        light[(top + y) * width + left + x] = 16;
    }
  }
  const head = `YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420\nFRAME\n`;
  return Buffer.concat([Buffer.from(head), light, Buffer.alloc((width * height) / 2, 128)]);
}

test('the paper is held before the camera', async () => {
  const { meeting } = validFile(new Uint8Array(readFileSync(MEETING)));
  const [text = ''] = meeting.round.sheets.flatMap((drawn) =>
    sheetQrTexts(drawn, meeting.signingKeys),
  );
  const folder = mkdtempSync(join(tmpdir(), 'jipiaotai-camera-'));
  const video = join(folder, 'paper.y4m');
  writeFileSync(video, frame(text));
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [
      ...FLAGS,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`,
    ],
  });
  try {
    const context = await browser.newContext();
    const seen = watch(context, new URL(VERIFIER).origin);
    const page = await context.newPage();
    await page.goto(VERIFIER);
    await page.getByRole('button', { name: qr.camera }).click();
    await expect(page.getByText(qr.holds(2))).toBeVisible();
    // It was read, and the light beside the camera goes out.
    await expect(page.getByRole('button', { name: qr.camera })).toBeVisible();
    await expect(page.getByLabel(qr.seen)).toHaveCount(0);
    expect(seen.faults).toEqual([]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

test('without a camera a picture is asked for', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('NotFoundError'));
  });
  await page.goto(VERIFIER);
  await page.getByRole('button', { name: qr.camera }).click();
  await expect(page.getByText(qr.noCamera)).toBeVisible();
});

/** A picture of a QR code, as a page shows it. */
async function pictureOf(page: Page, text: string): Promise<Buffer> {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : '')).join(
      '',
    ),
  );
  const size = code.size + 8;
  await page.setContent(
    `<svg viewBox="-4 -4 ${size} ${size}" width="${size * 4}" shape-rendering="crispEdges"><path d="${rows.join('')}"/></svg>`,
  );
  return page.locator('svg').screenshot();
}

test('a code in which a vote was changed is red, and one of something else is none', async ({
  page,
}) => {
  const { meeting } = validFile(new Uint8Array(readFileSync(MEETING)));
  const [text = ''] = meeting.round.sheets.flatMap((drawn) =>
    sheetQrTexts(drawn, meeting.signingKeys),
  );
  const changed = text.replace('["丁小宁",21,', '["丁小宁",22,');
  expect(changed).not.toBe(text);
  const forged = await pictureOf(page, changed);
  const foreign = await pictureOf(page, 'https://example.org/');
  await page.goto(VERIFIER);
  await choose(page, qr.choose, 'forged.png', forged);
  await expect(page.getByText(qr.forged.title)).toBeVisible();
  await expect(page.getByText(qr.holds(2))).toHaveCount(0);
  await choose(page, qr.choose, 'foreign.png', foreign);
  await expect(page.getByText(qr.outcomes.notOurs)).toBeVisible();

  // Beside a file: neither stands for its code, and typing the code takes the warning away.
  await choose(page, verify.choose, 'meeting.txt', readFileSync(MEETING));
  await choose(page, qr.choose, 'forged.png', forged);
  await expect(page.getByText(qr.forged.title)).toBeVisible();
  await expect(page.getByText(verify.answers.holds)).toHaveCount(0);
});
