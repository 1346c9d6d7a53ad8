import { expect, type Page } from '@playwright/test';
import type { HallRun } from '@test/drivers/hallRun';
import { PINS } from '@test/drivers/hallRun';
import { BLANK_KEYS, markKeys } from '@test/drivers/padKeys';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { mouseHands } from './hands';
import { pressKeys } from './press';
import { type Serving, Walk } from './walk';

/** Puts the meeting on the page as its count stands closed, signed by everybody, not announced. */
export async function carrySigned(page: Page, run: HallRun): Promise<void> {
  await run.submit(
    run.meeting.round.voided ? { type: 'sheetDrawn' } : { type: 'countingClosed' },
    ...(run.meeting.round.voided ? [] : ([{ type: 'sheetDrawn' }] as const)),
  );
  for (const [name, pin] of PINS) await run.controller.signSheet(name, pin);
  await carry(page, run);
}

/** People at the screen through whole rounds, with a mouse; papers are entered by keys. */
export class Hall {
  readonly walk: Walk;

  constructor(
    readonly page: Page,
    present: number,
    serving?: Serving,
  ) {
    const counted = {
      present,
      received: present + 1,
      issued: present,
      replaced: 0,
      voters: present,
      leftOver: 1,
      returned: present,
    };
    this.walk = new Walk(mouseHands(page), counted, serving);
  }

  async announce(): Promise<void> {
    await this.walk.at('announce');
    await this.walk.announce();
  }

  /** Presses what follows, and the meeting is at the head-count of the new round by itself. */
  async open(kind: keyof typeof zh.follows.open): Promise<void> {
    await this.walk.button(zh.follows.open[kind]).click();
    await this.walk.presidesSigns();
    await this.walk.at('headCount');
  }

  /** From the head-count to the box opened and the papers counted. */
  async castPapers(): Promise<void> {
    await this.walk.headCount();
    for (const step of ['papers', 'voting', 'opening'] as const) {
      await this.walk.onTo(step);
      if (step !== 'opening') await this.walk[step]();
    }
  }

  /** A whole round, to its announcement. Signs are `o` for, `x` against, `-` nothing, in ballot order. */
  async hold(papers: readonly string[]): Promise<void> {
    await this.castPapers();
    await this.walk.opening();
    await this.walk.onTo('count');
    if ((await this.page.getByText(zh.count.keys.choose).count()) > 0) await this.walk.takeKeys();
    await this.enter(papers);
    for (const step of ['check', 'sign'] as const) {
      await this.walk.onTo(step);
      await this.walk[step]();
    }
    await this.walk.onTo('announce');
    await this.announce();
  }

  /** One paper after the other, each stored before the next is taken up; so many are entered before. */
  async enter(papers: readonly string[], before = 0): Promise<void> {
    for (const [i, signs] of papers.entries()) {
      const place = before + i;
      const at = [Math.floor(place / 10) + 1, (place % 10) + 1] as const;
      await expect(this.page.getByText(zh.count.at(...at), { exact: true })).toBeVisible();
      const marks = /^-*$/.test(signs) ? BLANK_KEYS : markKeys(signs);
      await pressKeys(this.page, [...marks, 'Enter']);
      await expect(this.page.getByText(zh.count.echo.stored(...at))).toBeVisible();
    }
  }

  /** What a contest is left with, in a reason that is pressed. */
  async refer(): Promise<void> {
    await this.walk.button(zh.follows.refer.button).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: zh.follows.refer.reasons[2] }).click();
    await dialog.getByRole('button', { name: zh.follows.refer.yes }).click();
    await this.walk.presidesSigns();
  }

  async close(): Promise<void> {
    await this.page.getByRole('link', { name: zh.follows.toClose }).click();
    await this.walk.at('close');
    await this.walk.close();
  }

  /** As it is said on the page, wherever that is. */
  async says(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }
}
