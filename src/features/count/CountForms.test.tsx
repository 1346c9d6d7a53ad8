import type { HallRun } from '@test/drivers/hallRun';
import { BLANK_KEYS, markKeys } from '@test/drivers/padKeys';
import { marked } from '@test/drivers/papers';
import { CANDIDATES } from '@test/drivers/people';
import {
  ALL_LEVEL,
  C1,
  COMMITTEE,
  castHere,
  committeeForm,
  countedHere,
  F1,
  F2,
  markedIn,
  paperForBoth,
  SECRETARY,
  secretaryForm,
  withForms,
} from '@test/drivers/severalForms';
import { configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import type { BallotForm } from '@/election/events/ballot';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { CountScreen } from './CountScreen';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const words = wordsIn('zh');
const { count } = words;

function show(run: HallRun): HallRun {
  render(
    <MeetingControllerContext value={run.controller}>
      <PinPromptProvider>
        <CountScreen />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
  return run;
}

async function counting(form: BallotForm): Promise<HallRun> {
  const run = await withForms([form]);
  await castHere(run);
  return show(run);
}

const press = (...codes: readonly string[]) => {
  for (const code of codes) fireEvent.keyDown(document.activeElement ?? document.body, { code });
};
const stored = (place: number) => screen.findByText(new RegExp(count.echo.stored(1, place)));
const paperAt = (run: HallRun, place: number) =>
  run.meeting.round.packets[0]?.places[place - 1]?.standing?.paper;

test('the keys go through the rows of both contests, and the paper is stored as one', async () => {
  const run = await counting(paperForBoth());
  press(...markKeys('ox---ox'));
  expect(screen.getByText(count.judged.validPaper)).toBeVisible();
  expect(screen.getAllByText(new RegExp(`✓ ${count.judged.chosen(1, 4)}`))).toHaveLength(1);
  press('Enter');
  await stored(1);
  expect(paperAt(run, 1)).toEqual(markedIn('ox---', 'ox'));
  expect(
    screen.getAllByLabelText(new RegExp(`^${count.inContest(SECRETARY, '丁小宁')}`)),
  ).not.toEqual([]);
});

test('whoever is chosen for the one and not for the other voids the paper, and it is said at once', async () => {
  const run = await counting(paperForBoth());
  press(...markKeys('-oo--o-'));
  expect(screen.getByText(count.judged.outside('丁小宁', SECRETARY, COMMITTEE))).toBeVisible();
  press('Enter');
  await stored(1);
  expect(run.meeting.round.totals).toMatchObject({ entered: 1, void: 1 });
});

test('more than the seats in one contest is said above its candidates', async () => {
  await counting(paperForBoth());
  press(...markKeys('oo---oo'));
  expect(screen.getByText(count.judged.overPaper)).toBeVisible();
  expect(
    screen.getByText(new RegExp(`✕ ${count.judged.tooMany(2, 1).replace(/[()]/g, '.')}`)),
  ).toBeVisible();
});

test('a name written in stands in the contest of the row at hand, or it is asked in which', async () => {
  const user = userEvent.setup();
  const run = await counting(paperForBoth());
  press('Equal');
  await user.type(screen.getByLabelText(count.write.name), '孙玉兰');
  await user.click(screen.getByRole('button', { name: new RegExp(count.write.circled) }));
  expect(screen.getByText(count.write.contestMissing)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: COMMITTEE }));
  await user.click(screen.getByRole('button', { name: new RegExp(count.write.circled) }));
  expect(
    within(screen.getByRole('list', { name: count.write.label })).getByText(COMMITTEE),
  ).toBeVisible();
  // A candidate of the one contest may be written in in the other.
  press('Digit7', 'Equal');
  expect(screen.getByRole('radio', { name: SECRETARY })).toBeChecked();
  await user.type(screen.getByLabelText(count.write.name), '李一鸣');
  expect(screen.queryByText(count.judged.listed('李一鸣'))).toBeNull();
  await user.click(screen.getByRole('button', { name: new RegExp(count.write.circled) }));
  press('Digit3', 'Digit1', 'Enter');
  await stored(1);
  expect(paperAt(run, 1)).toMatchObject({
    contests: [{ writeIns: [{ name: '孙玉兰' }] }, { writeIns: [{ name: '李一鸣' }] }],
  });
});

test('where no mark is a vote for, the screen says so and a paper without any is one key', async () => {
  const run = await counting(committeeForm({ blankMeans: 'for' }));
  press('Digit4', 'Enter');
  await stored(1);
  expect(paperAt(run, 1)).toEqual(marked('ooox'));
  press(...BLANK_KEYS);
  expect(screen.getByText(count.judged.over(4, 3))).toBeVisible();
  expect(screen.getByText(count.wholes.for.below)).toBeVisible();
  press('Enter');
  await stored(2);
  expect(run.meeting.round.totals).toMatchObject({ entered: 2, void: 1 });
});

test('in a run-off by plurality the most votes decide, and nobody is offered beside the candidates', async () => {
  const user = userEvent.setup();
  const run = await withForms([committeeForm()]);
  await castHere(run);
  await countedHere(run, ALL_LEVEL);
  await run.submit({
    type: 'roundOpened',
    form: F1,
    kind: 'runoff',
    reason: '',
    contests: [{ contest: C1, candidates: [...CANDIDATES] }],
  });
  await castHere(run);
  show(run);
  expect(screen.getByText(count.board.mostVotes)).toBeVisible();
  expect(screen.queryByRole('button', { name: new RegExp(`^${count.write.open}`) })).toBeNull();
  press('Digit1', 'Equal');
  await user.type(screen.getByLabelText(count.write.name), '孙玉兰');
  expect(screen.queryByRole('group', { name: count.write.suggestions })).toBeNull();
  await user.click(screen.getByRole('button', { name: new RegExp(count.write.circled) }));
  expect(screen.getByText(count.judged.runoff('孙玉兰'))).toBeVisible();
  press('Enter');
  await stored(1);
  expect(run.meeting.round.totals.contests[0]?.writeIns.size).toBe(0);
});

test('in a supplementary election who is elected already is not suggested, and asked about', async () => {
  const user = userEvent.setup();
  const run = await withForms([committeeForm()]);
  await castHere(run);
  await countedHere(
    run,
    Array.from({ length: 8 }, () => marked('oo--')),
  );
  await run.submit({
    type: 'roundOpened',
    form: F1,
    kind: 'supplementary',
    reason: '',
    contests: [{ contest: C1, candidates: CANDIDATES.slice(2) }],
  });
  await castHere(run);
  show(run);
  press('Equal');
  await user.type(screen.getByLabelText(count.write.name), '丁小宁');
  expect(screen.queryByRole('group', { name: count.write.suggestions })).toBeNull();
  await user.click(screen.getByRole('button', { name: new RegExp(count.write.circled) }));
  expect(screen.getByText(count.write.cannot.elected('丁小宁'))).toBeVisible();
  await user.click(screen.getByRole('button', { name: count.write.asWritten }));
  expect(screen.getByText(count.judged.ineligible.elected('丁小宁'))).toBeVisible();
});

test('what was stored last of another paper is not said of this one', async () => {
  const run = await withForms([committeeForm(), secretaryForm()]);
  await castHere(run);
  await run.enter(marked('ooo-'));
  await run.submit({ type: 'formSelected', form: F2 });
  await castHere(run);
  await run.submit({ type: 'formSelected', form: F1 }, { type: 'formSelected', form: F2 });
  show(run);
  expect(screen.getByRole('heading', { name: count.at(1, 1) })).toBeVisible();
  expect(screen.queryByText(new RegExp(count.echo.stored(1, 1)))).toBeNull();
  press('Digit1', 'Enter');
  await stored(1);
});
