import { isSaid, utf8 } from '@test/drivers/bytes';
import { enteredMeeting } from '@test/drivers/files';
import { HallRun, PINS, pinOf } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { at, CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { chained, entryOf, forged, seqOf } from '@test/drivers/recording';
import { SOAK } from '@test/random';
import { beforeAll, describe, expect, test } from 'vitest';
import { saveFile } from '@/controller/files/saveFile';
import { openKeyOf } from '@/controller/witnesses';
import type { Event } from '@/election/events/catalogue';
import { type Entry, type EntryRow, witnessStatement } from '@/journal/entry';
import { readMeetingFile, writeMeetingFile } from '@/journal/meetingFile';
import { createSigningKey, openKey } from '@/signing/keys';
import { sign } from '@/signing/signatures';
import { checkFile } from '@/verifier/checkFile';

let rows: readonly EntryRow[];

/** Whoever forges this meeting knows the format and has no PIN. */
beforeAll(async () => {
  const run = await HallRun.to('opened');
  await run.enter(...Array.from({ length: 23 }, () => marked('ooox')));
  await run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' });
  await run.enter(marked('ooxx'));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  for (const name of [CHIEF, SCRUTINEER])
    await run.controller.signSheet(name, PINS.get(name) ?? '');
  await run.submit({ type: 'announced' }, { type: 'meetingClosed' });
  const saved = await saveFile(run.id, run.device);
  const read = saved.ok ? readMeetingFile(saved.bytes) : saved;
  if (!read.ok) throw new Error('the meeting holds');
  rows = read.rows;
});

function faultIn(changed: readonly EntryRow[]) {
  const checked = checkFile(utf8(writeMeetingFile(changed)));
  if (checked.ok) return null;
  expect(isSaid(checked.fault)).toBe(true);
  return checked.fault;
}

/** The sheet drawn anew over forged entries, as the rules give it: only the signatures are not had. */
function redrawn(changed: readonly EntryRow[]): EntryRow[] {
  const seq = seqOf(changed, 'sheetDrawn');
  const before = at(changed, seq - 2);
  return forged(changed, 'sheetDrawn', ({ event }) =>
    event.type === 'sheetDrawn'
      ? {
          event: {
            ...event,
            text: event.text.replace(/"head":"[0-9a-f]{64}"/, `"head":"${before.hash}"`),
          },
        }
      : {},
  );
}

/** A record that ends with the signature of the chief scrutineer, whose key is at hand. */
async function lastSigned() {
  const run = await enteredMeeting();
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  await run.controller.signSheet(CHIEF, pinOf(CHIEF));
  const { storage } = run.device;
  const opened = await openKeyOf(
    storage,
    { meeting: run.meeting, head: run.controller.store.getState().head },
    { name: CHIEF, pin: pinOf(CHIEF) },
  );
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const kept = await storage.entriesOf(run.id);
  return { rows: kept, entry: entryOf(at(kept, -1)), key: opened.key };
}

const witnessed = ({ event }: Entry) => event.type === 'paperWithdrawn';

test('as it is, it holds', () => {
  expect(faultIn(rows)).toBeNull();
});

describe('with the whole chain written anew', () => {
  test('a witness has not signed what now stands before it', () => {
    const changed = forged(rows, 'rosterSet', ({ event }) =>
      event.type === 'rosterSet'
        ? { event: { ...event, members: event.members.toReversed() } }
        : {},
    );
    expect(faultIn(redrawn(changed))).toEqual({
      code: 'signature.witness',
      figures: { seq: seqOf(rows, 'signingKeyCreated'), name: PRESIDING },
    });
  });

  test('a signature moved to another person is not that person’s', () => {
    const changed = chained(
      rows.map(entryOf).map((entry, _, all) => {
        const other = all.findLast(({ event }) => event.type === 'sheetSigned')?.event;
        return entry.event.type === 'sheetSigned' && other?.type === 'sheetSigned'
          ? { ...entry, event: { ...entry.event, signature: other.signature } }
          : entry;
      }),
    );
    // The signature on the sheet is part of what the entry says, and that is signed, too.
    expect(faultIn(changed)).toMatchObject({
      code: 'signature.witness',
      figures: { name: CHIEF },
    });
  });

  test('whoever signs the entry has not signed another summary', async () => {
    const { rows: kept, entry, key } = await lastSigned();
    const signature = await sign(key.privateKey, key.keyId, '{"format":"jipiaotai-summary"}');
    const event = { ...entry.event, signature } as Event;
    const statement = witnessStatement(entry, event);
    const witness = await sign(key.privateKey, key.keyId, statement);
    const witnesses = [{ name: CHIEF, keyId: key.keyId, signature: witness }];
    expect(
      faultIn(chained([...kept.slice(0, -1).map(entryOf), { ...entry, event, witnesses }])),
    ).toEqual({
      code: 'signature.sheet',
      figures: { seq: entry.seq, name: CHIEF, sheet: 1 },
    });
  });

  test('a witness statement of one’s own making, under a name that has another key', async () => {
    const { keyId, wrapped } = await createSigningKey('000000', 10);
    const own = await openKey(wrapped, '000000');
    const signature = own === null ? null : await sign(own, keyId, 'something');
    const changed = rows
      .map(entryOf)
      .map((entry) =>
        witnessed(entry) && signature !== null
          ? { ...entry, witnesses: [{ name: CHIEF, keyId, signature }] }
          : entry,
      );
    expect(faultIn(chained(changed))).toMatchObject({ code: 'witness.key' });
  });

  test('a key under a name that is not its own', async () => {
    const { publicKey } = await createSigningKey('000000', 10);
    const upToKeys = rows.slice(0, seqOf(rows, 'signingKeyCreated'));
    const changed = forged(upToKeys, 'signingKeyCreated', ({ event }) => ({
      event: { ...event, publicKey },
    }));
    expect(faultIn(changed)).toEqual({
      code: 'key.name',
      figures: { seq: upToKeys.length, name: PRESIDING },
    });
  });
});

/** Every value of an entry that can be another of its kind. */
function* variants(value: unknown): Generator {
  if (typeof value === 'number') yield* [value + 1, value - 1, 0, Number.MAX_SAFE_INTEGER];
  if (typeof value === 'boolean') yield !value;
  if (typeof value === 'string') yield* ['', `${value}x`, value.slice(1), 'F9', 'C9', CHIEF];
  if (value === null) yield* [0, '', {}];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    yield* [[], [...list, ...list], list.slice(1)];
    for (const [i, item] of list.entries())
      for (const other of variants(item)) yield list.with(i, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const other of variants(item)) yield { ...value, [key]: other };
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    }
  }
}

/** All of them in `npm run soak`. */
const MOST_VARIANTS = SOAK ? Number.POSITIVE_INFINITY : 12;

test('whatever an entry says instead, the check answers, with a sentence where it refuses', () => {
  // Each kind of event once, at its first entry; the file ends there, with its chain whole.
  const kinds = new Map(rows.map((row) => [entryOf(row).event.type, row.seq]));
  for (const seq of kinds.values()) {
    const entries = rows.slice(0, seq).map(entryOf);
    const last = at(entries, -1);
    let tried = 0;
    for (const event of variants(last.event)) {
      if (tried++ >= MOST_VARIANTS) break;
      const changed = chained([
        ...entries.slice(0, -1),
        { ...last, event: event as Entry['event'] },
      ]);
      faultIn(changed);
    }
  }
});
