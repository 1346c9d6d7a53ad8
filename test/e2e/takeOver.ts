import type { Page } from 'playwright-core';
import { replay } from '@/journal/journal';
import { readMeetingFile } from '@/journal/meetingFile';
import { zh } from '@/text/zh';
import { codesToTakeOver } from '@/verifier/takeOverCodes';

const { takeOver: said } = zh.verify;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Goes on with the file that was chosen, with the codes as they stand on the paper of this meeting. */
export async function takeOver(page: Page, genuine: Uint8Array): Promise<void> {
  const read = readMeetingFile(genuine);
  const journal = read.ok ? replay(read.rows) : read;
  if (!journal.ok) throw new Error('this is no meeting');
  await button(page, said.button).click();
  const needed = codesToTakeOver(journal);
  if (needed.length === 0) throw new Error('nothing is asked');
  for (const { of, code } of needed)
    await page.getByLabel(of === null ? said.handOverCode : said.keyCode(of)).fill(code);
  await button(page, said.yes).click();
}
