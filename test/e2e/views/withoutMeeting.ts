import { expect } from '@playwright/test';
import { zh } from '@/text/zh';
import { goTo, press, type View } from './view';

/** Pages of the app before it holds any meeting. */
export const WITHOUT_MEETING: readonly View<[]>[] = [
  {
    name: 'home',
    show: async (page) => {
      await goTo(page, '#/');
      await expect(page.getByText(zh.archive.none)).toBeVisible();
    },
  },
  {
    name: 'verify',
    show: async (page) => {
      await goTo(page, '#/verify');
      await expect(page.getByLabel(zh.verify.choose)).toBeVisible();
    },
  },
  {
    name: 'no-such-meeting',
    show: async (page) => {
      await goTo(page, `#/meeting/${'0'.repeat(32)}`);
      await expect(page.getByText(zh.frame.notFound.body)).toBeVisible();
    },
  },
  {
    name: 'prepare-nothing',
    show: async (page) => {
      await goTo(page, '#/');
      await press(page, zh.home.newMeeting);
      await press(page, zh.prepare.store);
      await expect(page.getByText(zh.prepare.fill(zh.prepare.details.place))).toBeVisible();
    },
  },
];
