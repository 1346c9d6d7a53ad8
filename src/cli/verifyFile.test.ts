import { readFileSync } from 'node:fs';
import { utf8 } from '@test/drivers/bytes';
import { validFile } from '@test/drivers/files';
import { expect, test } from 'vitest';
import { writePublicCopy } from '@/journal/publicCopy';
import { publicSheets } from '@/journal/publicSheets';
import { codesOf, verifyFile } from './verifyFile';

const file = new Uint8Array(readFileSync('test/fixtures/meetings/1.0-counted.jipiaotai.txt'));
const said = (bytes: Uint8Array, codes: readonly string[]) => {
  const { text, exitCode } = verifyFile(bytes, codes);
  return { exitCode, ...(JSON.parse(text) as Record<string, unknown>) };
};

test('a file that holds is 3 without its code, with the names of what nobody vouches for, and 0 with it', () => {
  const without = said(file, []) as { meeting?: { code?: string } };
  expect(without).toMatchObject({
    exitCode: 3,
    answer: 'notVouchedFor',
    caveats: [{ name: 'notCompared', entries: [] }],
    fault: null,
    meeting: { organisation: '中共柳溪村支部委员会', ending: 'closed', papers: 23 },
  });
  const code = without.meeting?.code ?? '';
  expect(said(file, [code])).toMatchObject({ exitCode: 0, answer: 'holds', caveats: [] });
});

test('one that does not hold is 1, and says why and in which check', () => {
  expect(said(utf8('something'), [])).toMatchObject({
    exitCode: 1,
    answer: 'doesNotHold',
    fault: { code: 'file.notMeeting' },
    checks: [{ number: 1, name: 'form', result: 'doesNotHold' }, {}, {}, {}, {}, {}, {}, {}],
  });
  expect(said(file, ['0000 0000 0000 0000 0000'])).toMatchObject({
    exitCode: 1,
    fault: { code: 'code.unknown' },
  });
});

test('a public copy is 3 with its code and without, and names its sheets', () => {
  const { meeting } = validFile(file);
  const copy = utf8(writePublicCopy(publicSheets(meeting)));
  const without = said(copy, []) as { publicCopy?: readonly { code?: string }[] };
  expect(without).toMatchObject({
    exitCode: 3,
    caveats: [{ name: 'notCompared' }, { name: 'publicCopy' }],
    publicCopy: [{ organisation: '中共柳溪村支部委员会', signedBy: ['许敏', '何立'] }],
  });
  expect(said(copy, [without.publicCopy?.[0]?.code ?? ''])).toMatchObject({
    exitCode: 3,
    caveats: [{ name: 'publicCopy' }],
  });
  expect(said(utf8(`${writePublicCopy(publicSheets(meeting))}x`), [])).toMatchObject({
    exitCode: 1,
    fault: { code: 'file.cut' },
  });
});

test('every check says what it proves and what it cannot', () => {
  const { checks } = said(file, []) as { checks?: readonly Record<string, string>[] };
  expect(checks).toHaveLength(8);
  for (const { what, proves, cannot } of checks ?? [])
    for (const words of [what, proves, cannot]) expect(words).toMatch(/\w/);
});

test('codes are given by name, any number of them', () => {
  const code = '7F3A 91C0 5E2B D468 03CE';
  expect(codesOf([])).toEqual([]);
  expect(codesOf(['--code', code, '--code=7f3a91c05e2bd46803ce'])).toEqual([code, code]);
  for (const wrong of [['--code'], ['--code', '7F3A'], [code], ['--other', code]])
    expect(codesOf(wrong)).toBeNull();
});
