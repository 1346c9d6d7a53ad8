import {
  closed,
  draw,
  enter,
  entered,
  excludedIn,
  MEETING,
  OTHER_WRITER,
  PUBLIC_KEY,
  papersIssued,
  SIGNATURE,
  signed,
  signedIn,
  WRITER,
} from '@test/drivers/meetings';
import { PLAIN_PAPERS } from '@test/drivers/papers';
import { at, CHIEF, COUNTER, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { chained, entryOf, forged, recording, seqOf } from '@test/drivers/recording';
import type { Run } from '@test/drivers/run';
import { describe, expect, test } from 'vitest';
import type { EventType } from '@/election/events/catalogue';
import type { KeyId, MeetingId, WriterId } from '@/election/events/ids';
import { currentKey } from '@/election/rules/officers/officers';
import { sheetSummary } from '@/election/rules/sheet/sheetSummary';
import type { Entry, EntryRow } from './entry';
import { replay } from './journal';
import { NO_ENTRY } from './link';
import { type Claim, verifyJournal } from './verifyJournal';

const NEW_KEY = 'N'.repeat(43) as KeyId;

/** A meeting with everything that is decided again: witnesses, a key replaced, a sheet withdrawn and a second one. */
function wholeMeeting(): readonly EntryRow[] {
  const { rows: kept, chain } = recording();
  const run = entered(PLAIN_PAPERS, { chain, full: 24, excluded: 1 });
  run.submit(
    {
      type: 'signingKeyCreated',
      name: CHIEF,
      keyId: NEW_KEY,
      publicKey: PUBLIC_KEY,
      iterations: 600_000,
    },
    SCRUTINEER,
  );
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 3, reason: 'misread' }, SCRUTINEER);
  enter(run, at(PLAIN_PAPERS, 2)).submit({ type: 'countingClosed' });
  signed(draw(run)).submit({ type: 'sheetWithdrawn', reason: '录错一张' }, CHIEF, SCRUTINEER);
  closed(draw(run.submit({ type: 'countingClosed' })));
  return kept;
}

const faultIn = (changed: readonly EntryRow[]) => {
  const judged = verifyJournal(changed);
  return judged.ok ? null : judged.fault;
};
/** The fault, where entries of a type say something else and the chain is mended behind them. */
const faultWhere = (type: EventType, change: (entry: Entry) => object) =>
  faultIn(forged(wholeMeeting(), type, change));
const claimsOf = (kind: Claim['kind']): readonly Claim[] => {
  const judged = verifyJournal(wholeMeeting());
  return judged.ok ? judged.claims.filter((claim) => claim.kind === kind) : [];
};
const unwitnessed = () => ({ witnesses: [] });
const inAnotherOrder = ({ event }: Entry) =>
  event.type === 'rosterSet' ? { event: { ...event, members: event.members.toReversed() } } : {};

describe('a journal that holds', () => {
  test('is the meeting that replaying gives', () => {
    const rows = wholeMeeting();
    expect(verifyJournal(rows)).toMatchObject(replay(rows));
    expect(verifyJournal([])).toMatchObject({ ok: true, claims: [] });
  });

  test('claims of every key that it is named by itself', () => {
    const rows = wholeMeeting();
    expect(
      claimsOf('key').map(({ name, seq }) => [name, entryOf(at(rows, seq - 1)).event.type]),
    ).toEqual(
      [PRESIDING, CHIEF, SCRUTINEER, COUNTER, CHIEF].map((name) => [name, 'signingKeyCreated']),
    );
  });

  test('claims of every witness that the statement was signed, with the key of that moment', () => {
    const rows = wholeMeeting();
    const withdrawn = seqOf(rows, 'paperWithdrawn');
    const { prev, witnesses } = entryOf(at(rows, withdrawn - 1));
    const journal = replay(rows.slice(0, withdrawn - 1));
    const known = journal.ok ? currentKey(journal.meeting, SCRUTINEER) : null;
    expect(claimsOf('witness').find(({ seq }) => seq === withdrawn)).toEqual({
      kind: 'witness',
      seq: withdrawn,
      name: SCRUTINEER,
      keyId: witnesses[0]?.keyId,
      publicKey: known?.publicKey,
      signature: SIGNATURE,
      text:
        '{"at":"2026-11-22T01:01Z","event":{"enteredBy":"周文清","form":"F1","packet":1,"place":3,' +
        '"reason":"misread","round":1,"type":"paperWithdrawn","v":1},' +
        `"meeting":"${MEETING}","prev":"${prev}","seq":${withdrawn}}`,
    });
    const told = claimsOf('witness').map(({ seq, name }) => [
      entryOf(at(rows, seq - 1)).event.type,
      name,
    ]);
    expect(told).toEqual([
      ...[PRESIDING, CHIEF, SCRUTINEER, COUNTER].map((name) => ['signingKeyCreated', name]),
      ['headCounted', CHIEF],
      ['papersIssued', CHIEF],
      ['returnedCounted', CHIEF],
      ['signingKeyCreated', PRESIDING],
      ['signingKeyCreated', CHIEF],
      ['signingKeyCreated', SCRUTINEER],
      ['paperWithdrawn', SCRUTINEER],
      ['sheetSigned', CHIEF],
      ['sheetSigned', SCRUTINEER],
      ['sheetWithdrawn', PRESIDING],
      ['sheetWithdrawn', CHIEF],
      ['sheetWithdrawn', SCRUTINEER],
      ['sheetSigned', CHIEF],
      ['sheetSigned', SCRUTINEER],
      ['announced', PRESIDING],
      ['meetingClosed', PRESIDING],
    ]);
  });

  test('claims of every signature on a sheet the summary of that sheet', () => {
    const rows = wholeMeeting();
    const texts = rows
      .map((row) => entryOf(row).event)
      .flatMap((event) => (event.type === 'sheetDrawn' ? [sheetSummary(event.text)] : []));
    expect(
      claimsOf('sheet').map(
        (claim) => claim.kind === 'sheet' && [claim.name, claim.sheet, claim.text],
      ),
    ).toEqual([
      [CHIEF, 1, texts[0]],
      [SCRUTINEER, 1, texts[0]],
      [CHIEF, 2, texts[1]],
      [SCRUTINEER, 2, texts[1]],
    ]);
    expect(claimsOf('sheet')[0]).toMatchObject({
      seq: seqOf(rows, 'sheetSigned'),
      signature: SIGNATURE,
      keyId: NEW_KEY,
      publicKey: PUBLIC_KEY,
    });
  });

  test('claims nothing else', () => {
    const rows = wholeMeeting();
    const judged = verifyJournal(rows);
    const kinds = judged.ok ? judged.claims.map(({ kind }) => kind) : [];
    expect(kinds).toEqual([
      // Passwords chosen, each signed with itself; second head-count, papers issued and returned.
      ...['key', 'witness', 'key', 'witness', 'key', 'witness', 'key', 'witness'],
      ...['witness', 'witness', 'witness'],
      // A new password; a paper taken back.
      ...['key', 'witness', 'witness', 'witness', 'witness'],
      // Two sign the entry and the sheet; three take the sheet back; two sign the next.
      ...['witness', 'sheet', 'witness', 'sheet', 'witness', 'witness', 'witness'],
      ...['witness', 'sheet', 'witness', 'sheet'],
      // Announced and closed.
      ...['witness', 'witness'],
    ]);
  });

  test('may come from a device that took over', () => {
    const { chain, rows: kept } = recording();
    papersIssued({ chain }).submit({ type: 'takenOver', to: OTHER_WRITER });
    const there = forged(kept, 'takenOver', () => ({ writer: OTHER_WRITER }));
    expect(verifyJournal(there).ok).toBe(true);
    expect(faultIn(kept)).toEqual({ code: 'entry.writer', figures: { seq: kept.length } });
  });
});

describe('what the law would have refused does not hold', () => {
  test('a figure over its limit', () => {
    const rows = wholeMeeting();
    expect(
      faultWhere('votersCounted', ({ event }) => ({ event: { ...event, count: 24 } })),
    ).toMatchObject({
      code: 'rule.refused',
      figures: {
        seq: seqOf(rows, 'votersCounted'),
        refusals: [{ code: 'papers.votersOverIssued', figures: { voters: 24, issued: 23 } }],
      },
    });
  });

  test('a withdrawal without its witness', () => {
    const rows = wholeMeeting();
    expect(faultWhere('paperWithdrawn', unwitnessed)).toMatchObject({
      code: 'rule.refused',
      figures: { seq: seqOf(rows, 'paperWithdrawn'), refusals: [{ code: 'witness.missing' }] },
    });
  });

  test('a figure that the meeting itself says otherwise', () => {
    const rows = wholeMeeting();
    expect(faultWhere('headCounted', ({ event }) => ({ event: { ...event, due: 22 } }))).toEqual({
      code: 'rule.differs',
      figures: { seq: seqOf(rows, 'headCounted') },
    });
  });

  test('a sheet that is not what the papers give', () => {
    const rows = wholeMeeting();
    expect(
      faultWhere('sheetDrawn', ({ event }) =>
        event.type === 'sheetDrawn'
          ? { event: { ...event, text: event.text.replace('"for":20', '"for":21') } }
          : {},
      ),
    ).toEqual({ code: 'rule.sheet', figures: { seq: seqOf(rows, 'sheetDrawn') } });
  });

  test('anything else before a sheet: it stands at another place in the record', () => {
    const rows = wholeMeeting();
    expect(faultWhere('rosterSet', inAnotherOrder)).toEqual({
      code: 'rule.sheet',
      figures: { seq: seqOf(rows, 'sheetDrawn') },
    });
  });
});

describe('what follows from an entry stands right behind it', () => {
  function takenBack() {
    const { chain, rows: kept } = recording();
    const given = { chain, full: 24, excluded: 1 };
    const [name] = excludedIn(given);
    signedIn(given)
      .submit({ type: 'exclusionWithdrawn', name: name ?? CHIEF })
      .submit({ type: 'procedureRecorded', procedure: 'report' });
    return { kept, back: seqOf(kept, 'exclusionWithdrawn') };
  }

  test('and holds', () => {
    const { kept, back } = takenBack();
    expect(verifyJournal(kept)).toMatchObject({ ok: true, claims: [] });
    expect(entryOf(at(kept, back)).event.type).toBe('memberArrived');
  });

  test('and not something else', () => {
    const { kept, back } = takenBack();
    const without = chained(kept.filter(({ seq }) => seq !== back + 1).map(entryOf));
    expect(faultIn(without)).toEqual({ code: 'rule.consequence', figures: { seq: back + 1 } });
  });

  test('and not with a witness of its own', () => {
    const { kept, back } = takenBack();
    const witness = { name: CHIEF, keyId: 'K'.repeat(43) as KeyId, signature: SIGNATURE };
    const entries = kept
      .map(entryOf)
      .map((entry) => (entry.seq === back + 1 ? { ...entry, witnesses: [witness] } : entry));
    expect(faultIn(chained(entries))).toEqual({
      code: 'rule.consequence',
      figures: { seq: back + 1 },
    });
  });

  test('and is not left out at the end', () => {
    const { kept, back } = takenBack();
    expect(faultIn(kept.slice(0, back))).toEqual({
      code: 'rule.consequenceMissing',
      figures: { seq: back },
    });
  });
});

describe('a witness', () => {
  test('of a key is that key, new as it is', () => {
    const rows = wholeMeeting();
    const [first] = claimsOf('witness');
    const { event } = entryOf(at(rows, seqOf(rows, 'signingKeyCreated') - 1));
    if (event.type !== 'signingKeyCreated') throw new Error('no key');
    const { name, keyId, publicKey } = event;
    expect(first).toMatchObject({ name: PRESIDING, keyId, publicKey });
    const fault = (change: (entry: Entry) => object) => faultWhere('signingKeyCreated', change);
    const { length: seq } = rows.slice(0, seqOf(rows, 'signingKeyCreated'));
    expect(fault(unwitnessed)).toMatchObject({
      code: 'rule.refused',
      figures: { seq, refusals: [{ code: 'witness.missing' }] },
    });
    expect(
      fault(({ witnesses }) => ({
        witnesses: witnesses.map((one) => ({ ...one, keyId: NEW_KEY })),
      })),
    ).toEqual({ code: 'witness.key', figures: { seq, name } });
  });

  test('stands once', () => {
    const rows = wholeMeeting();
    expect(
      faultWhere('paperWithdrawn', ({ witnesses }) => ({
        witnesses: [...witnesses, ...witnesses],
      })),
    ).toEqual({
      code: 'witness.twice',
      figures: { seq: seqOf(rows, 'paperWithdrawn'), name: SCRUTINEER },
    });
  });

  test('uses the key of that moment', () => {
    const rows = wholeMeeting();
    const fault = {
      code: 'witness.key',
      figures: { seq: seqOf(rows, 'paperWithdrawn'), name: SCRUTINEER },
    };
    const chiefs = claimsOf('key')[0]?.keyId;
    expect(
      faultWhere('paperWithdrawn', ({ witnesses }) => ({
        witnesses: witnesses.map((witness) => ({ ...witness, keyId: chiefs })),
      })),
    ).toEqual(fault);
  });

  test('has one at all', () => {
    const rows = wholeMeeting();
    const keyId = 'K'.repeat(43) as KeyId;
    expect(
      faultWhere('rosterSet', () => ({
        witnesses: [{ name: CHIEF, keyId, signature: SIGNATURE }],
      })),
    ).toEqual({ code: 'witness.key', figures: { seq: seqOf(rows, 'rosterSet'), name: CHIEF } });
  });
});

describe('a row that stands in the wrong place does not hold', () => {
  const instead = (seq: number, change: (row: EntryRow) => EntryRow) =>
    wholeMeeting().map((row) => (row.seq === seq ? change(row) : row));

  test.each([
    ['entry.unreadable', 3, () => instead(3, (row) => ({ ...row, text: '{}' }))],
    ['entry.chain', 3, () => wholeMeeting().filter(({ seq }) => seq !== 3)],
    [
      'entry.chain',
      2,
      () => forged(wholeMeeting().slice(0, 2), 'detailsSet', () => ({})).map(unchained),
    ],
    [
      'entry.otherMeeting',
      3,
      () => forged(wholeMeeting(), 'rosterSet', () => ({ meeting: 'd'.repeat(32) as MeetingId })),
    ],
    [
      'entry.writer',
      3,
      () => forged(wholeMeeting(), 'rosterSet', () => ({ writer: OTHER_WRITER })),
    ],
  ] as const)('%s at entry %i', (code, seq, changed) => {
    expect(faultIn(changed())).toEqual({ code, figures: { seq } });
  });

  const unchained = (row: EntryRow): EntryRow => ({
    ...row,
    text: row.text.replace(/"prev":"[0-9a-f]{64}"/, `"prev":"${NO_ENTRY}"`),
  });
});

describe('times', () => {
  const changed = (run: Run) => run.submit({ type: 'clockChanged', to: '2026-11-22T00:30Z' });

  /** The number of the first entry whose time `change` makes another. */
  function firstChanged(rows: readonly EntryRow[], change: (entry: Entry) => string) {
    const entry = rows.map(entryOf).find((each) => change(each) !== each.at);
    return entry?.seq ?? 0;
  }
  const withTimes = (rows: readonly EntryRow[], change: (entry: Entry) => string) =>
    chained(rows.map(entryOf).map((entry) => ({ ...entry, at: change(entry) })));

  test('no entry is older than the one before it', () => {
    const rows = wholeMeeting().slice(0, 20);
    const change = ({ seq, at: time }: Entry) => (seq === 10 ? '2026-11-22T00:59Z' : time);
    expect(faultIn(withTimes(rows, change))).toEqual({
      code: 'entry.time',
      figures: { seq: firstChanged(rows, change) },
    });
  });

  test('a jump without an entry that says so', () => {
    const rows = wholeMeeting();
    const opened = seqOf(rows, 'signInOpened');
    const later = ({ seq, at: time }: Entry) => (seq > opened ? '2026-11-24T01:00Z' : time);
    expect(faultIn(withTimes(rows, later))).toEqual({
      code: 'entry.time',
      figures: { seq: opened + 1 },
    });
    // Before people come a meeting lies for days.
    const prepared = rows.slice(0, opened);
    const days = ({ seq, at: time }: Entry) => (seq > 5 ? '2026-11-24T01:00Z' : time);
    expect(faultIn(withTimes(prepared, days))).toBeNull();
  });

  test('a jump with one, which bears the time that it says', () => {
    const { chain, rows } = recording();
    changed(entered([], { chain }));
    expect(faultIn(rows)).toBeNull();
    const said = seqOf(rows, 'clockChanged');
    expect(
      faultIn(withTimes(rows, ({ seq, at: time }) => (seq === said ? '2026-11-22T00:31Z' : time))),
    ).toEqual({ code: 'entry.time', figures: { seq: said } });
  });

  test('what follows from an entry has its time', () => {
    const { chain, rows } = recording();
    const run = entered([], { chain });
    const before = run.head.seq;
    run.submit({ type: 'memberLeft', name: COUNTER, reason: 'left' });
    const owed = rows.length;
    expect(owed).toBe(before + 2);
    const later = ({ seq, at: time }: Entry) => (seq === owed ? '2026-11-22T01:20Z' : time);
    expect(faultIn(withTimes(rows, later))).toEqual({
      code: 'entry.time',
      figures: { seq: owed },
    });
  });

  test('another device that takes over has a clock of its own; whoever takes back has not', () => {
    const { chain, rows } = recording();
    entered([], { chain }).submit({ type: 'handedOver' });
    const before = rows.map(entryOf);
    const taken = (to: WriterId): Entry => ({
      ...at(before, -1),
      at: '2026-11-20T09:00Z',
      writer: to,
      event: { v: 1, type: 'takenOver', from: WRITER, to },
      witnesses: [],
    });
    expect(faultIn(chained([...before, taken(OTHER_WRITER)]))).toBeNull();
    expect(faultIn(chained([...before, taken(WRITER)]))).toMatchObject({ code: 'entry.time' });
  });
});
