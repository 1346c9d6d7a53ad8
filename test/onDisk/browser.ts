import { execFileSync } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { FLAGS } from '@test/e2e/browser';

const ANSWER_MS = 20_000;
const CLOSING_MS = 15_000;

/** A browser on a profile that lies on the disk: closed as people close it, or killed. */
export interface Browser {
  readonly page: Page;
  /** As a person closes it; what it still has in hand it writes. */
  readonly close: () => Promise<void>;
  /** All its processes at once, at this very moment; the promise is for their end. */
  readonly kill: () => Promise<void>;
}

/** The built app on a server, and the browser that it is opened in. */
export interface App {
  readonly origin: string;
  readonly executablePath: string;
  /** Whether its service worker copies it onto the device. */
  readonly keepsApp: boolean;
}

export async function startBrowser(
  profile: string,
  { origin, executablePath }: App,
): Promise<Browser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    baseURL: origin,
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
  });
  context.setDefaultTimeout(ANSWER_MS);
  const group = groupOf(profile);
  const kill = async () => {
    const closed = context.waitForEvent('close');
    process.kill(-group, 'SIGKILL');
    await closed;
    await ended(group);
  };
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    close: () => close(context, kill),
    kill,
  };
}

/** A browser that does not close would stand in the way of the next one. */
async function close(context: BrowserContext, kill: () => Promise<void>): Promise<void> {
  const closed = context.close().then(() => true);
  if (await Promise.race([closed, after(CLOSING_MS, false)])) return;
  await kill();
  throw new Error(`the browser was not closed after ${CLOSING_MS / 1000} s`);
}

interface Running {
  readonly group: number;
  readonly command: string;
}

const running = (): readonly Running[] =>
  execFileSync('ps', ['-eo', 'pgid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 24 })
    .split('\n')
    .map((line) => {
      const [group = '', ...command] = line.trim().split(' ');
      return { group: Number(group), command: command.join(' ') };
    });

/** The process group that works on this profile. */
function groupOf(profile: string): number {
  const found = running().find(
    ({ command }) =>
      command.includes(`--user-data-dir=${profile} `) && !command.includes('--type='),
  );
  if (found === undefined) throw new Error(`no browser works on ${profile}`);
  return found.group;
}

/** Whoever copies or opens the profile waits until nobody holds it any more. */
async function ended(group: number): Promise<void> {
  const until = performance.now() + CLOSING_MS;
  while (running().some((one) => one.group === group && !one.command.includes('<defunct>'))) {
    if (performance.now() > until) throw new Error('the browser outlives SIGKILL');
    await after(20);
  }
}
