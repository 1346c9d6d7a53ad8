import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALTERED_CASES, type AlteredFile } from '@test/drivers/alteredFile';
import { isSaid, utf8 } from '@test/drivers/bytes';
import { enteredMeeting, fileOf } from '@test/drivers/files';
import { type HallRun, pinOf } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { at, CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { chained, entryOf, forged, seqOf } from '@test/drivers/recording';
import { base64url } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyFile } from '@/cli/verifyFile';
import type { Event } from '@/election/events/catalogue';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import type { MeetingId } from '@/election/events/ids';
import type { PublicKey, Signature } from '@/election/events/officers';
import { type Entry, type EntryRow, type Witness, witnessStatement } from '@/journal/entry';
import type { FaultCode } from '@/journal/fault';
import { readMeetingFile, writeMeetingFile } from '@/journal/meetingFile';
import { createSigningKey } from '@/signing/keys';
import { sign } from '@/signing/signatures';
import { keyIdOf } from '@/signing/verifySignature';
import { checkFile } from '@/verifier/checkFile';
import { type Judgement, judge } from '@/verifier/judgement';

/**
 * What somebody could do to a meeting file who knows the format and has no PIN: each kind is refused, by the
 * check that is there for it, or amber with exactly its name.
 */
let rows: readonly EntryRow[];
/** The same people, the same papers, and keys of somebody's own. */
let anew: readonly EntryRow[];
/** What the first key should sign, by another key. */
let byAnother: Signature;

/** Counted, signed, taken back, a paper put right, signed again, announced and closed. */
async function wholeMeeting(): Promise<readonly EntryRow[]> {
  const run = await enteredMeeting();
  await run.submit({ type: 'countingClosed' });
  await signSheet(run);
  await run.submit({ type: 'sheetWithdrawn', reason: '录错一张' });
  await run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' });
  await run.enter(marked('oxoo'));
  await run.submit({ type: 'countingClosed' });
  await signSheet(run);
  await run.submit({ type: 'announced' }, { type: 'meetingClosed' });
  const read = readMeetingFile(await fileOf(run.id, run.device));
  if (!read.ok) throw new Error('the meeting holds');
  return read.rows;
}

async function signSheet(run: HallRun): Promise<void> {
  await run.submit({ type: 'sheetDrawn' });
  for (const name of [CHIEF, SCRUTINEER]) await run.controller.signSheet(name, pinOf(name));
}

beforeAll(async () => {
  rows = await wholeMeeting();
  anew = await wholeMeeting();
  const { privateKey } = await createSigningKey('000000', 10);
  const entry = at(entries().filter(isOf('signingKeyCreated')), 0);
  const text = witnessStatement(entry, entry.event);
  byAnother = await sign(privateKey, keyIdOf(keyOf(rows)), text);
});

const textOf = (changed: readonly EntryRow[]): string => writeMeetingFile(changed);
const entries = (): Entry[] => rows.map(entryOf);
const isOf =
  (type: Event['type']) =>
  ({ event }: Entry): boolean =>
    event.type === type;
/** As a forger would write them who knows that a sheet names the record and the sheet before it, too. */
function redrawn(changed: readonly Entry[]): readonly EntryRow[] {
  const written: Entry[] = [];
  const hashes = new Map<string, string>();
  for (const entry of changed) {
    const { event } = entry;
    const text = event.type === 'sheetDrawn' ? event.text : null;
    if (event.type !== 'sheetDrawn' || text === null) {
      written.push(entry);
      continue;
    }
    const before = at(chained(written), -1).hash;
    const journal = `"journal":{"head":"${before}","seq":${written.length}}`;
    let other = text.replace(/"journal":\{"head":"\w{64}","seq":\d+\}/, journal);
    for (const [was, is] of hashes) other = other.replaceAll(was, is);
    hashes.set(sha256Hex(text), sha256Hex(other));
    written.push({ ...entry, event: { ...event, text: other } });
  }
  return chained(written);
}

const codeOf = (of: readonly EntryRow[]): string => fingerprint(at(of, -1).hash);

/** What was asked here, for the verifier that is one page (`test/e2e/altered.soak.ts`). */
const asked: AlteredFile[] = [];
const folder = process.env.ALTERED;
afterAll(() => {
  if (folder !== undefined) writeFileSync(join(folder, ALTERED_CASES), JSON.stringify(asked));
});

/** The judgement of the app, which that of `npm run -s verify` must be, word for word. */
function judged(bytes: Uint8Array, codes: readonly string[]): Judgement {
  const judgement = judge(checkFile(bytes), codes);
  const { answer, fault, caveats } = judgement;
  const names = caveats.map(({ name }) => name);
  const { text, exitCode } = verifyFile(bytes, codes);
  expect(exitCode).toBe({ holds: 0, doesNotHold: 1, notVouchedFor: 3 }[answer]);
  expect(JSON.parse(text)).toMatchObject({
    answer,
    fault: fault === null ? null : { code: fault.code },
    caveats: names.map((name) => ({ name })),
  });
  asked.push({ bytes: base64url.encode(bytes), codes, answer, fault, caveats: names });
  return judgement;
}

/** The fault of a file, which has its words; `null` where it holds. */
function faultOf(bytes: Uint8Array): FaultCode | null {
  const { fault } = judged(bytes, []);
  if (fault === null) return null;
  expect(isSaid(fault)).toBe(true);
  return fault.code;
}
const amberOf = (changed: readonly EntryRow[], ...codes: readonly string[]) => {
  const { answer, fault, caveats } = judged(utf8(textOf(changed)), codes);
  return [answer, ...(fault === null ? [] : [fault.code]), ...caveats.map(({ name }) => name)];
};

test('as it is, it holds: amber without its code, green with it', () => {
  expect(amberOf(rows)).toEqual(['notVouchedFor', 'notCompared']);
  expect(amberOf(rows, codeOf(rows))).toEqual(['holds']);
});

describe('the file spelled otherwise', () => {
  type Spelling = readonly [string, (text: string) => string | Uint8Array, FaultCode];
  const once = (text: string, found: string | RegExp, by: string): string => {
    const changed = text.replace(found, by);
    expect(changed).not.toBe(text);
    return changed;
  };
  test.each<Spelling>([
    ['nothing at all', () => '', 'file.empty'],
    ['a byte-order mark', (text) => `\uFEFF${text}`, 'file.mark'],
    ['UTF-16', (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')), 'file.notText'],
    ['half a character', (text) => utf8(text).subarray(0, 1200).fill(0xe4, 1199), 'file.notText'],
    ['other line ends', (text) => text.replaceAll('\n', '\r\n'), 'file.lineEnds'],
    ['something behind the end', (text) => `${text}{}\n`, 'file.cut'],
    ['spaces behind the end', (text) => `${text} `, 'file.cut'],
    ['no line feed at the end', (text) => text.slice(0, -1), 'file.cut'],
    ['a line that was cut off', (text) => text.slice(0, -40), 'file.cut'],
    ['an empty line', (text) => once(text, '\n', '\n\n'), 'file.blankLine'],
    ['another format', (text) => once(text, 'jipiaotai-meeting', 'meeting'), 'file.notMeeting'],
    ['another version', (text) => once(text, '"version":1}', '"version":2}'), 'file.version'],
    [
      'another number of entries',
      (text) => once(text, /"entries":\d+/, '"entries":3'),
      'file.count',
    ],
    [
      'another last entry',
      (text) => once(text, /"head":"."(?=)|"head":"\w{64}"}\n$/, `"head":"${'0'.repeat(64)}"}\n`),
      'file.head',
    ],
    ['spaces', (text) => once(text, '{"at":', '{ "at":'), 'entry.notCanonical'],
    [
      'another order of keys',
      (text) => once(text, /\{"at":("[^"]+"),("event":.*),"meeting"/, '{$2,"at":$1,"meeting"'),
      'entry.notCanonical',
    ],
    ['a key twice', (text) => once(text, '"seq":20,', '"seq":20,"seq":20,'), 'entry.notCanonical'],
    [
      'a number with an exponent',
      (text) => once(text, '"seq":20,', '"seq":20e0,'),
      'entry.notCanonical',
    ],
    [
      'a number with a point',
      (text) => once(text, '"seq":20,', '"seq":20.0,'),
      'entry.notCanonical',
    ],
    [
      'a nought with a sign',
      (text) => once(text, '"against":0', '"against":-0'),
      'entry.notCanonical',
    ],
    [
      'a letter escaped',
      (text) => once(text, CHIEF, `\\u${CHIEF.charCodeAt(0).toString(16)}${CHIEF.slice(1)}`),
      'entry.notCanonical',
    ],
    [
      'a slash escaped',
      (text) => once(text, '"seq":20,', '"seq":20,"x":"\\/",'),
      'entry.notCanonical',
    ],
    [
      'a field that nobody knows',
      (text) => once(text, /,"writer":"(\w+)"}/, ',"writer":"$1","x":1}'),
      'entry.unreadable',
    ],
    ['no JSON', (text) => once(text, '{"at":', '{at:'), 'entry.unreadable'],
    ['another number of an entry', (text) => once(text, '"seq":20,', '"seq":21,'), 'entry.order'],
    ['a vote turned', (text) => once(text, '"marks":["for"', '"marks":["against"'), 'entry.chain'],
    [
      'a name in its compatibility form',
      (text) => once(text, '"name":"', '"name":"ﬀ'),
      'entry.chain',
    ],
  ])('%s', (_what, change, code) => {
    const changed = change(textOf(rows));
    expect(faultOf(typeof changed === 'string' ? utf8(changed) : changed)).toBe(code);
  });
});

describe('entries changed, and the whole chain written anew behind them', () => {
  /** Before the first signature nobody has vouched for anything: there the rules must see it. */
  type Kind = readonly [string, () => readonly EntryRow[], FaultCode];
  const changed = (type: Event['type'], change: (event: Event) => object) =>
    forged(rows, type, ({ event }) => ({ event: { ...event, ...change(event) } }));
  const without = (keep: (entry: Entry, i: number) => boolean) => chained(entries().filter(keep));
  const witnessed = (change: (entry: Entry) => Partial<Entry>) =>
    chained(
      entries().map((entry) => (isOf('announced')(entry) ? { ...entry, ...change(entry) } : entry)),
    );
  const firstKey = (change: (entry: Entry) => Partial<Entry>) => {
    const seq = seqOf(rows, 'signingKeyCreated');
    return chained(
      entries().map((entry) => (entry.seq === seq ? { ...entry, ...change(entry) } : entry)),
    );
  };
  /** What who presides signed, under a signature that was changed. */
  const resigned = (change: (one: Witness) => Partial<Signature>) =>
    witnessed(({ witnesses }) => ({
      witnesses: witnesses.map((one) => ({
        ...one,
        signature: { ...one.signature, ...change(one) },
      })),
    }));
  const header = (text: string): string => base64url.encode(text);

  test.each<Kind>([
    [
      'a vote turned',
      () => changed('paperEntered', () => ({ paper: marked('xxxo') })),
      'rule.sheet',
    ],
    [
      'a paper left out',
      () =>
        without(
          (entry, i) => !(isOf('paperEntered')(entry) && i === seqOf(rows, 'paperEntered') - 1),
        ),
      'rule.refused',
    ],
    [
      'a paper put in twice',
      () => {
        const seq = seqOf(rows, 'paperEntered');
        return chained(entries().toSpliced(seq, 0, at(entries(), seq - 1)));
      },
      'rule.refused',
    ],
    [
      'two entries exchanged',
      () => {
        const seq = seqOf(rows, 'papersIssued');
        const all = entries();
        return chained(all.toSpliced(seq - 1, 2, at(all, seq), at(all, seq - 1)));
      },
      'rule.refused',
    ],
    ['the practice flag', () => changed('meetingOpened', () => ({ practice: true })), 'rule.sheet'],
    [
      'the votes of a sheet',
      () =>
        changed('sheetDrawn', (event) =>
          event.type === 'sheetDrawn' ? { text: event.text.replace(/"for":\d+/, '"for":1') } : {},
        ),
      'rule.sheet',
    ],
    [
      'an entry that nobody made: a wrong PIN',
      () => {
        const all = entries();
        const before = at(all, seqOf(rows, 'paperEntered') - 1);
        return chained(
          all.toSpliced(before.seq, 0, {
            ...before,
            event: { type: 'pinRefused', v: 1, name: CHIEF },
          }),
        );
      },
      'signature.witness',
    ],
    [
      'an entry that nobody made: the chief has gone',
      () => {
        const all = entries();
        const before = at(all, seqOf(rows, 'paperEntered') - 1);
        return chained(
          all.toSpliced(before.seq, 0, {
            ...before,
            event: { type: 'memberLeft', v: 1, name: CHIEF, reason: 'left' },
          }),
        );
      },
      'rule.refused',
    ],
    [
      'something after the end',
      () => {
        const all = entries();
        return chained([
          ...all,
          { ...at(all, -1), event: { type: 'handedOver', v: 1 }, witnesses: [] },
        ]);
      },
      'rule.refused',
    ],
    [
      'entries of another meeting',
      () => {
        const seq = seqOf(rows, 'paperEntered');
        return chained([...entries().slice(0, seq), ...anew.slice(seq).map(entryOf)]);
      },
      'entry.otherMeeting',
    ],
    [
      'entries of another meeting, under the name of this one',
      () => {
        const seq = seqOf(rows, 'paperEntered');
        const { meeting, writer } = at(entries(), 0);
        const other = anew.slice(seq).map((row) => ({ ...entryOf(row), meeting, writer }));
        return chained([...entries().slice(0, seq), ...other]);
      },
      'rule.sheet',
    ],
    [
      'another meeting all through',
      () => chained(entries().map((entry) => ({ ...entry, meeting: 'f'.repeat(32) as MeetingId }))),
      'entry.otherMeeting',
    ],
    [
      'another device',
      () =>
        chained(
          entries().map((entry, i) =>
            i > 20 ? { ...entry, writer: 'f'.repeat(32) as Entry['writer'] } : entry,
          ),
        ),
      'entry.writer',
    ],
    [
      'a time before the one before',
      () =>
        chained(
          entries().map((entry, i) => (i === 20 ? { ...entry, at: '0001-01-01T00:00Z' } : entry)),
        ),
      'entry.time',
    ],
    [
      'a time years later',
      () =>
        chained(
          entries().map((entry, i) =>
            i > rows.length - 5 ? { ...entry, at: '2031-01-01T00:00Z' } : entry,
          ),
        ),
      'entry.time',
    ],
    [
      'every time an hour earlier',
      () => chained(entries().map((entry) => ({ ...entry, at: entry.at.replace('T01', 'T00') }))),
      'signature.witness',
    ],
    ['a signature left out', () => witnessed(() => ({ witnesses: [] })), 'rule.refused'],
    [
      'a signature twice',
      () => witnessed(({ witnesses }) => ({ witnesses: [...witnesses, ...witnesses] })),
      'witness.twice',
    ],
    [
      'a signature under another name',
      () =>
        witnessed(({ witnesses }) => ({
          witnesses: witnesses.map((one) => ({ ...one, name: CHIEF })),
        })),
      'witness.key',
    ],
    [
      'a signature of another entry',
      () => {
        const other = at(entries().filter(isOf('meetingClosed')), 0);
        return witnessed(() => ({ witnesses: other.witnesses }));
      },
      'signature.witness',
    ],
    [
      'a signature without an algorithm',
      () => resigned((one) => ({ protected: header(`{"alg":"none","kid":"${one.keyId}"}`) })),
      'signature.witness',
    ],
    [
      'a header in another order',
      () => resigned((one) => ({ protected: header(`{"kid":"${one.keyId}","alg":"ES256"}`) })),
      'signature.witness',
    ],
    [
      'the twin of a signature',
      () => resigned((one) => ({ signature: twinOf(one.signature.signature) })),
      'signature.witness',
    ],
    [
      'a signature in another spelling',
      () => resigned((one) => ({ signature: respelled(one.signature.signature) })),
      'signature.witness',
    ],
    [
      'the signatures of two scrutineers exchanged',
      () => {
        const [one, other] = entries().filter(isOf('sheetSigned'));
        const given = new Map([
          [one?.seq, other],
          [other?.seq, one],
        ]);
        return chained(
          entries().map((entry) => {
            const by = given.get(entry.seq)?.event;
            return entry.event.type === 'sheetSigned' && by?.type === 'sheetSigned'
              ? { ...entry, event: { ...entry.event, signature: by.signature } }
              : entry;
          }),
        );
      },
      'signature.witness',
    ],
    [
      'a first key that did not sign its own entry',
      () => forged(rows, 'signingKeyCreated', () => ({ witnesses: [] })),
      'rule.refused',
    ],
    [
      'a first key, its entry signed by another key',
      () =>
        firstKey(({ witnesses }) => ({
          witnesses: witnesses.map((one) => ({ ...one, signature: byAnother })),
        })),
      'signature.witness',
    ],
    [
      'a first key, its entry signed by another key, which is named',
      () =>
        firstKey(({ witnesses }) => ({
          witnesses: witnesses.map((one) => ({ ...one, keyId: keyIdOf(keyOf(anew)) })),
        })),
      'witness.key',
    ],
    [
      'a key of somebody’s own',
      () => changed('signingKeyCreated', () => ({ publicKey: keyOf(anew) })),
      'key.name',
    ],
    [
      'a key off the curve',
      () =>
        changed('signingKeyCreated', (event) =>
          event.type === 'signingKeyCreated'
            ? { publicKey: { ...event.publicKey, y: event.publicKey.x } }
            : {},
        ),
      'key.name',
    ],
    [
      'a key in another spelling',
      () =>
        changed('signingKeyCreated', (event) =>
          event.type === 'signingKeyCreated'
            ? { publicKey: { ...event.publicKey, x: respelled(event.publicKey.x) } }
            : {},
        ),
      'key.name',
    ],
    [
      'one key for two',
      () => {
        const [one] = entries().filter(isOf('signingKeyCreated'));
        if (one?.event.type !== 'signingKeyCreated') throw new Error('no key');
        const { keyId, publicKey } = one.event;
        return forged(rows, 'signingKeyCreated', ({ event, witnesses }) => ({
          event: { ...event, keyId, publicKey },
          witnesses: witnesses.map((witness) => ({ ...witness, keyId })),
        }));
      },
      'rule.refused',
    ],
  ])('%s', (_what, change, code) => {
    expect(faultOf(utf8(textOf(redrawn(change().map(entryOf)))))).toBe(code);
  });
});

describe('nothing but what is true, and not all of it', () => {
  test('cut at each entry it is amber, not ended, and its paper is of another record', () => {
    for (let length = 1; length < rows.length; length += 1) {
      const cut = rows.slice(0, length);
      expect(amberOf(cut).slice(0, 3)).toEqual(['notVouchedFor', 'notCompared', 'notEnded']);
      expect(amberOf(cut, codeOf(rows))).toEqual(['doesNotHold', 'code.unknown']);
    }
  });

  test('the sheet that was taken back, announced by entries written by hand', () => {
    const signed = seqOf(rows, 'sheetWithdrawn') - 1;
    const all = entries();
    const announced = at(all.filter(isOf('announced')), 0);
    const first = { ...announced, event: { ...announced.event, sheet: 1 } as Event };
    const faultAfter = (entry: Entry) =>
      faultOf(utf8(textOf(chained([...all.slice(0, signed), entry]))));
    expect(faultAfter({ ...first, witnesses: [] })).toBe('rule.refused');
    expect(faultAfter(first)).toBe('signature.witness');
  });

  test('made anew with keys of one’s own it holds, and only the paper tells', () => {
    expect(amberOf(anew)).toEqual(['notVouchedFor', 'notCompared']);
    const paper = entries().findLast(isOf('sheetDrawn'));
    expect(paper).toBeDefined();
    expect(amberOf(anew, codeOf(rows))).toEqual(['doesNotHold', 'code.unknown']);
  });

  test('nobody who presides has signed for another: each signature is of its own name', () => {
    const names = entries()
      .filter(isOf('announced'))
      .flatMap(({ witnesses }) => witnesses.map(({ name }) => name));
    expect(names).toEqual([PRESIDING]);
  });
});

function keyOf(of: readonly EntryRow[]): PublicKey {
  const [first] = of.map(entryOf).filter(isOf('signingKeyCreated'));
  if (first?.event.type !== 'signingKeyCreated') throw new Error('no key');
  return first.event.publicKey;
}

/** The same bytes with a bit that base64url does not read. */
function respelled(text: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return text.slice(0, -1) + letters.charAt(letters.indexOf(text.slice(-1)) + 1);
}

function twinOf(signature: string): string {
  const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
  const bytes = Buffer.from(signature, 'base64url');
  const s = BigInt(`0x${bytes.subarray(32).toString('hex')}`);
  const other = (order - s).toString(16).padStart(64, '0');
  return Buffer.concat([bytes.subarray(0, 32), Buffer.from(other, 'hex')]).toString('base64url');
}
