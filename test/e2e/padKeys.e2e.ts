import type { Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { CHIEF } from '@test/drivers/people';
import { voidReasons } from '@/election/events/count';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { pressKeys } from './press';
import { meetingOn } from './tallied';
import { OF_FOURTEEN } from './views/runs';

const stored = (page: Page, place: number) =>
  expect(page.getByText(zh.count.echo.stored(1, place))).toBeVisible();

/** With NumLock off the pad says arrows and Home; the places are the same. */
const onPad = (page: Page, keys: string) =>
  pressKeys(
    page,
    Array.from(
      keys,
      (key) =>
        ({
          '-': 'NumpadSubtract',
          '*': 'NumpadMultiply',
          '/': 'NumpadDivide',
          '.': 'NumpadDecimal',
        })[key] ?? (key === '=' ? 'NumpadEnter' : `Numpad${key}`),
    ),
  );

const paperAt = async (page: Page, run: HallRun, place: number) =>
  (await meetingOn(page, run.id)).round.packets[0]?.places[place - 1]?.standing?.paper;

test('a whole paper by the numeric pad alone: fourteen rows, void, blank, illegible, only these', async ({
  page,
}) => {
  const run = await HallRun.to('opened', OF_FOURTEEN);
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 1))).toBeVisible();
  // All but three: a key each, one for the rest, one to store; half a row is not stored over.
  await onPad(page, '304-0=');
  await expect(page.getByText(zh.pad.prefix)).toBeVisible();
  await onPad(page, '0=');
  await stored(page, 1);
  await onPad(page, `*1${voidReasons.indexOf('damaged') + 1}${voidReasons.length + 1}=`);
  await expect(
    page.getByText(zh.count.judged.ruled(zh.terms.voidReason.damaged, CHIEF)),
  ).toBeVisible();
  await onPad(page, '=');
  await stored(page, 2);
  await onPad(page, '*2=');
  await stored(page, 3);
  await onPad(page, '2*35.-=');
  await stored(page, 4);
  await onPad(page, '1804*4=');
  await stored(page, 5);
  const marks = (signs: string) => ({
    contests: [
      {
        marks: Array.from(
          signs,
          (sign) => ({ o: 'for', x: 'against', '?': 'illegible' })[sign] ?? 'abstain',
        ),
      },
    ],
  });
  expect(await paperAt(page, run, 1)).toMatchObject(marks('ooxooooooxooox'));
  expect(await paperAt(page, run, 2)).toEqual({ kind: 'void', reason: 'damaged', ruledBy: CHIEF });
  expect(await paperAt(page, run, 3)).toEqual({ kind: 'blank' });
  expect(await paperAt(page, run, 4)).toMatchObject(marks('o?oo-ooooooooo'));
  expect(await paperAt(page, run, 5)).toMatchObject(marks('o------o-----o'));
});

test('the left hand: chosen, a key changed, remembered, and used', async ({ page }) => {
  const run = await HallRun.to('opened');
  await carry(page, run);
  const words = zh.pad.keys;
  await page.getByRole('button', { name: words.open, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.title });
  await dialog.getByRole('radio', { name: words.layouts.left }).check();
  await dialog.getByRole('button', { name: words.jobs.fill }).click();
  for (const [key, why] of [
    ['KeyX', words.refused.beside(words.jobs.here)],
    ['KeyS', words.refused.taken(words.jobs.writeIn)],
    ['Tab', words.refused.reserved],
  ] as const) {
    await page.keyboard.press(key);
    await expect(dialog.getByRole('status')).toContainText(why);
  }
  await page.keyboard.press('KeyB');
  await expect(dialog.getByRole('status')).toContainText(words.changed(words.jobs.fill));
  await dialog.getByRole('button', { name: words.done }).click();

  await page.reload();
  await expect(page.getByText(zh.count.at(1, 1))).toBeVisible();
  await pressKeys(page, ['Digit3', 'KeyB', 'Space']);
  await stored(page, 1);
  await pressKeys(page, ['KeyF', 'Digit1', 'Digit2', 'KeyQ', 'Space', 'Space']);
  await stored(page, 2);
  expect(await paperAt(page, run, 1)).toMatchObject({
    contests: [{ marks: ['for', 'for', 'against', 'for'] }],
  });
  expect(await paperAt(page, run, 2)).toMatchObject({ kind: 'void', ruledBy: CHIEF });
});
