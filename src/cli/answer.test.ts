import { describe, expect, test } from 'vitest';
import { answer } from './answer';

const bytes = (text: string) => Buffer.from(text);
const CASE = {
  id: 'one',
  rules: { profile: '2020' },
  attendance: { due: 1, present: 1 },
  form: { contests: [] },
  round: { kind: 'first' },
  ballots: { issued: 1, voters: 1, returned: 1 },
  papers: [{}],
};
const RESULT =
  '{"id":"one","meeting":"quorate","round":"valid","papers":{"valid":1,"void":0},"contests":[]}';

describe('a line', () => {
  test('gives its result', () => {
    expect(answer(bytes(JSON.stringify(CASE)))).toEqual({ text: RESULT, refused: false });
  });

  test('may end as on Windows, and begin with a byte order mark', () => {
    expect(answer(bytes(`\uFEFF${JSON.stringify(CASE)}\r`))?.text).toBe(RESULT);
  });

  test.each(['', ' ', '\r', '\t \r'])('is passed over where it is blank: %j', (text) => {
    expect(answer(bytes(text))).toBe(null);
  });

  test.each([
    ['no case', bytes('{"id":"only-an-id"}'), '{"id":"only-an-id","error":"rules is missing"}'],
    ['no JSON', bytes('{'), '{"id":null,"error":"no JSON"}'],
    ['too long', null, '{"id":null,"error":"the line is too long"}'],
    ['no UTF-8', Buffer.of(0x22, 0xff, 0x22), '{"id":null,"error":"no UTF-8"}'],
  ])('that is %s gives an error', (_, line, text) => {
    expect(answer(line)).toEqual({ text, refused: true });
  });
});
