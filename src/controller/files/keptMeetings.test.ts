import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFile } from '@/verifier/checkFile';

const FOLDER = 'test/fixtures/meetings';
const kept = readdirSync(FOLDER).filter((name) => name.endsWith('.jipiaotai.txt'));

test.each(kept)('a meeting that was kept holds for ever (%s)', (name) => {
  const checked = checkFile(new Uint8Array(readFileSync(`${FOLDER}/${name}`)));
  expect(checked).toMatchObject({
    ok: true,
    report: { ending: 'closed', verified: { sheet: 2 } },
    meeting: { method: { rulesVersion: 1 }, round: { announced: true } },
  });
});

test.each([
  ['1.0-counted', { papers: 23, verified: { key: 4, witness: 12, sheet: 2 } }],
  ['1.0-void', { papers: 0, verified: { key: 4, witness: 12, sheet: 2 } }],
  ['1.0-countedTwice', { papers: 10, verified: { key: 5, witness: 17, sheet: 2 } }],
])('and says what it said (%s)', (name, report) => {
  const bytes = readFileSync(`${FOLDER}/${name}.jipiaotai.txt`);
  expect(checkFile(new Uint8Array(bytes))).toMatchObject({ ok: true, report });
});
