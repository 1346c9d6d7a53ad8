import { execFileSync } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';

const ENDING_MS = 15_000;

/** Kills the browser of a profile: all its processes at once, at that very moment; the promise is for their end. */
export function killerOf(context: BrowserContext, profile: string): () => Promise<void> {
  const group = groupOf(profile);
  return async () => {
    const closed = context.waitForEvent('close');
    process.kill(-group, 'SIGKILL');
    await closed;
    await ended(group);
  };
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
  const found = running().find(({ command }) => command.includes(profile));
  if (found === undefined) throw new Error(`no browser works on ${profile}`);
  return found.group;
}

/** Whoever copies or opens the profile waits until nobody holds it any more. */
async function ended(group: number): Promise<void> {
  const until = performance.now() + ENDING_MS;
  while (running().some((one) => one.group === group && !one.command.includes('<defunct>'))) {
    if (performance.now() > until) throw new Error('the browser outlives SIGKILL');
    await after(20);
  }
}
