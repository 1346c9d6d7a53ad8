import type { Page } from '@playwright/test';
import type { HallRun } from '@test/drivers/hallRun';
import type { Step } from '@/election/steps';
import { stepPlace } from '@/features/shared/places';
import { zh } from '@/text/zh';

/** One state of a screen. */
export interface View<Given extends readonly unknown[] = [HallRun]> {
  readonly name: string;
  readonly show: (page: Page, ...given: Given) => Promise<unknown>;
}

/** Views of one meeting, as it stands after its run. One that leaves something behind stands last. */
export interface Chapter {
  readonly name: string;
  readonly run: () => Promise<HallRun>;
  readonly views: readonly View[];
}

const nothing = () => Promise.resolve();

/** When every view is looked at: none may depend on the day or the minute. */
const STOPPED_AT = Date.parse('2026-11-22T03:00:00Z');

/** The clock of the page stands, so many minutes after the time of all views. */
export const stopClock = (page: Page, minutes = 0): Promise<void> =>
  page.clock.setFixedTime(STOPPED_AT + minutes * 60_000);

/** A step's screen, and what is done on it then. */
export const at = (
  step: Step,
  name: string = step,
  then: (page: Page) => Promise<unknown> = nothing,
): View => ({
  name,
  show: async (page, run) => {
    await goTo(page, stepPlace(run.id, step));
    await page.getByRole('heading', { level: 1, name: zh.frame.steps[step] }).waitFor();
    // The page that was left may not have let the meeting go yet.
    await page.getByText(zh.frame.looks.title).waitFor({ state: 'detached' });
    await then(page);
  },
});

/**
 * Through the first page, where a meeting is closed, and what was typed in it for an earlier view
 * is gone with it.
 */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.goto('/#/');
  await page.getByRole('heading', { level: 1, name: zh.home.title }).waitFor();
  await page.goto(`/${place}`);
}

/** The first button of that name. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
