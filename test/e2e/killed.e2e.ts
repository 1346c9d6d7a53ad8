import { CASES } from '@test/damage/cases';
import { tryCase } from '@test/damage/tryCase';
import type { App } from '@test/onDisk/browser';
import type { End } from '@test/onDisk/ends';
import { Findings } from '@test/onDisk/findings';
import { newFolder, removeFolder } from '@test/onDisk/folders';
import { killedInMidCount } from '@test/onDisk/midCount';
import { Sitting } from '@test/onDisk/sitting';
import { type LogName, onACopy } from '@test/onDisk/tornEnd';
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
