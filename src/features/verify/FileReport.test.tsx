import { readFileSync } from 'node:fs';
import { validFile } from '@test/drivers/files';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { fingerprint } from '@/election/events/fingerprint';
import { wordsIn } from '@/text';
import { judge } from '@/verifier/judgement';
import { FileReport } from './FileReport';

const { verify } = wordsIn('zh');
const { answers, caveats, compare, results } = verify;

const file = validFile(
  new Uint8Array(readFileSync('test/fixtures/meetings/1.0-counted.jipiaotai.txt')),
);
const code = fingerprint(file.report.sheets[0]?.hash ?? file.report.head);

function Report() {
  const [codes, setCodes] = useState<readonly string[]>([]);
  const judgement = judge(file, codes);
  return <FileReport file={file} judgement={judgement} codes={codes} onCodes={setCodes} />;
}

const type = async (text: string) => {
  await userEvent.type(screen.getByLabelText(compare.label), `${text}{Enter}`);
};

test('without the code of the paper it is amber by name, and with it green', async () => {
  render(<Report />);
  expect(screen.getByRole('alert')).toHaveTextContent(answers.notVouchedFor);
  expect(screen.getByRole('alert')).toHaveTextContent(caveats.notCompared);
  expect(screen.getByText(results.notKnown)).toBeInTheDocument();

  await type(code.toLowerCase().replaceAll(' ', ''));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText(answers.holds)).toBeVisible();
  expect(screen.getByText(compare.matches(code))).toBeVisible();
  expect(screen.getAllByText(results.holds)).toHaveLength(8);
});

test('a code that the file does not have is red, until it is typed rightly', async () => {
  render(<Report />);
  await type('0000 1111 2222 3333 4444');
  const [answer] = screen.getAllByRole('alert');
  expect(answer).toHaveTextContent(answers.doesNotHold);
  expect(screen.getByLabelText(compare.label)).toHaveAccessibleDescription(
    new RegExp(compare.unknown('0000 1111 2222 3333 4444')),
  );
  // It is taken back as soon as somebody types anew.
  await userEvent.type(screen.getByLabelText(compare.label), code.slice(0, 1));
  expect(screen.getByText(answers.notVouchedFor)).toBeVisible();
  await type(code.slice(1));
  expect(screen.getByText(answers.holds)).toBeVisible();
});

test('half a code is asked for whole, and changes nothing', async () => {
  render(<Report />);
  await type(code.slice(0, 14));
  expect(screen.getByText(new RegExp(compare.malformed))).toBeVisible();
  expect(screen.getByText(answers.notVouchedFor)).toBeVisible();
});
