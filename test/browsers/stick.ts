/**
 * `npm run stick`: the one file from the disk, through a whole small meeting, killed twice, in the
 * browsers of this machine. One that is not there is skipped by name, and the command says so at its end.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, type LaunchOptions } from '@playwright/test';
import { FLAGS } from '@test/e2e/browser';
import { killerOf } from '@test/e2e/killer';
import { watch } from '@test/e2e/watch';
import { zh } from '@/text/zh';
import { buildStickIfChanged } from '../../scripts/buildStick.mjs';
import { findFirefox, findWholeBrowser } from '../../scripts/machine.mjs';
import { meetingWithSixPapers } from './smallMeeting';
import { STICK, throughTwoKills } from './stickWalk';

interface Known {
  readonly name: string;
  readonly path: string | undefined;
  readonly type: typeof chromium;
  readonly options: LaunchOptions;
}

const browsers: readonly Known[] = [
  { name: 'Chromium', path: findWholeBrowser(), type: chromium, options: { args: FLAGS } },
  {
    name: 'Firefox',
    path: findFirefox(),
    type: firefox,
    options: {
      channel: 'moz-firefox',
      // The driver lifts what people's Firefox has: each file is an origin of its own there.
      firefoxUserPrefs: { 'security.fileuri.strict_origin_policy': true },
    },
  },
];

/** Returns the version, and what the page complained about. */
async function walk({ type, path, options }: Known, profile: string) {
  const faults: (readonly string[])[] = [];
  let version = '';
  const { page, kill } = await throughTwoKills(
    async () => {
      const context = await type.launchPersistentContext(profile, {
        ...options,
        ...(path === undefined ? {} : { executablePath: path }),
        locale: 'zh-CN',
        viewport: { width: 1366, height: 768 },
      });
      version = context.browser()?.version() ?? '';
      const watched = watch(context, new URL(STICK).origin);
      // Firefox runs the script that brings the meeting on an empty page, too, where nothing is stored.
      if (faults.length === 0) watched.expected.push(/The operation is insecure/);
      faults.push(watched.faults);
      const page = context.pages()[0] ?? (await context.newPage());
      return { page, kill: killerOf(context, profile) };
    },
    await meetingWithSixPapers(),
  );
  const oneCopy = await page.getByText(zh.frame.oneCopy.title).count();
  await kill();
  return { version, faults: [...faults.flat(), ...(oneCopy > 0 ? ['one copy only'] : [])] };
}

if (!buildStickIfChanged()) throw new Error('the one file was not built');
let failed = 0;
let skipped = 0;
for (const known of browsers) {
  if (known.path === undefined || !existsSync(known.path)) {
    skipped += 1;
    console.log(`skipped: ${known.name} (not on this machine)`);
    continue;
  }
  const profile = mkdtempSync(join(tmpdir(), 'stick-'));
  const begun = performance.now();
  const { version, faults } = await walk(known, profile).catch((error: unknown) => ({
    version: '',
    faults: [String(error)],
  }));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (faults.length > 0) failed += 1;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `${faults.length === 0 ? '✓' : '✘'} ${known.name} ${version}: six papers from file:// to the signed sheet, killed and opened twice (${seconds} s)`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
}
console.log(`${browsers.length - failed - skipped} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : skipped > 0 ? 77 : 0;
