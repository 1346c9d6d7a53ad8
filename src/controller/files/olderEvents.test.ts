import { fileOf, openOn } from '@test/drivers/files';
import { HallRun, PINS, pinOf, signedHere } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { PRESIDING } from '@test/drivers/people';
import { newDevice } from '@test/drivers/platform';
import { chained } from '@test/drivers/recording';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { summaryOf } from '@/controller/meetingSummary';
import { openKeyOf } from '@/controller/witnesses';
import { catalogue, type Event } from '@/election/events/catalogue';
import { roundEvent } from '@/election/events/define';
import { placeAtHand } from '@/election/state/packets';
import { type Entry, type EntryRow, toRow, witnessStatement } from '@/journal/entry';
import { replay } from '@/journal/journal';
import { writeMeetingFile } from '@/journal/meetingFile';
import { UPCASTS, type Upcast } from '@/journal/upcasts';
import { sign } from '@/signing/signatures';
import { checkFile } from '@/verifier/checkFile';

/**
 * Here `paperWithdrawn` has a second version: what is called `reason` today was `cause` in the first.
 * It bears a witness, who has signed the first form.
 */
const { packet, place, enteredBy, reason } = catalogue.paperWithdrawn.schema.entries;
const second = roundEvent('paperWithdrawn', 2, { packet, place, enteredBy, reason }, 'enteredBy');
const step: Upcast = ({ cause, ...rest }) => ({ ...rest, reason: cause });

const inForce = catalogue.paperWithdrawn;
const events = catalogue as unknown as Record<string, object>;
const steps = UPCASTS as Map<string, readonly Upcast[]>;
beforeEach(() => {
  events.paperWithdrawn = second;
  steps.set('paperWithdrawn', [step]);
});
// Other tests of this worker see the same modules.
afterEach(() => {
  events.paperWithdrawn = inForce;
  steps.clear();
});

type Stored = Readonly<Record<string, unknown>>;
/** As the version before wrote it. */
const firstForm = ({ reason, ...rest }: Stored): Stored => ({ ...rest, v: 1, cause: reason });

/** The event of a kept entry, with the signature of its witness over the form that `signs` gives. */
async function rewritten(
  run: HallRun,
  row: EntryRow,
  stores: (event: Stored) => Stored,
  signs = stores,
): Promise<EntryRow> {
  const entry = JSON.parse(row.text) as Entry;
  const event = entry.event as unknown as Stored;
  const before = replay((await run.device.storage.entriesOf(run.id)).slice(0, entry.seq - 1));
  if (!before.ok) throw new Error(before.break.why);
  const witnesses = await Promise.all(
    entry.witnesses.map(async ({ name, keyId }) => {
      const opened = await openKeyOf(run.device.storage, before, { name, pin: pinOf(name) });
      if (opened.kind !== 'opened') throw new Error(opened.kind);
      const statement = witnessStatement(entry, signs(event) as Event);
      return { name, keyId, signature: await sign(opened.key.privateKey, keyId, statement) };
    }),
  );
  return toRow({ ...entry, event: stores(event) as unknown as Event, witnesses });
}

/** A meeting in which a paper has just been withdrawn before a witness, last of all. */
async function withdrawn() {
  const run = await HallRun.to('opened', { members: 9, present: 8, received: 8 });
  await run.enter(...Array.from({ length: 8 }, () => marked('ooox')));
  await run.submit({ type: 'paperWithdrawn', packet: 1, place: 3, reason: 'misread' });
  const rows = await run.device.storage.entriesOf(run.id);
  const last = rows.at(-1);
  if (last === undefined) throw new Error('nothing kept');
  return { run, rows, last, before: rows.slice(0, -1) };
}

const checked = (rows: readonly EntryRow[]) =>
  checkFile(new TextEncoder().encode(writeMeetingFile(rows)));
const faultIn = (rows: readonly EntryRow[]) => {
  const answer = checked(rows);
  return answer.ok ? null : answer.fault;
};

test('the app writes the version of its catalogue', async () => {
  const { last } = await withdrawn();
  expect(JSON.parse(last.text)).toMatchObject({ event: { type: 'paperWithdrawn', v: 2 } });
});

test('what was stored in the first form holds: chain, signature of the witness, rules', async () => {
  const { run, last, before } = await withdrawn();
  const first = await rewritten(run, last, firstForm);
  expect(first.text).toContain('"cause":"misread"');
  expect(checked([...before, first])).toMatchObject({
    ok: true,
    report: { papers: 7, verified: { witness: 8 } },
  });
});

test('a meeting recorded in the first form goes on in the second, to a signed sheet', async () => {
  const { run, last, before } = await withdrawn();
  const first = await rewritten(run, last, firstForm);
  const there = newDevice();
  await there.storage.append(null, [...before, first], summaryOf(run.controller.store.getState()));
  await there.database.device.bulkPut(await run.device.database.device.toArray());
  await there.database.wrappedKeys.bulkPut(await run.device.database.wrappedKeys.toArray());
  const controller = await openOn(there, run.id);
  const { meeting } = controller.store.getState();
  await controller.submit({
    type: 'paperEntered',
    ...placeAtHand(meeting),
    paper: marked('oxoo'),
  });
  await controller.submit({ type: 'countingClosed' });
  await controller.submit({ type: 'sheetDrawn' });
  for (const [name, pin] of PINS) await controller.signSheet(name, pin);
  await signedHere(controller, { type: 'announced' });
  expect(await signedHere(controller, { type: 'meetingClosed' })).toMatchObject({ kind: 'stored' });
  expect(checkFile(await fileOf(run.id, there))).toMatchObject({
    ok: true,
    report: { papers: 8, verified: { witness: 12, sheet: 2 } },
  });
});

test.each<[string, (event: Stored) => Stored, ((event: Stored) => Stored) | undefined, string]>([
  [
    'another cause than was signed',
    (event) => ({ ...firstForm(event), cause: 'mistyped' }),
    firstForm,
    'signature.witness',
  ],
  ['a signature over the form of today', firstForm, (event) => event, 'signature.witness'],
  [
    'a cause that the first version did not know',
    (event) => ({ ...firstForm(event), cause: 'tired' }),
    undefined,
    'entry.unreadable',
  ],
  [
    'the field of the second version in the first',
    (event) => ({ ...event, v: 1 }),
    undefined,
    'entry.unreadable',
  ],
  [
    'a field that neither version knows',
    (event) => ({ ...firstForm(event), more: 1 }),
    undefined,
    'entry.unreadable',
  ],
  ['a third version', (event) => ({ ...event, v: 3 }), undefined, 'entry.newer'],
])('with %s it does not hold', async (_, stores, signs, code) => {
  const { run, last, before } = await withdrawn();
  const changed = await rewritten(run, last, stores, signs);
  expect(faultIn([...before, changed])).toMatchObject({ code, figures: { seq: last.seq } });
});

test('an entry before it that was changed is found by the chain, or by who signed after it', async () => {
  const { run, last, before } = await withdrawn();
  const first = await rewritten(run, last, firstForm);
  const other = before.map((row) =>
    row.seq === 2 ? { ...row, text: row.text.replace('柳溪村', '杨溪村') } : row,
  );
  expect(faultIn([...other, first])).toEqual({ code: 'entry.chain', figures: { seq: 3 } });
  // The first key signs the entry that brings it; nothing before it is signed.
  const firstSigned = before.find(
    ({ text }) => (JSON.parse(text) as Entry).witnesses.length > 0,
  )?.seq;
  const mended = chained([...other, first].map(({ text }) => JSON.parse(text) as Entry));
  expect(faultIn(mended)).toEqual({
    code: 'signature.witness',
    figures: { seq: firstSigned, name: PRESIDING },
  });
});

test('without the step that leads to today nobody can read it', async () => {
  const { run, last, before } = await withdrawn();
  const first = await rewritten(run, last, firstForm);
  steps.clear();
  expect(faultIn([...before, first])).toEqual({
    code: 'entry.unreadable',
    figures: { seq: last.seq },
  });
});
