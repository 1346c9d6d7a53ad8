import { expect } from '@playwright/test';
import { zh } from '../../../src/text/zh';
import { HallRun } from '../../support/hallRun';
import { countAgain } from '../scrutiny';
import { overReturned } from './runs';
import { at, type Chapter, press } from './view';

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
    run: () => HallRun.to('headCounted', { present: 21, members: 26 }),
    views: [
      at('headCount', 'headCount-below', async (page) => {
        await press(page, `${zh.figures.again.countAgain}: ${zh.terms.figure.present}`);
      }),
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
      at('opening', 'opening-pressed', async (page) => {
        await press(page, zh.presses.boxOpened.press);
        await press(page, zh.presses.papersMixed.press);
        await page.getByLabel(zh.papers.opening.label).fill('2x');
        await press(page, zh.papers.opening.store);
        await expect(page.getByText(zh.figures.notWhole)).toBeVisible();
      }),
    ],
  },
  {
    name: 'over-returned',
    run: overReturned,
    views: [
      at('opening', 'opening-over'),
      at('opening', 'opening-void', (page) => press(page, zh.papers.opening.voidButton)),
    ],
  },
];
