import { expect, type Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { SLIP } from '@test/drivers/signers';
import { countAgain } from '@test/e2e/scrutiny';
import { readinessPlace } from '@/features/shared/places';
import { zh } from '@/text/zh';
import { overReturned } from './runs';
import { at, type Chapter, goTo, press, type View } from './view';

const WHY = new RegExp(`^${zh.why.button}`);

const readiness = (
  name: string,
  then: (page: Page) => Promise<unknown> = async () => {},
): View => ({
  name,
  show: async (page, run) => {
    await goTo(page, readinessPlace(run.id));
    await page.getByRole('heading', { level: 1, name: zh.readiness.title }).waitFor();
    await then(page);
  },
});

export const THE_VOTE: readonly Chapter[] = [
  {
    name: 'heads counted',
    run: () => HallRun.to('headCounted'),
    views: [
      at('headCount'),
      at('headCount', 'countAgain', (page) =>
        press(page, `${zh.figures.again.countAgain}: ${zh.terms.figure.present}`),
      ),
      at('headCount', 'witness', async (page) => {
        await countAgain(page, 'present', 22, zh.figures.reasons.miscounted);
        await expect(page.getByText(zh.pins.prompt.hidden)).toBeVisible();
      }),
      at('papers', 'papers-receiving'),
    ],
  },
  {
    name: 'below the quorum',
    run: async () => {
      const run = await HallRun.to('headCounted', { present: 21, members: 26 });
      const reason = zh.figures.reasons.left;
      await run.submit({ type: 'figureCountedAgain', figure: 'present', value: 20, reason });
      return run;
    },
    views: [
      at('headCount', 'headCount-below', async (page) => {
        await press(page, `${zh.figures.again.countAgain}: ${zh.terms.figure.present}`);
      }),
      at('headCount', 'headCount-why', (page) => press(page, WHY)),
    ],
  },
  {
    name: 'papers issued',
    run: () => HallRun.to('issued'),
    views: [at('papers'), at('voting', 'voting-open')],
  },
  {
    name: 'voted',
    run: () => HallRun.to('voted'),
    views: [
      at('voting'),
      at('opening', 'opening-open'),
      at('opening', 'opening-slip', (page) => press(page, zh.openingSlip.draw)),
      readiness('readiness'),
      readiness('readiness-recorded', async (page) => {
        await press(page, zh.readiness.yes);
        await press(page, zh.readiness.recordRegardless);
        await expect(page.getByText(/已记下/)).toBeVisible();
      }),
    ],
  },
  {
    name: 'opening slip drawn',
    run: async () => {
      const run = await HallRun.to('voted');
      await run.submit(SLIP);
      return run;
    },
    views: [
      at('opening', 'opening-pressed', async (page) => {
        await press(page, zh.procedures.boxOpened.press);
        await press(page, zh.procedures.papersMixed.press);
        await page.getByLabel(zh.papers.opening.label).fill('2x');
        await press(page, zh.papers.opening.store);
        await expect(page.getByText(zh.figures.notWhole)).toBeVisible();
      }),
    ],
  },
  {
    name: 'papers that do not add up',
    run: async () => {
      const run = await HallRun.to('voted');
      const reason = zh.figures.reasons.miscounted;
      await run.submit({ type: 'figureCountedAgain', figure: 'received', value: 26, reason });
      return run;
    },
    views: [at('voting', 'balance-leftOver')],
  },
  {
    name: 'over-returned',
    run: overReturned,
    views: [
      at('opening', 'opening-over'),
      at('announce', 'balance-over'),
      at('opening', 'opening-void', (page) => press(page, zh.papers.opening.voidButton)),
    ],
  },
];
