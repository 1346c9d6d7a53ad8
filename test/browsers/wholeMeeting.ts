import type { Page } from '@playwright/test';
import { ROSTER_PASTED } from '@test/e2e/branch';
import { byKeys, enterAll } from '@test/e2e/enter';
import { keyboardHands } from '@test/e2e/hands';
import { isSeen } from '@test/e2e/seen';
import { Walk } from '@test/e2e/walk';
import { zh } from '@/text/zh';

declare global {
  interface Window {
    /** What the page gives to the browser to save next. */
    savedNext?: Promise<string>;
  }
}

/** A whole meeting by keys, from the first page to its end. Answers its file, as it was saved. */
export async function wholeMeeting(page: Page): Promise<string> {
  const hands = keyboardHands(page, (text) => typeWhole(page, text));
  const walk = new Walk(hands);
  await walk.toCount((into) => hands.write(into, ROSTER_PASTED));
  await enterAll(hands, byKeys);
  await walk.toEnd();
  await hands.press(page.getByRole('link', { name: zh.frame.header.allMeetings }));
  const save = page.getByRole('button', { name: zh.archive.save, exact: true });
  await isSeen(save);
  await keepWhatIsSaved(page);
  await hands.press(save);
  return whatWasSaved(page);
}

/** As from an input method: not every driver can type Chinese by keys. */
export const typeWhole = (page: Page, text: string): Promise<void> =>
  page.evaluate((text) => {
    // oxlint-disable-next-line typescript/no-deprecated -- Nothing else tells a page that a text was put in.
    document.execCommand('insertText', false, text);
  }, text);

/** Several of these drivers tell nothing of a download. */
const keepWhatIsSaved = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const native = URL.createObjectURL;
    window.savedNext = new Promise((resolve) => {
      URL.createObjectURL = (saved) => {
        if (saved instanceof Blob) resolve(saved.text());
        return native.call(URL, saved);
      };
    });
  });

const whatWasSaved = (page: Page): Promise<string> =>
  page.evaluate(() => window.savedNext ?? 'nothing is waited for');

/** Gives the page a file that another browser saved. It holds, with the fingerprint of the record. */
export async function verifies(page: Page, file: string, fingerprint: string): Promise<void> {
  await page.goto('/#/verify');
  await isSeen(page.getByLabel(zh.verify.choose));
  await page.getByLabel(zh.verify.choose).evaluate((input, text) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'meeting.txt', { type: 'text/plain' }));
    (input as HTMLInputElement).files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
  await isSeen(page.getByText(zh.verify.answers.notVouchedFor));
  await isSeen(page.getByText(fingerprint).nth(0));
}
