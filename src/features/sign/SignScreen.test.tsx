import { HallRun, pinOf } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { standingSheet } from '@/election/state/sheets';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { SignScreen } from './SignScreen';

const words = wordsIn('zh');
const { sign, pins, documents } = words;
const user = userEvent.setup({ delay: null });

/** Seven here of eight due: with four votes the bases agree, three of them passing by neither. */
async function counted(members = 8, papers = Array.from({ length: 7 }, () => marked('ooox'))) {
  const run = await HallRun.to('opened', { members, present: 7, received: 8, rules: quorumOfHalf });
  await run.enter(...papers);
  await run.submit({ type: 'countingClosed' });
  return run;
}
const quorumOfHalf = { quorum: { num: 1, den: 2, comparator: '>=' } } as const;

function show(run: HallRun) {
  render(
    <MeetingControllerContext value={run.controller}>
      <PinPromptProvider>
        <SignScreen />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
}

async function drawn() {
  const run = await counted();
  show(run);
  await user.click(screen.getByRole('button', { name: sign.draw }));
  await screen.findByRole('article');
  return run;
}

const press = (name: string) => user.click(screen.getByRole('button', { name }));
const waysOf = (name: MemberName) => within(screen.getByRole('group', { name }));
const dialogGone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

/** Each gives the PIN that is asked for. */
async function givePins(...names: readonly MemberName[]) {
  for (const name of names)
    await user.type(await screen.findByLabelText(pins.prompt.pinOf(name)), pinOf(name));
  await press(pins.prompt.confirm);
}

async function signs(name: MemberName, pin = pinOf(name)) {
  await user.click(waysOf(name).getByRole('button', { name: sign.signers.sign }));
  await user.type(screen.getByLabelText(sign.dialog.pin(name)), `${pin}{Enter}`);
}

test('the result is explained before a sheet is drawn', async () => {
  show(await counted());
  expect(screen.getByText(documents.elected(['丁小宁', '王小宁', '李一鸣']))).toBeVisible();
  expect(screen.getByText(documents.threshold.base.due(8))).toBeVisible();
  expect(screen.getByText(documents.next.none)).toBeVisible();
});

test('each scrutineer signs with the PIN', async () => {
  const run = await drawn();
  for (const name of [CHIEF, SCRUTINEER]) {
    await signs(name);
    await dialogGone();
  }
  expect(standingSheet(run.meeting.round)?.signatures.map(({ name }) => name)).toEqual([
    ...[CHIEF, SCRUTINEER],
  ]);
});

test('a wrong PIN is said and counted, and nothing is lost', async () => {
  const run = await drawn();
  await signs(CHIEF, '999999');
  expect(await screen.findByText(words.frame.answered.wrongPin(CHIEF, 1))).toBeVisible();
  const field = screen.getByLabelText(sign.dialog.pin(CHIEF));
  expect(field).toHaveFocus();
  await user.type(field, `${pinOf(CHIEF)}{Enter}`);
  await dialogGone();
  expect(run.meeting.wrongPins.get(CHIEF)).toBe(1);
  expect(standingSheet(run.meeting.round)?.signatures).toHaveLength(1);
});

test('five digits are no PIN: not even counted as a wrong one', async () => {
  const run = await drawn();
  await signs(CHIEF, '12345');
  expect(await screen.findByText(pins.prompt.tooShort)).toBeVisible();
  expect(run.meeting.wrongPins.size).toBe(0);
});

test('who refuses is recorded before who presides and another scrutineer, with the reason', async () => {
  const run = await drawn();
  await user.click(waysOf(SCRUTINEER).getByRole('button', { name: sign.signers.wanting }));
  await user.click(screen.getByRole('radio', { name: sign.wanting.refused }));
  await user.type(screen.getByLabelText(sign.wanting.reason), '有异议');
  await press(sign.wanting.confirm);
  await givePins(PRESIDING, CHIEF);
  await screen.findByText(sign.signers.refused);
  expect(standingSheet(run.meeting.round)?.wanting).toMatchObject([
    {
      name: SCRUTINEER,
      reason: 'refused',
      note: '有异议',
      stamp: { witnesses: [PRESIDING, CHIEF] },
    },
  ]);
});

test('a forgotten PIN is replaced before who presides and the chief, typed twice alike', async () => {
  const run = await drawn();
  await user.click(waysOf(SCRUTINEER).getByRole('button', { name: sign.signers.forgotten }));
  await user.type(screen.getByLabelText(pins.choose.first), '345678');
  await user.type(screen.getByLabelText(pins.choose.again), '345678');
  await press(pins.choose.confirm);
  expect(await screen.findByText(pins.choose.unfit)).toBeVisible();
  await user.clear(screen.getByLabelText(pins.choose.first));
  await user.clear(screen.getByLabelText(pins.choose.again));
  await user.type(screen.getByLabelText(pins.choose.first), '112233');
  await user.type(screen.getByLabelText(pins.choose.again), '112234');
  await press(pins.choose.confirm);
  expect(await screen.findByText(pins.choose.differs)).toBeVisible();
  await user.clear(screen.getByLabelText(pins.choose.again));
  await user.type(screen.getByLabelText(pins.choose.again), '112233');
  await press(pins.choose.confirm);
  await givePins(PRESIDING, CHIEF);
  await dialogGone();
  await signs(SCRUTINEER, '112233');
  await dialogGone();
  expect(standingSheet(run.meeting.round)?.signatures.map(({ name }) => name)).toEqual([
    SCRUTINEER,
  ]);
});

test('a sheet is withdrawn with a reason and every PIN, and can still be read', async () => {
  const run = await drawn();
  await press(sign.withdraw.button);
  await press(sign.withdraw.confirm);
  expect(await screen.findByText(sign.withdraw.reasonMissing)).toBeVisible();
  await user.type(screen.getByLabelText(sign.withdraw.reason), '读错一张{Enter}');
  await givePins(PRESIDING, CHIEF, SCRUTINEER);
  expect(await screen.findByText(sign.earlier.sheet(1, '读错一张'))).toBeVisible();
  expect(standingSheet(run.meeting.round)).toBeNull();
});

test('where the bases elect others both lists are said, and acknowledged before the sheet', async () => {
  // Seven here of ten due: four votes are over half of those present, and not of those due.
  const papers = [
    ...Array.from({ length: 4 }, () => marked('ooox')),
    ...Array.from({ length: 3 }, () => marked('oo-x')),
  ];
  const run = await counted(10, papers);
  show(run);
  expect(screen.queryByRole('button', { name: sign.draw })).toBeNull();
  const notice = screen.getByRole('alert');
  expect(notice).toHaveTextContent(`${sign.bases.due}丁小宁、王小宁`);
  expect(notice).toHaveTextContent(`${sign.bases.present}丁小宁、王小宁、李一鸣`);
  await press(sign.bases.acknowledge);
  await user.click(await screen.findByRole('button', { name: sign.draw }));
  expect(await screen.findByRole('article')).toHaveTextContent('李一鸣当选');
});

test('a password that is another scrutineer’s is answered like one that anybody would guess', async () => {
  const run = await drawn();
  await user.click(waysOf(SCRUTINEER).getByRole('button', { name: sign.signers.forgotten }));
  const first = screen.getByLabelText(pins.choose.first);
  for (const field of [first, screen.getByLabelText(pins.choose.again)])
    await user.type(field, pinOf(CHIEF));
  await press(pins.choose.confirm);
  await givePins(PRESIDING, CHIEF);
  await waitFor(() => expect(first).toHaveAccessibleDescription(pins.choose.unfit));
  expect(run.meeting.wrongPins.get(CHIEF)).toBe(1);
  await user.type(first, '1');
  expect(screen.queryByText(pins.choose.unfit)).toBeNull();
});
