import { expect, type Page } from '@playwright/test';
import type { HallRun } from '@test/drivers/hallRun';
import type { Step } from '@/election/steps';
import { stepPlace } from '@/features/shared/places';
import { zh } from '@/text/zh';

/** One state of a screen. */
export interface View<Given extends readonly unknown[] = [HallRun]> {
  readonly name: string;
  readonly show: (page: Page, ...given: Given) => Promise<unknown>;
}

/** Views of one meeting, as it stands after its run. */
export interface Chapter {
  readonly name: string;
  readonly run: () => Promise<HallRun>;
  readonly views: readonly View[];
}

const nothing = () => Promise.resolve();

/** A step's screen, and what is done on it then. */
export const at = (
  step: Step,
  name: string = step,
  then: (page: Page) => Promise<unknown> = nothing,
): View => ({
  name,
  show: async (page, run) => {
    await goTo(page, stepPlace(run.id, step));
    await expect(page.getByRole('heading', { level: 1, name: zh.frame.steps[step] })).toBeVisible();
    await then(page);
  },
});

/** Opened afresh: nothing typed for an earlier view is left. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.goto(`/${place}`);
  await page.reload();
}

/** The first button of that name. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
