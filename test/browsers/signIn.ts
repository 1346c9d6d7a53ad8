import type { Page } from 'playwright-core';
import { sample } from '@/text/sample';
import { zh } from '@/text/zh';

const MEMBERS = sample.full.slice(0, 2);

/** The sample meeting opens, two members sign in, and without the server both are still there. */
export async function signIn(page: Page, origin: string, stopServer: () => Promise<void>) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const board = page.getByRole('region', { name: zh.signIn.board.label });
  const present = (count: number) =>
    board.filter({ hasText: `${zh.signIn.board.present}${count}` }).waitFor();
  const arrived = zh.frame.stored(zh.frame.events.memberArrived, 0).replace('0', '[0-9]+');
  const stored = page.getByRole('status').filter({ hasText: new RegExp(arrived) });

  await page.goto(origin);
  await button(zh.home.sample).click();
  await page.getByText(zh.frame.practice.body).waitFor();
  await button(zh.signIn.open.press).click();
  await present(0);
  for (const [before, name] of MEMBERS.entries()) {
    await button(zh.signIn.tick(name)).click();
    await button(zh.signIn.untick(name)).waitFor();
    await present(before + 1);
    await stored.waitFor();
  }

  // The service worker has everything from here on.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await stopServer();
  await page.reload();
  await present(MEMBERS.length);
  for (const name of MEMBERS) await button(zh.signIn.untick(name)).waitFor();
}
