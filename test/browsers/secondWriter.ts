import type { Page } from '@playwright/test';
import { readTable, writeTable } from '@test/damage/deviceRows';
import { DETAILS } from '@test/e2e/branch';
import { keyboardHands } from '@test/e2e/hands';
import { isSeen } from '@test/e2e/seen';
import { zh } from '@/text/zh';
import { typeWhole } from './wholeMeeting';

/**
 * Somebody else writes the next entry behind the app's back: what is entered here is refused as a whole, and
 * said to be. Engines differ in what they keep of a transaction of which a part was refused.
 */
export async function secondWriter(page: Page): Promise<void> {
  const hands = keyboardHands(page, (text) => typeWhole(page, text));
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await hands.press(button(zh.home.newMeeting));
  await isSeen(page.getByRole('heading', { level: 1, name: zh.frame.steps.prepare }));
  const [first] = await readTable(page, 'entries');
  await writeTable(page, 'entries', [{ ...first }, { ...first, seq: 2 }]);
  for (const field of ['organisation', 'title', 'place', 'presidingOfficer'] as const)
    await hands.write(
      page.getByRole('textbox', { name: zh.prepare.details[field], exact: true }),
      DETAILS[field],
    );
  const part = page.getByRole('region', { name: zh.prepare.sections.details, exact: true });
  await hands.press(part.getByRole('button', { name: zh.prepare.store, exact: true }));
  await isSeen(page.getByText(zh.frame.answered.trouble.otherWriter));
  // The summary is written in one transaction with the entries: the refused entry must not show in it.
  const [listed] = await readTable(page, 'meetings');
  if (listed?.entries !== 1)
    throw new Error(`the list says ${String(listed?.entries)} entries where one was stored`);
}
