import { enteredMeeting, fileOf, openOn, validFile } from '@test/drivers/files';
import { pinOf } from '@test/drivers/hallRun';
import { newDevice } from '@test/drivers/platform';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { takeOver } from '@/controller/files/importMeeting';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { needSigningKeys } from '@/election/rules/officers/officers';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { SignScreen } from './SignScreen';

const { openingSlip } = wordsIn('zh');

test('where another device goes on its slip is drawn on the page where people sign, and stays there to be printed', async () => {
  const run = await enteredMeeting();
  await run.submit({ type: 'countingClosed' });
  const there = newDevice();
  await takeOver(validFile(await fileOf(run.id, run.device)), there);
  const controller = await openOn(there, run.id);
  for (const name of needSigningKeys(run.meeting)) await controller.choosePin(name, pinOf(name));
  render(
    <MeetingControllerContext value={controller}>
      <PinPromptProvider>
        <SignScreen />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
  await userEvent.click(screen.getByRole('button', { name: openingSlip.draw }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent(openingSlip.columns.code);
  await userEvent.click(screen.getByRole('button', { name: openingSlip.back }));
  expect(screen.getByRole('button', { name: openingSlip.see })).toBeVisible();
  controller.close();
});
