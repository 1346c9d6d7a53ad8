import type { Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { named } from '@test/drivers/people';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, onDevice, test } from './hall';

const { write } = zh.count;
const OTHERS = ['赵志远', '罗杰', '刘军', '王伟〔东头〕', '王伟〔西头〕'].map(named);

const dialog = (page: Page) => page.getByRole('dialog', { name: write.title });
const field = (page: Page) => dialog(page).getByRole('textbox', { name: write.name });
const writtenIn = (page: Page) => page.getByRole('list', { name: write.label });
const stored = (page: Page, place: number) =>
  expect(page.getByText(zh.count.echo.stored(1, place))).toBeVisible();

async function atThePad(page: Page): Promise<void> {
  const run = await HallRun.to('opened', { others: OTHERS });
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 1), { exact: true })).toBeVisible();
}

const keys = async (page: Page, ...pressed: readonly string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};

/** How characters are read is loaded with the first name: until then Enter takes nobody. */
async function typeInitials(page: Page, initials: string, found: string): Promise<void> {
  await keys(page, 'Digit1', 'Equal', ...Array.from(initials));
  await expect(dialog(page).getByRole('button', { name: found }).first()).toBeVisible();
  await keys(page, 'Enter');
}

test.describe('without the network', () => {
  test.use({ keepsApp: true });

  test('the network is gone: a name is found by its initials all the same, two keys after them', async ({
    page,
    server,
  }) => {
    await atThePad(page);
    await onDevice(page);
    await server.stop();
    await typeInitials(page, 'zzy', '赵志远');
    await expect(field(page)).toHaveValue('赵志远');
    await keys(page, 'Enter');
    await expect(dialog(page)).toHaveCount(0);
    await expect(writtenIn(page)).toContainText('赵志远');
    await keys(page, 'Enter');
    await stored(page, 1);
    // On the next paper the same person is one digit, and one row on the board.
    await keys(page, 'Digit1', 'NumpadAdd', 'Numpad1', 'Enter');
    await expect(writtenIn(page)).toContainText('赵志远');
    await keys(page, 'Enter');
    await stored(page, 2);
  });
});

test('two people of one name: it is asked which, and Enter held down guesses nobody', async ({
  page,
}) => {
  await atThePad(page);
  await typeInitials(page, 'ww', '王伟');
  await expect(page.getByText(zh.writeIns.which('王伟', 2))).toBeVisible();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.getByText(zh.writeIns.which('王伟', 2))).toBeVisible();
  await keys(page, 'Numpad2', 'Enter');
  await expect(writtenIn(page)).toContainText('王伟〔西头〕');
  await keys(page, 'Enter');
  await stored(page, 1);

  await keys(page, 'Digit1', 'Equal', 'w', 'w', 'Enter', 'Digit0', 'Enter');
  await expect(page.getByText(write.cannot.namesakes('王伟'))).toBeVisible();
  await page.getByRole('button', { name: write.asWritten, exact: true }).click();
  await expect(page.getByText(zh.count.judged.ineligible.namesakes('王伟'))).toBeVisible();
  await keys(page, 'Enter');
  await stored(page, 2);
});

test('the input method is composing in the name field: Enter and digits are its own', async ({
  page,
}) => {
  await atThePad(page);
  await keys(page, 'Digit1', 'Equal');
  const ime = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    ime.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('zhi yuan');
  // What is like it is shown while it is composed, and nothing is chosen.
  await expect(dialog(page).getByRole('button', { name: '赵志远' })).toBeVisible();
  await keys(page, 'Enter', 'Digit1', 'Numpad1', 'NumpadEnter');
  await expect(dialog(page)).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(writtenIn(page)).toHaveCount(0);
  await ime.send('Input.insertText', { text: '赵志远' });
  await expect(field(page)).toHaveValue(/赵志远/);
  await field(page).fill('赵志远');
  await keys(page, 'Enter');
  await expect(dialog(page).getByRole('button', { name: new RegExp(write.circled) })).toBeFocused();
  await keys(page, 'Enter', 'Enter');
  await stored(page, 1);
});
