import type { Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { CANDIDATES, named } from '@test/drivers/people';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { pressKeys } from './press';
import { meetingOn } from './tallied';

const [FIRST = named(''), SECOND = named(''), THIRD = named('')] = CANDIDATES;

async function atTheCount(page: Page): Promise<HallRun> {
  const run = await HallRun.to('opened');
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 1))).toBeVisible();
  return run;
}

const marks = async (page: Page, run: HallRun) =>
  (await meetingOn(page, run.id)).round.packets.flatMap(({ places }) =>
    places.map(({ standing }) =>
      standing?.paper.kind === 'marked' ? standing.paper.contests[0]?.marks : standing?.paper.kind,
    ),
  );

const isMarked = (page: Page, name: string, mark: 'for' | 'against') =>
  expect(
    page
      .getByRole('group', { name, exact: true })
      .getByRole('button', { name: zh.terms.mark[mark], exact: true }),
  ).toHaveAttribute('aria-pressed', 'true');

test('a key is held down: a row keeps its mark, and one paper is stored, not a packet', async ({
  page,
}) => {
  const run = await atTheCount(page);
  // Without letting go: the browser repeats the key.
  for (let i = 0; i < 12; i += 1) await page.keyboard.down('Numpad2');
  await page.keyboard.up('Numpad2');
  await isMarked(page, SECOND, 'against');
  await page.keyboard.press('NumpadSubtract');
  for (let i = 0; i < 30; i += 1) await page.keyboard.down('NumpadEnter');
  await page.keyboard.up('NumpadEnter');
  await expect(page.getByText(zh.count.echo.stored(1, 1))).toBeVisible();
  await expect(page.getByText(zh.count.at(1, 2))).toBeVisible();
  expect(await marks(page, run)).toEqual([['for', 'against', 'for', 'for']]);
});

test('the store key twice: the second finds the next paper, empty, and stores nothing', async ({
  page,
}) => {
  const run = await atTheCount(page);
  await pressKeys(page, ['Numpad4', 'NumpadSubtract', 'NumpadEnter', 'NumpadEnter']);
  await expect(page.getByText(zh.count.echo.stored(1, 1))).toBeVisible();
  await expect(page.getByText(zh.count.at(1, 2))).toBeVisible();
  await pressKeys(page, ['NumpadEnter', 'NumpadEnter']);
  expect(await marks(page, run)).toEqual([['for', 'for', 'for', 'against']]);
});

test('NumLock off or on: the same keys say the same', async ({ page, context }) => {
  const run = await atTheCount(page);
  const cdp = await context.newCDPSession(page);
  /** As the keyboard sends it: the place is the same, the character is not. */
  const send = async (code: string, key: string) => {
    for (const type of ['keyDown', 'keyUp'] as const)
      await cdp.send('Input.dispatchKeyEvent', { type, code, key });
  };
  const paper = async (row: string, point: string) => {
    await send('Numpad3', row);
    await send('NumpadDecimal', point);
    await send('NumpadSubtract', '-');
    await send('NumpadEnter', 'Enter');
  };
  await paper('PageDown', 'Delete');
  await expect(page.getByText(zh.count.echo.stored(1, 1))).toBeVisible();
  await paper('3', '.');
  await expect(page.getByText(zh.count.echo.stored(1, 2))).toBeVisible();
  const read = ['for', 'for', 'abstain', 'for'];
  expect(await marks(page, run)).toEqual([read, read]);
});

test('the input method is composing: no key of it marks, fills or stores', async ({
  page,
  context,
}) => {
  const run = await atTheCount(page);
  const cdp = await context.newCDPSession(page);
  for (const code of ['Digit2', 'Minus', 'Enter'])
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await cdp.send('Input.dispatchKeyEvent', {
        type,
        code,
        key: 'Process',
        windowsVirtualKeyCode: 229,
      });
  for (const name of CANDIDATES)
    await expect(
      page.getByRole('group', { name, exact: true }).getByRole('button', { pressed: true }),
    ).toHaveCount(0);
  expect(await marks(page, run)).toEqual([]);
  await pressKeys(page, ['Numpad1', 'NumpadSubtract', 'NumpadEnter']);
  await expect(page.getByText(zh.count.echo.stored(1, 1))).toBeVisible();
});

test('a tablet turned while entering keeps the half-marked paper, and goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  const run = await atTheCount(page);
  const press = (name: string, mark: 'for' | 'against') =>
    page
      .getByRole('group', { name, exact: true })
      .getByRole('button', { name: zh.terms.mark[mark], exact: true })
      .click();
  await press(FIRST, 'against');
  await page.setViewportSize({ width: 1180, height: 820 });
  await isMarked(page, FIRST, 'against');
  await press(THIRD, 'for');
  await page.setViewportSize({ width: 820, height: 1180 });
  await isMarked(page, THIRD, 'for');
  const store = page.getByRole('button', { name: zh.count.store });
  await expect(store).toBeInViewport();
  await store.click();
  await expect(page.getByText(zh.count.echo.stored(1, 1))).toBeVisible();
  expect(await marks(page, run)).toEqual([['against', 'abstain', 'for', 'abstain']]);
});
