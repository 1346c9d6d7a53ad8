import { defineConfig } from '@playwright/test';
import { browserPath, FLAGS } from '@test/e2e/browser';

// The tests watch what the service worker asks for, too.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

/** Begun first, so that at the end no worker waits for another one that is still in the middle of such a walk. */
const LONGEST = [
  'election',
  'touch',
  'longEvening',
  'otherBallots',
  'committee',
  'handOver',
  'killed',
].map((name) => `**/${name}.e2e.ts`);

export default defineConfig({
  testDir: 'test/e2e',
  projects: process.env.SOAK
    ? [{ name: 'soak', testMatch: '**/*.soak.ts' }]
    : [
        { name: 'longest', testMatch: LONGEST },
        { name: 'others', testMatch: '**/*.e2e.ts', testIgnore: LONGEST },
      ],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
    // Costs a fifth of the time; `npx playwright test --trace on` where something is to be found.
    trace: 'off',
    launchOptions: { executablePath: browserPath(), args: FLAGS },
  },
});
