import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { HallRun } from '@test/drivers/hallRun';
import { carry } from '@test/e2e/carry';
import { pressKeys } from '@test/e2e/press';
import { zh } from '@/text/zh';
import { STICK_FILE } from '../../scripts/oneFilePlaces.mjs';
import {
  checkAndSign,
  END_PACKET,
  enter,
  FIRST_PACKET,
  SECOND_PACKET,
  sheetSigned,
} from './smallMeeting';

/** The one file, as a double click opens it. */
export const STICK = pathToFileURL(STICK_FILE).href;

/** A browser on a profile that lies on the disk. */
export interface Started {
  readonly page: Page;
  readonly kill: () => Promise<void>;
}

/**
 * Six papers to the signed sheet in the one file, opened from the disk; the browser is killed after
 * the third paper and after the fifth. Answers with the page on which the sheet stands.
 */
export async function throughTwoKills(
  start: () => Promise<Started>,
  run: HallRun,
): Promise<Started> {
  const [first = '', second = '', third = ''] = SECOND_PACKET;
  const one = await start();
  await carry(one.page, run, STICK);
  await enter(one.page, 1, FIRST_PACKET);
  await one.kill();

  const two = await start();
  await two.page.goto(`${STICK}#/meeting/${run.id}`);
  await two.page.getByText(zh.count.progress(3, 3)).waitFor();
  await pressKeys(two.page, END_PACKET);
  await enter(two.page, 2, [first, second]);
  await two.kill();

  const three = await start();
  await three.page.goto(`${STICK}#/meeting/${run.id}`);
  await three.page.getByText(zh.count.progress(5, 1)).waitFor();
  await enter(three.page, 2, [third], 2);
  await checkAndSign(three.page);
  await three.page.reload();
  await sheetSigned(three.page);
  return three;
}
