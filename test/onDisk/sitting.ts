import { setImmediate as turn } from 'node:timers/promises';
import { markKeys } from '@test/drivers/padKeys';
import { pressKeys } from '@test/e2e/press';
import { type App, type Browser, startBrowser } from './browser';
import { openMeeting } from './desk';
import type { Findings } from './findings';
import { bringMeeting, firstVisit, type MidCount, storePapers } from './midCount';

const PAPERS = 300;
/** Acknowledged between two kills, at least one. */
export const MOST_BETWEEN = 3;

/** The browser that is killed and started again, and the meeting that it counts. */
export class Sitting {
  readonly #profile: string;
  readonly #app: App;
  #browser: Browser;
  #meeting: MidCount;
  /** From the address to the next paper, each time that the meeting was opened. */
  readonly seconds: number[] = [];
  storedAtKill = 0;

  private constructor(profile: string, app: App, browser: Browser, meeting: MidCount) {
    this.#profile = profile;
    this.#app = app;
    this.#browser = browser;
    this.#meeting = meeting;
  }

  static async on(profile: string, app: App): Promise<Sitting> {
    const browser = await startBrowser(profile, app);
    await firstVisit(browser.page, app);
    return new Sitting(profile, app, browser, await bringMeeting(browser.page, PAPERS, 0));
  }

  /** Another kill may take as many papers as are acknowledged before it, and one more. */
  get full(): boolean {
    const { papers, ledger } = this.#meeting;
    return papers - ledger.length <= 2 * MOST_BETWEEN;
  }

  async nextMeeting(): Promise<void> {
    this.#meeting = await bringMeeting(this.#browser.page, PAPERS, 0);
  }

  /** Papers acknowledged, one more typed, and the browser killed so long after the store key. */
  async killWhileStoring(between: number, delayMs: number, findings: Findings): Promise<void> {
    const { ledger } = this.#meeting;
    const refused = await storePapers(this.#browser.page, ledger, between);
    if (refused !== null) findings.say(`not stored: ${refused}`);
    const marks = ledger.next;
    const { keyboard } = this.#browser.page;
    await pressKeys(this.#browser.page, markKeys(marks));
    ledger.typed(marks);
    // What becomes of the key is the browser's business; it will not answer any more.
    const pressed = keyboard.down('Enter').catch(() => undefined);
    const until = performance.now() + delayMs;
    while (performance.now() < until) await turn();
    await this.#browser.kill();
    await pressed;
    const acknowledged = ledger.length;
    await this.#open(findings, 'after the kill');
    this.storedAtKill += Number(ledger.length > acknowledged);
  }

  /** One paper, and opened a second time: what shows that the last reopening holds. */
  async closeAndOpen(findings: Findings): Promise<void> {
    const refused = await storePapers(this.#browser.page, this.#meeting.ledger, 1);
    if (refused !== null) findings.say(`not stored: ${refused}`);
    await this.#browser.close();
    await this.#open(findings, 'closed and opened');
  }

  async #open(findings: Findings, when: string): Promise<void> {
    this.#browser = await startBrowser(this.#profile, this.#app);
    const begun = performance.now();
    const found = await openMeeting(this.#browser.page, this.#meeting.id);
    this.seconds.push((performance.now() - begun) / 1000);
    findings.add(this.#meeting.ledger.reckon(found), when);
  }

  async startAnew(): Promise<void> {
    await this.#browser.kill().catch(() => undefined);
    this.#browser = await startBrowser(this.#profile, this.#app);
    await this.nextMeeting();
  }

  end(): Promise<void> {
    return this.#browser.close();
  }
}
