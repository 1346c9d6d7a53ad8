import { HallRun } from '@test/drivers/hallRun';
import { named } from '@test/drivers/people';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { SignInScreen } from './SignInScreen';

const { signIn } = wordsIn('zh');
const user = userEvent.setup({ delay: null });
const LAST = named('党员04');

/** Twelve members, one of them proposed to be left out: 11 due, of whom 9 must be here. */
const eightHere = () => HallRun.to('signedIn', { members: 12, excluded: 1, present: 8 });

function show(run: HallRun) {
  render(
    <MeetingControllerContext value={run.controller}>
      <PinPromptProvider>
        <SignInScreen />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
}

const board = () => screen.getByRole('region', { name: signIn.board.label });
const press = (name: string) => user.click(screen.getByRole('button', { name }));
const stored = (run: HallRun) => run.controller.store.getState().head.seq;

test('it says how many are missing, with the list of exclusions and without it', async () => {
  show(await eightHere());
  expect(within(board()).getByText(signIn.board.missing(1, 9), { exact: false })).toBeVisible();
  expect(
    within(board()).getByText(signIn.board.withoutMissing(12, 10, 2), { exact: false }),
  ).toBeVisible();
});

test('a name that is found alone is ticked by Enter, and the next can be typed', async () => {
  const run = await eightHere();
  show(run);
  const field = screen.getByRole('searchbox', { name: signIn.search });
  await user.type(field, '01{Enter}');
  await waitFor(() => expect(run.meeting.here).toContain('党员01'));
  await waitFor(() => expect(field).toHaveValue(''));
  expect(field).toHaveFocus();
  expect(within(board()).getByText(signIn.board.holds(9), { exact: false })).toBeVisible();
});

test('an excluded member who comes is asked about, and taken back by one press', async () => {
  const run = await eightHere();
  show(run);
  await press(signIn.excludedTick(LAST));
  expect(screen.getByText(signIn.takenBack.counts(12, 10))).toBeVisible();
  expect(run.meeting.here).not.toContain(LAST);
  await press(signIn.takenBack.press);
  await waitFor(() => expect(run.meeting.here).toContain(LAST));
  expect(run.meeting.exclusions[0]?.status).toBe('takenBack');
});

test('unticking asks whether it was a slip or somebody has left; turning back stores nothing', async () => {
  const run = await eightHere();
  show(run);
  const before = stored(run);
  await press(signIn.untick('许敏'));
  await press(signIn.left.back);
  expect(stored(run)).toBe(before);
  await press(signIn.untick('许敏'));
  await press(signIn.left.mistake);
  await waitFor(() => expect(run.meeting.here).not.toContain('许敏'));
  expect(stored(run)).toBe(before + 1);
});

test('two pressed right after one another are both stored', async () => {
  const run = await eightHere();
  show(run);
  const [one, other] = ['党员01', '党员02'].map((name) =>
    screen.getByRole('button', { name: signIn.tick(name) }),
  );
  one?.click();
  other?.click();
  await waitFor(() => expect(run.meeting.here.size).toBe(10));
});

test('after the head-count who comes late is recorded and changes no figure of the round', async () => {
  const run = await HallRun.to('headCounted', { members: 12, present: 10 });
  show(run);
  expect(screen.getByText(signIn.board.frozen(12, 10))).toBeVisible();
  await press(signIn.tick(LAST));
  await waitFor(() => expect(run.meeting.here).toContain(LAST));
  expect(run.meeting.round.figures).toMatchObject({ due: 12, present: 10 });
});
