import type { Page } from '@playwright/test';
import { DETAILS } from '@test/e2e/branch';
import { keyboardHands } from '@test/e2e/hands';
import { isSeen } from '@test/e2e/seen';
import { DATABASE_NAME } from '@/storage/database';
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
  await writeAnEntry(page);
  for (const field of ['organisation', 'title', 'place', 'presidingOfficer'] as const)
    await hands.write(
      page.getByRole('textbox', { name: zh.prepare.details[field], exact: true }),
      DETAILS[field],
    );
  const part = page.getByRole('region', { name: zh.prepare.sections.details, exact: true });
  await hands.press(part.getByRole('button', { name: zh.prepare.store, exact: true }));
  await isSeen(page.getByText(zh.frame.answered.trouble.otherWriter));
  const entries = await entriesListed(page);
  if (entries !== 1) throw new Error(`the list says ${entries} entries where one was stored`);
}

const writeAnEntry = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const [, meeting] = /#\/meeting\/([0-9a-f]+)/.exec(location.hash) ?? [];
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('entries', 'readwrite');
          transaction.objectStore('entries').put({ meeting, seq: 2, text: '{}', hash: '' });
          transaction.onabort = () => reject(new Error('not written'));
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    DATABASE_NAME,
  );

/** As the summary beside the entries says, which is stored with them or not at all. */
const entriesListed = (page: Page): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('meetings').objectStore('meetings').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve((all.result as { readonly entries: number }[])[0]?.entries ?? 0);
          };
        };
      }),
    DATABASE_NAME,
  );
