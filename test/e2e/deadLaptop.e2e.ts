import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, COUNTER, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { readMeetingFile } from '@/journal/meetingFile';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test as hallTest } from './hall';
import { choosePin, typePaper } from './scrutiny';
import { Stick } from './stick';
import { takeOver } from './takeOver';
import { watch } from './watch';

const test = hallTest.extend<{ readonly stick: Stick }>({
  // biome-ignore lint/correctness/noEmptyPattern: playwright reads the names of the fixtures here
  stick: async ({}, use) => {
    const stick = new Stick();
    await use(stick);
    stick.remove();
  },
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const press = (page: Page, { what, now }: { readonly what: string; readonly now: string }) =>
  button(page, `${what} ${now}`).click();
const copiedTo = (page: Page, packet: number, place: number) =>
  expect(page.getByText(zh.stick.paper(packet, place))).toBeVisible();

async function store(page: Page, packet: number, place: number): Promise<void> {
  await expect(page.getByText(zh.count.at(packet, place), { exact: true })).toBeVisible();
  await typePaper(page, 'ooox');
  await expect(page.getByText(zh.count.echo.stored(packet, place))).toBeVisible();
}

/** Of the files that are whole the one that says most. */
function newestWhole(stick: Stick): Uint8Array {
  const whole = stick.paths().flatMap((path) => {
    const bytes = readFileSync(path);
    const read = readMeetingFile(bytes);
    return read.ok ? [{ bytes, entries: read.rows.length }] : [];
  });
  const [newest] = whole.sort((one, other) => other.entries - one.entries);
  if (newest === undefined) throw new Error('no whole file on the stick');
  return newest.bytes;
}

/** All files of the stick are chosen on the page where files are checked, and the meeting taken over. */
async function takeOverFrom(stick: Stick, page: Page): Promise<void> {
  await page.goto('/#/verify');
  await page.getByLabel(zh.verify.choose).setInputFiles([...stick.paths()]);
  await expect(page.getByText(zh.verify.answers.notVouchedFor)).toBeVisible();
  await expect(page.getByText(zh.verify.newest(3))).toBeVisible();
  await takeOver(page, newestWhole(stick));
}

test('the laptop dies at paper 131 of 200: the count goes on elsewhere with one paper entered again, and the first one coming back is shown as a fork', async ({
  page,
  context,
  browser,
  server,
  stick,
}) => {
  test.setTimeout(120_000);
  const run = await HallRun.to('opened', { members: 210, present: 200, received: 205 });
  await run.enter(...Array.from({ length: 128 }, () => marked('ooox')));
  await stick.plugIn(page);
  await carry(page, run);
  await press(page, zh.stick.none);
  await copiedTo(page, 13, 8);
  for (const place of [9, 10]) {
    await store(page, 13, place);
    await copiedTo(page, 13, place);
  }
  expect(new Set(stick.writes).size).toBe(3);

  // Paper 131 is stored here, and the stick has half of it, when the laptop dies.
  stick.hold();
  await store(page, 14, 1);
  await expect.poll(() => stick.writes.length).toBe(4);
  await page.close();
  stick.outlive();
  const died = Date.now();

  const other = await browser.newContext({ baseURL: server.origin, locale: 'zh-CN' });
  const watched = watch(other, server.origin);
  const there = await other.newPage();
  await takeOverFrom(stick, there);
  await there.getByRole('link', { name: zh.verify.taken.open }).click();
  for (const [name, pin] of [
    [PRESIDING, '661177'],
    [CHIEF, '112233'],
    [SCRUTINEER, '445566'],
    [COUNTER, '773311'],
  ] as const)
    await choosePin(there, name, pin);
  await there.getByRole('link', { name: new RegExp(`：${zh.frame.steps.count}`) }).click();
  await store(there, 14, 1);
  const seconds = (Date.now() - died) / 1000;
  test.info().annotations.push({
    type: 'from the death of the laptop to the next paper stored',
    description: `${seconds.toFixed(1)} s`,
  });
  await store(there, 14, 2);
  await stick.plugIn(there);
  await press(there, zh.stick.none);
  await copiedTo(there, 14, 2);
  await store(there, 14, 3);
  await copiedTo(there, 14, 3);
  expect(new Set(stick.writes).size).toBe(3);
  expect(watched.faults).toEqual([]);
  await other.close();

  // The first has paper 131 of its own; neither record is touched.
  const again = await context.newPage();
  await again.goto(`/#/meeting/${run.id}/count`);
  await expect(again.getByText(zh.count.at(14, 2), { exact: true })).toBeVisible();
  await takeOverFrom(stick, again);
  const { sides } = zh.verify.taken;
  const papers = again.getByRole('row', { name: sides.papers });
  await expect(papers.getByRole('cell')).toHaveText([sides.papersOf(1), sides.papersOf(3)]);
  await again.goto(`/#/meeting/${run.id}/count`);
  await expect(again.getByText(zh.count.at(14, 2), { exact: true })).toBeVisible();
});

test('the stick is pulled out in the middle of a file: it is said at once, the count goes on, and back in it is caught up by itself', async ({
  page,
  stick,
}) => {
  const run = await HallRun.to('opened');
  await stick.plugIn(page);
  await carry(page, run);
  await press(page, zh.stick.none);
  await store(page, 1, 1);
  await copiedTo(page, 1, 1);
  const written = stick.writes.length;
  stick.hold();
  await store(page, 1, 2);
  await expect.poll(() => stick.writes.length).toBe(written + 1);
  stick.pullOut();
  await expect(page.getByRole('alert').getByText(zh.stick.trouble.out.what)).toBeVisible();
  await store(page, 1, 3);
  stick.putIn();
  await copiedTo(page, 1, 3);
  const whole = stick.paths().map((path) => readMeetingFile(readFileSync(path)));
  const newest = Math.max(...whole.map((file) => (file.ok ? file.rows.length : 0)));
  await expect(
    page.getByText(zh.frame.stored(zh.eventNames.paperEntered, newest), { exact: false }),
  ).toBeVisible();
});

test('a browser that cannot write to a stick asks for a file when a step is done, and one press saves it', async ({
  page,
}) => {
  await page.addInitScript(() => Object.assign(window, { showDirectoryPicker: undefined }));
  await carry(page, await HallRun.to('signedIn'));
  const coming = page.waitForEvent('download');
  await press(page, zh.stick.file.due);
  const saved = readMeetingFile(readFileSync(await (await coming).path()));
  expect(saved.ok).toBe(true);
  await expect(page.getByText(zh.stick.file.saved)).toBeVisible();
});
