import { HallRun, pinOf } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, OTHER_COUNTER } from '@test/drivers/people';
import { configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import type { EnteredPaper } from '@/election/events/count';
import { CountScreen } from '@/features/count/CountScreen';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const words = wordsIn('zh');
const { differs, decide } = words.secondEntry;

/** Three papers entered, then entered again by somebody else to the end. */
async function compared(first: EnteredPaper, second: EnteredPaper | null) {
  const run = await HallRun.to('opened', {
    members: 9,
    present: 9,
    received: 9,
    counting: { packetSize: 3, secondCountEvery: 1 },
  });
  await run.enter(marked('ooox'), first, marked('xooo'));
  await run.submit(
    { type: 'operatorChanged', operator: OTHER_COUNTER },
    { type: 'secondEntryRecorded', packet: 1, place: 1, paper: marked('ooox') },
    { type: 'secondEntryRecorded', packet: 1, place: 2, paper: second },
    { type: 'secondEntryRecorded', packet: 1, place: 3, paper: marked('xooo') },
    { type: 'secondEntryClosed', packet: 1 },
  );
  render(
    <MeetingControllerContext value={run.controller}>
      <PinPromptProvider>
        <CountScreen />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
  await screen.findByText(differs.title(1, 1), { exact: false });
  return run;
}

const digit = (n: number) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code: `Digit${n}` });
const line = (of: string) =>
  screen.getByRole('rowheader', { name: of }).closest('tr') as HTMLTableRowElement;

async function chiefWitnesses() {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: CHIEF }));
  await user.type(screen.getByLabelText(words.pins.prompt.pinOf(CHIEF)), pinOf(CHIEF));
  await user.click(screen.getByRole('button', { name: words.pins.prompt.confirm }));
}

test('only the rows that differ are marked, by a sign and a word', async () => {
  await compared(marked('oxoo'), marked('ooxo'));
  expect(screen.getByText(differs.at(2, 2))).toBeVisible();
  expect(within(line('王小宁')).getByText(differs.differ)).toBeVisible();
  expect(within(line('李一鸣')).getByText(differs.differ)).toBeVisible();
  expect(within(line('丁小宁')).queryByText(differs.differ)).toBeNull();
  expect(line('王小宁')).toHaveTextContent('× 不赞成');
  expect(line('王小宁')).toHaveTextContent('○ 赞成');
});

test('nothing is preset: a digit says who was right, a digit why, and a scrutineer signs', async () => {
  const run = await compared(marked('oxoo'), marked('ooxo'));
  expect(screen.queryAllByRole('radio')).toEqual([]);
  digit(2);
  digit(1);
  await chiefWitnesses();
  await screen.findByText(words.secondEntry.settled(1));
  expect(run.meeting.round.packets[0]?.places[1]?.standing?.paper).toEqual(marked('ooxo'));
  expect(run.meeting.round.packets[0]?.settled[0]).toMatchObject({
    place: 2,
    firstWrong: true,
    reason: 'misread',
  });
});

test('a paper put aside in the second entry says nothing that could be right', async () => {
  await compared(marked('oxoo'), null);
  expect(line(differs.whole)).toHaveTextContent(differs.aside);
  const choices = within(screen.getByRole('group', { name: decide.label }));
  expect(choices.queryByRole('button', { name: decide.second })).toBeNull();
  expect(choices.getByRole('button', { name: decide.first })).toBeVisible();
});

test('a void paper beside a marked one differs as a whole, and a name only one of them has', async () => {
  await compared({ kind: 'void', reason: 'notOfficial', ruledBy: CHIEF }, marked('ooxo', '党员01'));
  expect(within(line(differs.whole)).getByText(differs.differ)).toBeVisible();
  expect(line(differs.writtenIn('党员01'))).toHaveTextContent(differs.circled);
});

test('where neither was right the paper is entered once more, and both entries say it from then on', async () => {
  const run = await compared(marked('oxoo'), marked('ooxo'));
  digit(3);
  digit(1);
  await screen.findByText(words.secondEntry.settling);
  expect(run.meeting.round.packets[0]?.settled).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: words.secondEntry.decide.back }));
  await screen.findByText(differs.title(1, 1), { exact: false });
});
