import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { carry } from '@test/e2e/carry';
import { zh } from '@/text/zh';
import { buildVerifierIfChanged } from '../../scripts/buildVerifier.mjs';
import { VERIFIER_FILE } from '../../scripts/oneFilePlaces.mjs';
import { median } from './figures';
import { EMPTY_PAGE, type Hall, newPage, withEmptyPage } from './hall';
import { hallWith } from './meetings';
import { type Goal, printLines } from './report';

/** How much slower the processor is made for `verify.html`: a telephone of some years ago. */
const SLOWER = 4;
const PAGES = 3;

/** Everything in a meeting of 2,000 papers verified, against reading and hashing it; and by `verify.html`, slowed. */
export async function measureVerifying(hall: Hall): Promise<readonly Goal[]> {
  const { sizes, progress } = hall;
  const { papers } = sizes.hall;
  const meeting = await hallWith(progress, papers, papers);
  const page = await newPage(hall, { serviceWorkers: 'block' });
  await withEmptyPage(page);
  await carry(page, meeting);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(EMPTY_PAGE);
  await page.addScriptTag({ content: hall.script });
  const app: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < sizes.openings; i++) {
    app.push(await page.evaluate((id) => window.bench.verify(id), meeting.id));
    const { took } = await page.evaluate((id) => window.bench.readBare(id), meeting.id);
    bare.push(took);
    progress.reached(`verifying ${i + 1} of ${sizes.openings}`);
  }
  await page.context().close();
  printLines(`Verifying a meeting of ${papers} papers, ms`, [
    { what: 'every rule, every sheet, every signature', values: app },
    { what: 'reading and hashing the same rows, bare', values: bare },
  ]);
  const seconds = await onVerifierPage(hall, await meeting.file());
  printLines(`verify.html, the processor ${SLOWER} times slower, ms`, [
    { what: 'from the choice of the file to the answer', values: seconds.map((one) => one * 1000) },
  ]);
  return [
    {
      goal: 'verifying everything in a meeting against reading and hashing it',
      measured: median(app) / median(bare),
      atMost: 4,
      unit: '×',
    },
    {
      goal: `verify.html on the same meeting, the processor ${SLOWER} times slower`,
      measured: median(seconds),
      atMost: 10,
      unit: 's',
    },
  ];
}

async function onVerifierPage(hall: Hall, file: string): Promise<readonly number[]> {
  if (!buildVerifierIfChanged()) throw new Error('verify.html was not built');
  const folder = mkdtempSync(join(tmpdir(), 'verifying-'));
  const path = join(folder, 'meeting.jipiaotai.txt');
  writeFileSync(path, file);
  const seconds: number[] = [];
  for (let i = 0; i < PAGES; i++) {
    const page = await newPage(hall);
    await page.goto(pathToFileURL(resolve(VERIFIER_FILE)).href);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const begun = performance.now();
    await page.getByLabel(zh.verify.choose).setInputFiles(path);
    await page.getByText(zh.verify.answers.notVouchedFor).waitFor({ timeout: 120_000 });
    seconds.push((performance.now() - begun) / 1000);
    await page.context().close();
    hall.progress.reached(`page ${i + 1} of ${PAGES}`);
  }
  rmSync(folder, { recursive: true, force: true });
  return seconds;
}
