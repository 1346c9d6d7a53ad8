import { expect, type Page } from '@playwright/test';
import { markKeys, VOID_KEYS } from '@test/drivers/padKeys';
import { marked } from '@test/drivers/papers';
import { named } from '@test/drivers/people';
import { pressKeys } from '@test/e2e/press';
import { withdrawPaper } from '@test/e2e/scrutiny';
import { Stick } from '@test/e2e/stick';
import { zh } from '@/text/zh';
import { counted, counting, OF_FOURTEEN, PAPERS } from './runs';
import { at, type Chapter, press, stopClock } from './view';

const writeIn = async (page: Page, name: string) => {
  await page.keyboard.press('Equal');
  await page.getByRole('dialog').getByLabel(zh.count.write.name).fill(name);
};

/** The main act of the step needs no scrolling on a laptop. */
const storeKeyInView = (page: Page) =>
  expect(page.getByRole('button', { name: new RegExp(`^${zh.count.store}`) })).toBeInViewport({
    ratio: 1,
  });

/** Sticks of the pages that are looked at: what one view chose the next one pulls out. */
const sticks = new WeakMap<Page, Stick>();

async function chooseStick(page: Page): Promise<void> {
  const stick = new Stick();
  sticks.set(page, stick);
  await stick.plugIn(page);
  await press(page, new RegExp(zh.stick.none.now));
  await expect(page.getByText(zh.stick.written)).toBeVisible();
  await storeKeyInView(page);
}

async function pullOutStick(page: Page): Promise<void> {
  sticks.get(page)?.remove();
  await expect(page.getByText(zh.stick.trouble.out.what)).toBeVisible();
  await storeKeyInView(page);
}

const WHY = new RegExp(`^${zh.why.button}`);

export const THE_COUNT: readonly Chapter[] = [
  {
    name: 'counting',
    run: () => counting(PAPERS.slice(-12)),
    views: [
      at('opening'),
      at('count'),
      at('count', 'count-marked', (page) => pressKeys(page, markKeys('oxoo'))),
      at('count', 'count-over', (page) => pressKeys(page, markKeys('oooo'))),
      at('count', 'count-writeIn', (page) => writeIn(page, '党员0')),
      at('count', 'count-writeIn-stranger', async (page) => {
        await writeIn(page, '赵无名');
        await press(page, new RegExp(zh.count.write.circled));
      }),
      at('count', 'count-writtenIn', async (page) => {
        await pressKeys(page, markKeys('oxx-'));
        await writeIn(page, '党员03');
        await press(page, new RegExp(zh.count.write.circled));
      }),
      at('count', 'count-void', async (page) => {
        await pressKeys(page, [...VOID_KEYS, 'Digit5']);
        await press(page, zh.count.ruling.set);
      }),
      at('count', 'count-place', (page) => press(page, zh.count.place.open)),
      at('count', 'count-withdraw', (page) => withdrawPaper(page, 1, 3, 'other')),
      at('count', 'count-withdraw-pin', async (page) => {
        await withdrawPaper(page, 1, 3, 'misread');
        await expect(page.getByText(zh.pins.prompt.hidden)).toBeVisible();
      }),
      at('check', 'check-red'),
      at('sign', 'sign-closed'),
      // Nobody at the desk. From the first cover on it lies over every page of the meeting.
      at('count', 'cover-soon', async (page) => {
        await stopClock(page, 9.6);
        await page.getByText(zh.pause.soon).waitFor();
      }),
      at('count', 'cover', async (page) => {
        await stopClock(page);
        await press(page, zh.pause.button);
        await page.getByRole('dialog', { name: zh.pause.title }).waitFor();
      }),
      at('count', 'cover-pin', (page) => press(page, new RegExp(`^${zh.pause.open}`))),
      at('count', 'cover-hands', async (page) => {
        await press(page, new RegExp(`^${zh.pause.open}`));
        await press(page, zh.pins.uncover.cannotSign);
        await page.getByRole('dialog', { name: zh.pause.hall.title }).waitFor();
      }),
    ],
  },
  {
    name: 'names written in',
    run: () =>
      counting([marked('oo--', '赵志远'), marked('oo--', '罗杰'), marked('oo--', '赵志远')], {
        others: ['赵志远', '罗杰', '刘军', '王伟〔东头〕', '王伟〔西头〕'].map(named),
      }),
    views: [
      at('count', 'names-before', (page) => page.keyboard.press('Equal')),
      at('count', 'names-several', async (page) => {
        await writeIn(page, 'lj');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('dialog').getByText('罗杰').first()).toBeVisible();
      }),
      at('count', 'names-found', async (page) => {
        await writeIn(page, 'zzy');
        await page.keyboard.press('Enter');
        await expect(page.getByLabel(zh.count.write.name)).toHaveValue('赵志远');
      }),
      at('count', 'names-which', async (page) => {
        await writeIn(page, '王伟');
        await page.keyboard.press('Enter');
      }),
      at('count', 'names-cannotTell', async (page) => {
        await writeIn(page, '王伟');
        await pressKeys(page, ['Enter', 'Digit0', 'Enter']);
      }),
    ],
  },
  {
    name: 'counting fourteen',
    run: () =>
      counting(
        Array.from({ length: 21 }, () => marked('oooooooooooxx-')),
        OF_FOURTEEN,
      ),
    views: [
      at('count', 'count-14', (page) => storeKeyInView(page)),
      at('count', 'count-14-layer', (page) =>
        pressKeys(page, ['Digit3', 'Digit9', 'NumpadMultiply']),
      ),
      at('count', 'count-keys', async (page) => {
        await press(page, zh.pad.keys.open);
        await page.getByRole('dialog').waitFor();
      }),
      at('count', 'count-14-marked', (page) => pressKeys(page, markKeys('ooooo-oooooxxo'))),
      at('check', 'check-14'),
      // A paper is stored, then other keys are chosen for this device: nothing may come after.
      at('count', 'count-14-echo', async (page) => {
        await pressKeys(page, [...markKeys('ooxoooooooo-ox'), 'Enter']);
        await expect(page.getByText(zh.count.echo.stored(3, 2))).toBeVisible();
        await pressKeys(page, ['Digit0']);
        await storeKeyInView(page);
      }),
      at('count', 'count-keys-left', async (page) => {
        await press(page, zh.pad.keys.open);
        await page.getByRole('radio', { name: zh.pad.keys.layouts.left }).check();
        await press(page, /Z/);
        await page.keyboard.press('KeyX');
      }),
    ],
  },
  {
    name: 'a copy on a stick',
    run: () => counting(PAPERS.slice(-12)),
    views: [at('count', 'stick-written', chooseStick), at('count', 'stick-out', pullOutStick)],
  },
  {
    name: 'all entered',
    run: () => counting(PAPERS),
    views: [
      at('count', 'count-all'),
      at('count', 'count-beyond', async (page) => {
        await pressKeys(page, ['Digit1', 'Enter']);
        await expect(page.getByText(zh.frame.answered.refused)).toBeVisible();
        await storeKeyInView(page);
        await expect(
          page.getByRole('button', { name: zh.figures.again.countAgain }),
        ).toBeInViewport({
          ratio: 1,
        });
      }),
      at('check'),
    ],
  },
  {
    name: 'more entered than came back',
    run: async () => {
      const run = await counting(PAPERS);
      const reason = zh.figures.reasons.miscounted;
      await run.submit({ type: 'figureCountedAgain', figure: 'returned', value: 22, reason });
      return run;
    },
    views: [
      at('count', 'balance-entered'),
      at('count', 'balance-again', (page) =>
        press(page, zh.figures.again.named(zh.figures.again.countAgain, zh.terms.figure.returned)),
      ),
    ],
  },
  {
    name: 'counted',
    run: () => counted(),
    views: [
      at('check', 'check-done'),
      at('sign', 'sign-before'),
      at('sign', 'sign-why', (page) => press(page, WHY)),
    ],
  },
];
