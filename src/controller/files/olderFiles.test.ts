import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFile } from './checkFile';

/**
 * Saved by the first version of the app that went out, whole meetings with a correction, a void
 * paper, two scrutineers' signatures: they are checked by the rules of their day, for ever.
 */
test.each([
  ['rules1', { papers: 23, title: '柳溪村党支部换届选举大会' }],
  ['rules1-void', { papers: 0 }],
])('a meeting kept by the first version still holds (%s)', async (name, report) => {
  const bytes = readFileSync(`test/fixtures/meetings/${name}.jipiaotai.txt`);
  expect(await checkFile(new Uint8Array(bytes))).toMatchObject({
    ok: true,
    report: { ...report, ending: 'closed', verified: { sheet: 2 } },
    meeting: { method: { rulesVersion: 1 }, round: { announced: true } },
  });
});
