import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { carry } from '@test/e2e/carry';
import { onDevice } from '@test/e2e/hall';
import type { MeetingId } from '@/election/events/ids';
import { zh } from '@/text/zh';
import { type App, startBrowser } from './browser';
import { storePaper } from './desk';
import { newFolder } from './folders';
import { Ledger } from './ledger';

/** A meeting in mid-count, on a page or in a profile, and what was entered of its pile. */
export interface MidCount {
  readonly id: MeetingId;
  readonly papers: number;
  readonly ledger: Ledger;
}

/** Brings a new meeting of so many papers to the page, the first of them entered. */
export async function bringMeeting(page: Page, papers: number, entered: number): Promise<MidCount> {
  const run = await HallRun.to('opened', {
    members: papers + 10,
    present: papers,
    received: papers + 10,
  });
  const ledger = new Ledger();
  for (let i = 0; i < entered; i++) {
    const marks = ledger.next;
    await run.enter(marked(marks));
    ledger.acknowledged(marks);
  }
  const { packet, place } = ledger.nextPlace;
  await carry(page, run);
  await page.getByText(zh.count.at(packet, place), { exact: true }).waitFor();
  return { id: run.id, papers, ledger };
}

/** Stores papers one after the other; answers in words where one is not taken. */
export async function storePapers(
  page: Page,
  ledger: Ledger,
  count: number,
): Promise<string | null> {
  for (let i = 0; i < count; i++) {
    const marks = ledger.next;
    const stored = await storePaper(page, marks, ledger.nextPlace);
    if (stored.kind === 'notTaken') {
      ledger.typed(marks);
      return stored.words;
    }
    ledger.acknowledged(marks);
  }
  return null;
}

/** Before a meeting is brought: a page that loads while the service worker takes over may wait for ever. */
export async function firstVisit(page: Page, { keepsApp }: App): Promise<void> {
  await page.goto('/');
  if (keepsApp) await onDevice(page);
}

/** A meeting whose browser was killed in mid-count, as a profile to be copied. */
export interface Base extends MidCount {
  readonly profile: string;
}

export async function killedInMidCount(app: App): Promise<Base> {
  const profile = newFolder();
  const browser = await startBrowser(profile, app);
  const { page } = browser;
  await firstVisit(page, app);
  const meeting = await bringMeeting(page, 60, 14);
  const refused = await storePapers(page, meeting.ledger, 6);
  if (refused !== null) throw new Error(`the meeting to be damaged was not made: ${refused}`);
  await browser.kill();
  return { ...meeting, profile };
}

/** The same profile and the same papers, to be damaged and counted on by themselves. */
export function copyOf(base: Base, profile: string): Base {
  cpSync(base.profile, profile, { recursive: true });
  forgetRunning(profile);
  return { ...base, profile, ledger: base.ledger.copy() };
}

/** A killed browser leaves its claim on the profile, which would be taken for a running one. */
export function forgetRunning(profile: string): void {
  for (const name of readdirSync(profile))
    if (name.startsWith('Singleton')) rmSync(join(profile, name));
}
