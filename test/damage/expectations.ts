import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { pinOf } from '@test/drivers/hallRun';
import { CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { givePin, signedBy, typePaper, withdrawPaper, witness } from '@test/e2e/scrutiny';
import { takeOver } from '@test/e2e/takeOver';
import { type Found, openMeeting, readCount, storePaper } from '@test/onDisk/desk';
import type { MeetingId } from '@/election/events/ids';
import type { RecordRepair } from '@/election/events/meeting';
import { sayRefusal } from '@/text/sayRefusal';
import { zh } from '@/text/zh';
import type { Case, Expected } from './cases';
import { leaveApp, readTable } from './deviceRows';

/** A meeting in mid-count whose stores were damaged while nobody had it open. */
export interface Damaged {
  readonly page: Page;
  readonly id: MeetingId;
  /** What the page said before. */
  readonly before: Found;
  /** Saved before anything was damaged. */
  readonly file: Buffer;
}

/** Says in words what is not as expected. */
type Say = (words: string) => void;

const { frame, officers, pins, record, terms, verify } = zh;
const NEW_PIN = '864209';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Waits for a text; that it does not come is what is wrong. */
async function expectSaid(page: Page, text: string, say: Say): Promise<void> {
  try {
    await page.getByText(text).first().waitFor();
  } catch {
    say(`does not say: ${text}`);
  }
}

async function storeNext(page: Page, found: Found, say: Say): Promise<void> {
  if (found.kind === 'shut') {
    say(`nothing can be counted: ${found.words}`);
    return;
  }
  const stored = await storePaper(page, 'xooo', found);
  if (stored.kind === 'notTaken') say(`not stored: ${stored.words}`);
}

/** One paper more, the meeting opened a second time, and one more: only then is it known to hold. */
async function goOnTwice({ page, id }: Pick<Damaged, 'page' | 'id'>, say: Say): Promise<void> {
  await storeNext(page, await readCount(page), say);
  await leaveApp(page);
  await storeNext(page, await toCount(page, id), say);
}

type RecordedEvent =
  | { readonly type: 'pinRefused' }
  | ({ readonly type: 'recordRepaired' } & RecordRepair);

/** What the record says was mended in it; whatever is damaged, nobody has typed a wrong PIN. */
async function repairsIn(page: Page, say: Say): Promise<readonly RecordRepair[]> {
  await leaveApp(page);
  const rows = await readTable(page, 'entries');
  const events = rows.map(
    ({ text }) => (JSON.parse(String(text)) as { event: RecordedEvent }).event,
  );
  if (events.some(({ type }) => type === 'pinRefused')) say('somebody is blamed');
  return events.flatMap((event) => {
    if (event.type !== 'recordRepaired') return [];
    const { mended, from, entries, first, last, lost } = event;
    return [{ mended, from, entries, first, last, lost }];
  });
}

/** Takes the meeting over from the file that was saved before. */
async function takeOverFrom(page: Page, file: Buffer): Promise<void> {
  await page.goto('/#/verify');
  await page
    .getByLabel(verify.choose)
    .setInputFiles({ name: 'meeting.txt', mimeType: 'text/plain', buffer: file });
  await takeOver(page, file);
}

async function toCount(page: Page, id: MeetingId): Promise<Found> {
  await page.goto(`/#/meeting/${id}/count`);
  return readCount(page);
}

type Of<K extends Expected['kind']> = Extract<Expected, { kind: K }>;
type Expectations = {
  readonly [K in Expected['kind']]: (
    damaged: Damaged,
    one: Case,
    expected: Of<K>,
    say: Say,
  ) => Promise<void>;
};

export const expectations: Expectations = {
  async goesOn(damaged, { damage }, { repairs }, say) {
    const { page, id, before } = damaged;
    const found = await openMeeting(page, id);
    const lost = damage.what === 'entry' ? repairs.reduce((sum, { lost }) => sum + lost, 0) : 0;
    if (lost === 0 && !isDeepStrictEqual(found, before))
      say(`says ${JSON.stringify(found)} for ${JSON.stringify(before)}`);
    if (
      lost > 0 &&
      (found.kind === 'shut' || before.kind === 'shut' || found.entered !== before.entered - lost)
    )
      say(`says ${JSON.stringify(found)}, and ${lost} are lost`);
    if (damage.what === 'key') {
      await withdrawPaper(page, 1, 1, 'misread');
      await witness(page, CHIEF);
    }
    await goOnTwice(damaged, say);
    await page.goto(`/#/meeting/${id}/record`);
    await button(page, record.all).click();
    for (const repair of repairs) await expectSaid(page, terms.repair(repair), say);
    const recorded = await repairsIn(page, say);
    if (!isDeepStrictEqual(recorded, repairs))
      say(`recorded ${JSON.stringify(recorded)} for ${JSON.stringify(repairs)}`);
  },

  async noKey(damaged, _one, _expected, say) {
    const { page, id } = damaged;
    await openMeeting(page, id);
    await withdrawPaper(page, 1, 1, 'misread');
    await givePin(page, CHIEF, pinOf(CHIEF));
    await expectSaid(page, frame.answered.noKey(CHIEF), say);
    await leaveApp(page);
    await openMeeting(page, id);
    await goOnTwice(damaged, say);

    await page.goto(`/#/meeting/${id}/officers`);
    await button(page, officers.replacePinOf(CHIEF)).click();
    await page.getByLabel(pins.choose.first).fill(NEW_PIN);
    await page.getByLabel(pins.choose.again).fill(NEW_PIN);
    await button(page, pins.choose.confirm).click();
    await signedBy(page, PRESIDING, SCRUTINEER);
    await toCount(page, id);
    await withdrawPaper(page, 1, 1, 'misread');
    await witness(page, CHIEF, NEW_PIN);
    await goOnTwice(damaged, say);
    if ((await repairsIn(page, say)).length > 0) say('a repair of keys is recorded');
  },

  async broken(damaged, _one, { seq }, say) {
    const { page, id, file } = damaged;
    for (let time = 1; time <= 2; time++) {
      const found = await openMeeting(page, id);
      if (found.kind !== 'shut' || found.words !== frame.broken.title)
        say(`says ${JSON.stringify(found)} for ${frame.broken.title}`);
      await expectSaid(page, frame.broken.body(seq), say);
      if (seq > 1) await expectSaid(page, frame.readableOnly(seq - 1), say);
      await leaveApp(page);
    }
    await takeOverFrom(page, file);
    await expectSaid(page, verify.taken.mended, say);
    await page.getByRole('link', { name: verify.taken.open }).click();
    await toCount(page, id);
    await goOnTwice(damaged, say);
    const [repair] = await repairsIn(page, say);
    if (repair?.from !== 'file') say(`recorded ${JSON.stringify(repair)} for a repair from a file`);
  },

  async otherDevice(damaged, _one, _expected, say) {
    const { page, id, file } = damaged;
    await openMeeting(page, id);
    await typePaper(page, 'xooo');
    const { what, why, now } = sayRefusal(zh, { code: 'meeting.otherWriter', figures: {} });
    for (const sentence of [what, why, now]) await expectSaid(page, sentence, say);
    await leaveApp(page);
    await takeOverFrom(page, file);
    await page.getByRole('link', { name: verify.taken.open }).click();
    await toCount(page, id);
    await goOnTwice(damaged, say);
    if ((await repairsIn(page, say)).length > 0) say('a repair is recorded');
  },
};
