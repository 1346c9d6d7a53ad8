import { enteredMeeting, fileOf, validFile } from '@test/drivers/files';
import { HallRun } from '@test/drivers/hallRun';
import { newDevice } from '@test/drivers/platform';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeOver } from '@/controller/files/importMeeting';
import { wordsIn } from '@/text';
import type { ValidFile } from '@/verifier/checkFile';
import { TwoFiles } from './TwoFiles';

const { taken, twoFiles } = wordsIn('zh').verify;

const show = (shown: ValidFile, other: ValidFile) =>
  render(
    <TwoFiles shown={{ name: 'a.txt', file: shown }} other={{ name: 'b.txt', file: other }} />,
  );

test('two files of one meeting: the same, one that goes on, and two that differ, side by side', async () => {
  const run = await enteredMeeting();
  const before = validFile(await fileOf(run.id, run.device));
  const { unmount } = show(before, before);
  expect(screen.getByText(`✓ ${twoFiles.same('b.txt')}`)).toBeVisible();
  unmount();

  const there = newDevice();
  await takeOver(before, there);
  await run.submit({ type: 'countingClosed' });
  const here = validFile(await fileOf(run.id, run.device));
  const longer = show(here, before);
  expect(screen.getByText(twoFiles.continues('b.txt', before.rows.length))).toBeVisible();
  longer.unmount();

  show(here, validFile(await fileOf(run.id, there)));
  expect(screen.getByRole('alert')).toHaveTextContent(twoFiles.fork(before.rows.length + 1));
  expect(screen.getByRole('table')).toHaveTextContent(taken.sides.caption(before.rows.length + 1));
  for (const name of ['a.txt', 'b.txt'])
    expect(screen.getByRole('columnheader', { name })).toBeVisible();
});

test('files of two meetings are not compared', async () => {
  const [one, other] = [await HallRun.to('prepared'), await HallRun.to('prepared')];
  show(
    validFile(await fileOf(one.id, one.device)),
    validFile(await fileOf(other.id, other.device)),
  );
  expect(screen.getByRole('alert')).toHaveTextContent(twoFiles.otherMeeting('b.txt'));
});
