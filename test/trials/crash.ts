/**
 * `npm run crash`: in one profile the browser is killed again and again while a paper is stored, up
 * to 15 ms after the store key, and opened again each time. Behind each kill papers are stored before
 * the next one: a reopening alone proves nothing.
 *
 *     npm run crash -- 100     as many kills, 1,000 where nothing is said; SEED=… begins elsewhere
 */
import { setImmediate as turn } from 'node:timers/promises';
import { median, percentile95 } from '@test/bench/figures';
import { markKeys } from '@test/drivers/padKeys';
import { seeded } from '@test/drivers/seeded';
import { onDevice } from '@test/e2e/hall';
import { pressKeys } from '@test/e2e/press';
import { type App, type Browser, startBrowser } from '@test/onDisk/browser';
import { openMeeting } from '@test/onDisk/desk';
import { newFolder } from '@test/onDisk/folders';
import { bringMeeting, type MidCount, storePapers } from '@test/onDisk/midCount';
import { builtApp } from './app';
import { command } from './command';
import { Findings, failed, type Outcome, tried } from './report';
import { SEED } from './seed';

const MOST_DELAY_MS = 15;
const PAPERS = 300;
/** Acknowledged between two kills, at least one. */
const MOST_BETWEEN = 3;
const MOST_SECONDS = 5;

/** The browser that is killed and started again, and the meeting that it counts. */
class Sitting {
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
    await browser.page.goto('/');
    await onDevice(browser.page);
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

async function killAgainAndAgain(sitting: Sitting, count: number): Promise<readonly Outcome[]> {
  const random = seeded(SEED);
  const outcomes: Outcome[] = [];
  const attempt = async (name: string, trial: (findings: Findings) => Promise<string>) => {
    const findings = new Findings();
    const outcome = await tried(name, async () => findings.outcome(name, await trial(findings)));
    outcomes.push(outcome);
    return outcome;
  };
  for (let kill = 1; kill <= count; kill++) {
    const between = 1 + Math.floor(random() * MOST_BETWEEN);
    const delay = random() * MOST_DELAY_MS;
    const { gone, words } = await attempt(`kill ${kill}`, async (findings) => {
      await sitting.killWhileStoring(between, delay, findings);
      return `${delay.toFixed(1)} ms after the store key`;
    });
    if (gone || words.length > 0) await sitting.startAnew();
    else if (sitting.full || kill === count) {
      await attempt(`end of the meeting after kill ${kill}`, async (findings) => {
        await sitting.closeAndOpen(findings);
        return 'one paper more';
      });
      if (kill < count) await sitting.nextMeeting();
    }
  }
  return outcomes;
}

command('crash', { count: 1000, alone: false }, async (count) => {
  const sitting = await Sitting.on(newFolder(), await builtApp());
  const outcomes = await killAgainAndAgain(sitting, count);
  await sitting.end();
  const { seconds, storedAtKill } = sitting;
  const late = percentile95(seconds);
  console.log(
    `\nnext paper possible after ${median(seconds).toFixed(2)} s, 95th percentile ${late.toFixed(2)} s`,
  );
  // Were it none or all of them, the kills would not have come while anything was stored.
  console.log(`of ${count} papers without the word, ${storedAtKill} were stored all the same`);
  if (late <= MOST_SECONDS) return outcomes;
  return [...outcomes, failed('the next paper', `not possible within ${MOST_SECONDS} s`)];
});
