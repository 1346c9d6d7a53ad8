import type { Page } from '@playwright/test';
import { carry } from '@test/e2e/carry';
import { AFTER_A_ROUND } from './afterARound';
import { BEFORE_THE_VOTE } from './beforeTheVote';
import { SEVERAL_FORMS } from './severalForms';
import { THE_COUNT } from './theCount';
import { THE_SHEET } from './theSheet';
import { THE_VOTE } from './theVote';
import { type Chapter, stopClock, type View } from './view';
import { WITHOUT_MEETING } from './withoutMeeting';

/** A view whose meeting is on the page's device. */
export interface ReadyView {
  readonly name: string;
  readonly show: () => Promise<void>;
}

/** Views of one device, to be shown in their order. */
export interface ReadyChapter {
  readonly name: string;
  readonly open: (page: Page) => Promise<readonly ReadyView[]>;
}

/** Every view of the app: the tests look at them and the gallery shows them. */
export const CHAPTERS: readonly ReadyChapter[] = [
  {
    name: 'without a meeting',
    open: async (page) => {
      await stopClock(page);
      return WITHOUT_MEETING.map((view) => ready(view, page));
    },
  },
  ...[
    ...BEFORE_THE_VOTE,
    ...THE_VOTE,
    ...THE_COUNT,
    ...THE_SHEET,
    ...AFTER_A_ROUND,
    ...SEVERAL_FORMS,
  ].map(withMeeting),
];

function withMeeting({ name, run: begin, views }: Chapter): ReadyChapter {
  return {
    name,
    open: async (page) => {
      await stopClock(page);
      const run = await begin();
      await carry(page, run);
      await page.locator('h1').first().waitFor();
      return views.map((view) => ready(view, page, run));
    },
  };
}

function ready<Given extends readonly unknown[]>(
  { name, show }: View<Given>,
  page: Page,
  ...given: Given
): ReadyView {
  return {
    name,
    show: async () => {
      await show(page, ...given);
      // What is shown is fetched when it is first asked for; before that there is nothing to see.
      await page.locator('h1').first().waitFor({ state: 'attached' });
    },
  };
}
