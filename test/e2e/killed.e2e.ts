import { CASES } from '@test/damage/cases';
import { tryCase } from '@test/damage/tryCase';
import { seeded } from '@test/drivers/seeded';
import { type App, startBrowser } from '@test/onDisk/browser';
import { damage, type End } from '@test/onDisk/ends';
import { Findings } from '@test/onDisk/findings';
import { newFolder, removeFolder } from '@test/onDisk/folders';
import { forgetRunning, killedInMidCount } from '@test/onDisk/midCount';
import { Sitting } from '@test/onDisk/sitting';
import { levelDbLog } from '@test/onDisk/stores';
import { type LogName, onACopy } from '@test/onDisk/tornEnd';
import { zh } from '@/text/zh';
import { browserPath } from './browser';
import { expect, type HallServer, test } from './hall';

/** A sample of the trials (test/trials), small enough for every run. */

/** Browsers that are started anew again and again take their time on a busy machine. */
const SLOW_MS = 240_000;

const appOn = ({ origin }: HallServer): App => ({
  origin,
  executablePath: browserPath(),
  keepsApp: false,
});

/** So long after the store key. */
const DELAYS_MS = [0, 1, 3, 6, 10, 15];

test('the browser is killed while a paper is stored, six times in one profile: nothing acknowledged is lost, and nothing is there twice', async ({
  server,
}) => {
  test.setTimeout(SLOW_MS);
  const profile = newFolder();
  const sitting = await Sitting.on(profile, appOn(server));
  const findings = new Findings();
  for (const delay of DELAYS_MS) await sitting.killWhileStoring(1, delay, findings);
  await sitting.closeAndOpen(findings);
  await sitting.end();
  removeFolder(profile);
  expect(findings.outcome('kills', '')).toMatchObject({
    lost: 0,
    doubled: 0,
    gone: false,
    words: [],
  });
});

const TORN: readonly [LogName, readonly (readonly [End, number])[]][] = [
  [
    'indexedDB',
    [
      ['cut', 1],
      ['cut', 2],
      ['zeroed', 3],
      ['rubbish', 5],
    ],
  ],
  [
    'ownLog',
    [
      ['cut', 1],
      ['cut', 2],
      ['zeroed', 3],
      ['rubbish', 5],
    ],
  ],
];

test('the browser threw its database away: the first page says so until somebody has read it, and the meeting is there', async ({
  server,
}) => {
  test.setTimeout(SLOW_MS);
  const app = appOn(server);
  const base = await killedInMidCount(app);
  const log = levelDbLog(base.profile);
  if (log === null) throw new Error('the log is not in the profile');
  damage(log, 'zeroed', seeded(3));
  forgetRunning(base.profile);
  const { page, close } = await startBrowser(base.profile, app);
  await page.goto('/');
  const said = page.getByText(zh.archive.dataLoss.title);
  await expect(said).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: zh.archive.dataLoss.acknowledge }).click();
  await expect(said).toHaveCount(0);
  await page.reload();
  await page.getByRole('link', { name: zh.archive.open, exact: true }).click();
  const { packet, place } = base.ledger.nextPlace;
  await expect(page.getByText(zh.count.at(packet, place), { exact: true })).toBeVisible();
  await expect(said).toHaveCount(0);
  await close();
  removeFolder(base.profile);
});

for (const [log, ends] of TORN)
  test(`the end of ${log} is torn: nothing acknowledged is lost at the first start nor at the second`, async ({
    server,
  }) => {
    test.setTimeout(SLOW_MS);
    const app = appOn(server);
    const base = await killedInMidCount(app);
    for (const [end, seed] of ends) {
      const outcome = await onACopy(base, { name: `${end}/${seed}`, log, end, seed }, app);
      expect(outcome).toMatchObject({ lost: 0, doubled: 0, gone: false, words: [] });
    }
    removeFolder(base.profile);
  });

const DAMAGED = ['database/entry20/changed', 'log/entry20/removed', 'database/key/unreadable'];

for (const one of CASES.filter(({ name }) => DAMAGED.includes(name)))
  test(`damaged on the device: ${one.name}`, async ({ browser, server }) => {
    test.setTimeout(SLOW_MS);
    const newBrowser = () => browser.newContext({ baseURL: server.origin, locale: 'zh-CN' });
    expect(await tryCase(one, newBrowser)).toEqual([]);
  });
