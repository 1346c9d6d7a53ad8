import { readFileSync } from 'node:fs';
import { utf8 } from '@test/drivers/bytes';
import { validFile } from '@test/drivers/files';
import { at } from '@test/drivers/people';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import { writePublicCopy } from '@/journal/publicCopy';
import { publicSheets } from '@/journal/publicSheets';
import { zh } from '@/text/zh';
import { checkPublicCopy } from '@/verifier/checkPublicCopy';
import { PublicCopyReport } from './PublicCopyReport';

const { caveats, compare, answers } = zh.verify;
const { meeting } = validFile(
  new Uint8Array(readFileSync('test/fixtures/meetings/1.0-counted.jipiaotai.txt')),
);
const sheets = publicSheets(meeting);

test('a public copy is amber by name, and shows votes and who signed', async () => {
  const user = userEvent.setup();
  render(<PublicCopyReport checked={checkPublicCopy(utf8(writePublicCopy(sheets)))} />);
  expect(screen.getByRole('alert')).toHaveTextContent(caveats.publicCopy);
  expect(screen.getByRole('alert')).toHaveTextContent(caveats.notCompared);
  expect(screen.getByRole('row', { name: '丁小宁 21 0 1' })).toBeVisible();
  expect(screen.getByRole('list', { name: zh.documents.signatures.title })).toHaveTextContent(
    '许敏',
  );

  await user.type(screen.getByLabelText(compare.label), fingerprint(sha256Hex(at(sheets, 0).text)));
  await user.click(screen.getByRole('button', { name: compare.press }));
  expect(screen.getByRole('alert')).not.toHaveTextContent(caveats.notCompared);
  expect(screen.getByRole('alert')).toHaveTextContent(caveats.publicCopy);
});

test('one that was changed is red', () => {
  const text = writePublicCopy(sheets).replace('丁小宁', '丁小安');
  render(<PublicCopyReport checked={checkPublicCopy(utf8(text))} />);
  expect(screen.getByRole('alert')).toHaveTextContent(answers.doesNotHold);
});
