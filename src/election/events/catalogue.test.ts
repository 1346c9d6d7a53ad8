import { closed, sheetDrawn } from '@test/drivers/meetings';
import { at } from '@test/drivers/people';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { catalogue, parseEvent } from './catalogue';
import { contestIdSchema, formIdSchema } from './ids';

const events = () => closed(sheetDrawn()).events;

test('every event of a meeting is read back as it was written', () => {
  for (const { event } of events())
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
});

test('what is no event of the catalogue is not believed', () => {
  for (const raw of [null, undefined, 7, 'announced', [], {}, { type: 7 }, { type: 'toString' }])
    expect(parseEvent(raw)).toBeNull();
});

test('an unknown field, another version, or a missing field is refused', () => {
  const { event } = at(events(), 1);
  expect(parseEvent({ ...event, more: 1 })).toBeNull();
  expect(parseEvent({ ...event, v: 2 })).toBeNull();
  expect(parseEvent({ type: event.type, v: 1 })).toBeNull();
});

test('each event goes by its own name', () => {
  for (const [type, { schema }] of Object.entries(catalogue))
    expect(schema.entries.type.literal).toBe(type);
});

const details = {
  organisation: '柳溪村党支部',
  title: '换届选举大会',
  place: '礼堂',
  date: '2026-11-22',
  presidingOfficer: '周明',
};
const withDetails = (change: object) =>
  parseEvent({ type: 'detailsSet', v: 1, details: { ...details, ...change } });

test('words are neither empty nor without end', () => {
  expect(withDetails({})).not.toBeNull();
  expect(withDetails({ title: '会'.repeat(80) })).not.toBeNull();
  for (const title of ['', ' 　', '会'.repeat(81), 7]) expect(withDetails({ title })).toBeNull();
  expect(withDetails({ date: '22.11.2026' })).toBeNull();
});

const arrived = (name: unknown) => parseEvent({ type: 'memberArrived', v: 1, name });

test('a name is trimmed, and has an end', () => {
  expect(arrived('王伟〔东头〕')).not.toBeNull();
  expect(arrived('王'.repeat(60))).not.toBeNull();
  for (const name of ['', ' 王伟', '王伟 ', '王'.repeat(61), null])
    expect(arrived(name)).toBeNull();
});

const received = (change: object) =>
  parseEvent({
    type: 'papersReceived',
    v: 1,
    form: 'F1',
    round: 1,
    count: 30,
    reason: '',
    ...change,
  });

test('figures are whole, not negative, and of a form and round', () => {
  expect(received({})).not.toBeNull();
  expect(received({ form: 'F99', count: Number.MAX_SAFE_INTEGER })).not.toBeNull();
  for (const wrong of [
    ...[{ count: 0 }, { count: 1.5 }, { count: -1 }, { count: '30' }, { count: 2 ** 53 }],
    ...[{ form: 'F0' }, { form: 'F100' }, { form: 'xF1' }, { form: 'F1x' }, { round: 0 }],
    ...[{ reason: '由'.repeat(201) }],
  ])
    expect(received(wrong)).toBeNull();
  const issued = { type: 'papersIssued', v: 1, form: 'F1', round: 1, count: 0 };
  expect(parseEvent(issued)).not.toBeNull();
  expect(parseEvent({ ...issued, count: -1 })).toBeNull();
});

test('only figures that people count are counted again, and returned is not corrected', () => {
  const change = { v: 1, form: 'F1', round: 1, value: 3, reason: '误' };
  const again = { type: 'figureCountedAgain', ...change };
  const corrected = { type: 'figureCorrected', ...change };
  expect(parseEvent({ ...again, figure: 'returned' })).not.toBeNull();
  expect(parseEvent({ ...again, figure: 'due' })).toBeNull();
  expect(parseEvent({ ...corrected, figure: 'due' })).not.toBeNull();
  expect(parseEvent({ ...corrected, figure: 'returned' })).toBeNull();
  expect(parseEvent({ ...corrected, figure: 'due', reason: ' ' })).toBeNull();
});

const KEY = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) };
const signingKeyCreated = (change: object) =>
  parseEvent({
    type: 'signingKeyCreated',
    v: 1,
    name: '王伟',
    keyId: 'k'.repeat(43),
    publicKey: KEY,
    iterations: 600_000,
    replaces: null,
    ...change,
  });

test('keys, ids and signatures have their exact length and alphabet', () => {
  expect(signingKeyCreated({})).not.toBeNull();
  for (const text of ['k'.repeat(42), 'k'.repeat(44), `${'k'.repeat(42)}+`]) {
    expect(signingKeyCreated({ keyId: text })).toBeNull();
    expect(signingKeyCreated({ publicKey: { ...KEY, x: text } })).toBeNull();
    expect(signingKeyCreated({ publicKey: { ...KEY, y: text } })).toBeNull();
  }
  const first = { type: 'meetingOpened', v: 1, practice: false, writer: 'b'.repeat(32) };
  expect(parseEvent({ ...first, meeting: 'a'.repeat(32) })).not.toBeNull();
  for (const meeting of ['a'.repeat(31), 'a'.repeat(33), 'g'.repeat(32)]) {
    expect(parseEvent({ ...first, meeting })).toBeNull();
    expect(parseEvent({ ...first, meeting: 'a'.repeat(32), writer: meeting })).toBeNull();
  }
  const signed = (signature: object) =>
    parseEvent({
      type: 'sheetSigned',
      v: 1,
      form: 'F1',
      round: 1,
      sheet: 1,
      name: '王伟',
      keyId: 'k'.repeat(43),
      signature,
    });
  const good = { protected: 'e30', signature: 's'.repeat(86) };
  expect(signed(good)).not.toBeNull();
  expect(signed({ ...good, protected: '' })).toBeNull();
  expect(signed({ ...good, protected: 'e30=' })).toBeNull();
  expect(signed({ ...good, protected: '=e30' })).toBeNull();
  for (const signature of ['s'.repeat(85), 's'.repeat(87), `${'s'.repeat(85)}=`])
    expect(signed({ ...good, signature })).toBeNull();
});

test('a list that is voted on names somebody', () => {
  const hands = { type: 'handsShown', v: 1, for: 1, against: 0, abstain: 0 };
  expect(parseEvent({ ...hands, matter: { kind: 'method' } })).not.toBeNull();
  expect(parseEvent({ ...hands, matter: { kind: 'exclusions', names: [] } })).toBeNull();
  expect(parseEvent({ ...hands, matter: { kind: 'officers', officers: [] } })).toBeNull();
});

test('the order of the candidates is by strokes or by hand with a reason, or was never asked', () => {
  const ordered = (order?: unknown) => ({
    type: 'formSet',
    v: 1,
    form: {
      id: 'F1',
      blankMeans: 'abstain',
      within: null,
      contests: [
        {
          id: 'C1',
          office: '委员',
          seats: 1,
          kind: 'equal',
          candidates: ['丁小宁'],
          ...(order === undefined ? {} : { order }),
        },
      ],
    },
  });
  const approved = { by: 'hand', reason: '按上级批复的名单顺序' };
  for (const right of [undefined, { by: 'strokes' }, approved])
    expect(parseEvent(ordered(right))).toEqual(ordered(right));
  for (const wrong of [
    null,
    {},
    { by: 'votes' },
    { by: 'strokes', reason: '批复' },
    { by: 'hand' },
    { by: 'hand', reason: ' ' },
    { by: 'hand', reason: '字'.repeat(101) },
  ])
    expect(parseEvent(ordered(wrong))).toBeNull();
});

test('the ids of forms and contests are short, and nothing else', () => {
  for (const [schema, letter] of [
    [formIdSchema, 'F'],
    [contestIdSchema, 'C'],
  ] as const) {
    for (const right of ['1', '9', '10', '99'])
      expect(v.safeParse(schema, letter + right).success).toBe(true);
    for (const wrong of ['', '0', '1a', '100', '1 '])
      expect(v.safeParse(schema, letter + wrong).success).toBe(false);
    expect(v.safeParse(schema, `1${letter}1`).success).toBe(false);
  }
});
