import { expect, type Page } from '@playwright/test';
import type { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { SCRUTINEER } from '@test/drivers/people';
import { recordWanting, withdrawSheet } from '@test/e2e/scrutiny';
import { saveFile } from '@/controller/files/saveFile';
import { recordPlace, stepPlace } from '@/features/shared/places';
import { zh } from '@/text/zh';
import { closed, counted, drawn, drawnAgain, PAPERS, signed, voided } from './runs';
import { at, type Chapter, goTo, press, type View } from './view';

const view = (name: string, show: View['show']): View => ({ name, show });

/** The meeting's file, changed on the way, is checked. */
async function check(page: Page, run: HallRun, change: (bytes: Uint8Array) => Uint8Array) {
  const file = await saveFile(run.id, run.device);
  if (!file.ok) throw new Error(file.lost.why);
  await goTo(page, '#/verify');
  await page.getByLabel(zh.verify.choose).setInputFiles({
    name: file.name,
    mimeType: file.type,
    buffer: Buffer.from(change(file.bytes)),
  });
}

const WHY = new RegExp(`^${zh.why.button}`);

export const THE_SHEET: readonly Chapter[] = [
  {
    name: 'the bases differ',
    run: () =>
      counted([
        ...PAPERS.slice(0, 9),
        // 13 of 26 due are half of them, and of 23 present more than half.
        ...Array.from({ length: 13 }, () => marked('x-xo')),
        { kind: 'blank' },
      ]),
    views: [
      at('sign', 'sign-before-other', (page) =>
        expect(page.getByRole('button', { name: zh.sign.bases.acknowledge })).toBeInViewport({
          ratio: 1,
        }),
      ),
    ],
  },
  {
    name: 'drawn',
    run: drawn,
    views: [
      at('sign'),
      at('sign', 'sign-pin', (page) => press(page, zh.sign.signers.sign)),
      at('sign', 'sign-wanting', (page) => recordWanting(page, SCRUTINEER, 'refused', '')),
      at('sign', 'sign-withdraw', (page) => press(page, zh.sign.withdraw.button)),
      at('sign', 'sign-withdraw-pins', async (page) => {
        await withdrawSheet(page, '读错一张');
        await expect(page.getByText(zh.pins.prompt.hidden)).toBeVisible();
      }),
      at('sign', 'sign-without', async (page) => {
        await withdrawSheet(page, '读错一张');
        await press(page, zh.pins.prompt.cannotSign);
        await page.getByRole('checkbox', { name: SCRUTINEER }).check();
      }),
      at('announce', 'announce-closed'),
    ],
  },
  {
    name: 'withdrawn and drawn again',
    run: drawnAgain,
    views: [
      at('sign', 'sign-second'),
      at('sign', 'sign-earlier', (page) => page.locator('summary').first().click()),
    ],
  },
  {
    name: 'signed',
    run: async () => signed(await drawn()),
    views: [
      at('sign', 'sign-done'),
      at('announce'),
      at('announce', 'announce-why', (page) => press(page, WHY)),
      at('announce', 'announce-asking', (page) => press(page, zh.announce.announce)),
      view('verify-take-over', async (page, run) => {
        await check(page, run, (bytes) => bytes);
        await press(page, zh.verify.takeOver.button);
        await press(page, zh.verify.takeOver.yes);
        await expect(page.getByText(zh.verify.compare.malformed).first()).toBeVisible();
      }),
    ],
  },
  {
    name: 'void',
    run: voided,
    views: [
      at('sign', 'sign-void'),
      at('announce', 'announce-void'),
      at('announce', 'announce-void-why', (page) => press(page, WHY)),
    ],
  },
  {
    name: 'closed',
    run: closed,
    views: [
      at('announce', 'announced'),
      at('close'),
      view('record', async (page, run) => {
        await goTo(page, recordPlace(run.id));
        await expect(page.getByRole('row').last()).toBeVisible();
      }),
      view('archive', async (page) => {
        await goTo(page, '#/');
        await expect(page.getByText(zh.archive.look)).toBeVisible();
      }),
      view('archive-remove', async (page) => {
        await goTo(page, '#/');
        await press(page, zh.archive.remove.button);
        await expect(page.getByRole('dialog')).toBeVisible();
      }),
      view('verify-good', async (page, run) => {
        await check(page, run, (bytes) => bytes);
        await expect(page.getByText(zh.verify.answers.notVouchedFor)).toBeVisible();
        await page.locator('summary').first().click();
      }),
      view('verify-code', async (page, run) => {
        await check(page, run, (bytes) => bytes);
        await page.getByLabel(zh.verify.compare.label).fill('0000 1111 2222 3333 4444');
        await page.keyboard.press('Enter');
        await expect(page.getByText(zh.verify.answers.doesNotHold)).toBeVisible();
      }),
      view('verify-bad', async (page, run) => {
        await check(page, run, (bytes) => bytes.slice(0, -40));
        await expect(page.getByText(zh.verify.answers.doesNotHold)).toBeVisible();
      }),
    ],
  },
  {
    name: 'seen from a second window',
    run: async () => signed(await drawn()),
    views: [
      view('second-window', async (page, run) => {
        // The meeting is the first window's only once this one has let it go.
        await page.goto('about:blank');
        const first = await page.context().newPage();
        await first.goto(`/${stepPlace(run.id, 'announce')}`);
        await expect(first.getByRole('button', { name: zh.announce.announce })).toBeEnabled();
        await goTo(page, stepPlace(run.id, 'announce'));
        await expect(page.getByText(zh.frame.looks.title)).toBeVisible();
        // The notice stands there before the screen under it has been fetched.
        await page.getByRole('heading', { level: 1, name: zh.frame.steps.announce }).waitFor();
      }),
    ],
  },
];
