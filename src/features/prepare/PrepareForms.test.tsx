import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import {
  C1,
  C2,
  COMMITTEE,
  castHere,
  committeeForm,
  countedHere,
  F1,
  paperForBoth,
  SECRETARY,
  secretaryForm,
  withForms,
} from '@test/drivers/severalForms';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { roundsOf } from '@/election/state/rounds';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { PrepareScreen } from './PrepareScreen';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const { prepare, refusals, terms } = wordsIn('zh');
const words = prepare.form;
const user = userEvent.setup({ delay: null });

const show = ({ controller }: HallRun) =>
  render(
    <MeetingControllerContext value={controller}>
      <PinPromptProvider>
        <PrepareScreen />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );

/** Goes to a part and stays in it. */
async function open(name: string) {
  const parts = screen.getByRole('navigation', { name: prepare.sections.label });
  await user.click(within(parts).getByRole('button', { name: new RegExp(`^${name}`) }));
  return within(screen.getByRole('region', { name }));
}

const formOf = ({ meeting }: HallRun, form: string) =>
  roundsOf(meeting, form as typeof F1)[0]?.ballot;

test('the plain meeting has one paper, and its name and colour are not asked', async () => {
  show(await HallRun.to('prepared', { members: 12 }));
  const part = await open(prepare.sections.contest);
  expect(part.queryByLabelText(words.name)).toBeNull();
  expect(part.queryByRole('group', { name: words.within.label })).toBeNull();
  expect(part.queryByRole('button', { name: words.drop.button })).toBeNull();
});

test('another contest on the same paper, with what is required between both, is stored in one press', async () => {
  const run = await HallRun.to('prepared', { members: 12 });
  show(run);
  const part = await open(prepare.sections.contest);
  await user.click(part.getByRole('button', { name: words.addContest }));
  const second = within(part.getByRole('region', { name: words.contest(2, '') }));
  await user.type(second.getByLabelText(prepare.contest.seats), '1');
  await user.type(second.getByLabelText(prepare.contest.add), '丁小宁{Enter}');
  await user.type(second.getByLabelText(prepare.contest.office), SECRETARY);
  await user.click(part.getByLabelText(words.within.rule(SECRETARY, COMMITTEE)));
  await user.click(part.getByRole('button', { name: prepare.store }));
  await waitFor(() =>
    expect(formOf(run, 'F1')).toMatchObject({
      within: { contest: C2, mustAlsoBeChosenIn: C1 },
      contests: [{ office: COMMITTEE }, { id: C2, office: SECRETARY, candidates: ['丁小宁'] }],
    }),
  );
});

test('a contest taken off the paper takes with it what was required of it', async () => {
  const run = await HallRun.to('prepared', {
    members: 12,
    candidates: paperForBoth().contests[0]?.candidates ?? [],
  });
  await run.submit({ type: 'formSet', form: paperForBoth() });
  show(run);
  const part = await open(prepare.sections.contest);
  await user.click(part.getByRole('button', { name: words.removeContestOf(SECRETARY) }));
  await user.click(part.getByRole('button', { name: prepare.store }));
  await waitFor(() => expect(formOf(run, 'F1')).toMatchObject({ within: null }));
  expect(formOf(run, 'F1')?.contests).toHaveLength(1);
});

test('another paper is a part of its own: named, coloured, stored by one press, and taken off again', async () => {
  const run = await HallRun.to('prepared', { members: 12 });
  show(run);
  await user.click((await open(prepare.sections.contest)).getByRole('button', { name: words.add }));
  const part = within(screen.getByRole('region', { name: terms.form('F2') }));
  await user.click(part.getByRole('button', { name: prepare.store }));
  expect(part.getByText(prepare.fill(words.name))).toBeVisible();
  await user.type(part.getByLabelText(words.name), '书记选票');
  await user.click(part.getByLabelText(terms.paperColour.yellow));
  await user.type(part.getByLabelText(prepare.contest.office), SECRETARY);
  await user.type(part.getByLabelText(prepare.contest.seats), '1');
  await user.type(part.getByLabelText(prepare.contest.add), '王小宁{Enter}');
  expect(part.getByText(words.among.later(COMMITTEE))).toBeVisible();
  await user.click(part.getByRole('button', { name: prepare.store }));
  await waitFor(() =>
    expect(formOf(run, 'F2')).toMatchObject({ name: '书记选票', colour: terms.paperColour.yellow }),
  );
  const named = within(screen.getByRole('region', { name: '书记选票' }));
  await user.click(named.getByRole('button', { name: words.drop.button }));
  await user.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: words.drop.run }),
  );
  await waitFor(() => expect(formOf(run, 'F2')).toBeUndefined());
  expect(await screen.findByRole('region', { name: prepare.sections.contest })).toBeVisible();
});

test('after sign-in was opened a paper is dropped with the reason', async () => {
  const run = await HallRun.to('prepared', { members: 12, present: 10 });
  await run.submit({ type: 'formSet', form: secretaryForm() });
  await run.signedIn();
  show(run);
  const part = await open('书记选票');
  await user.click(part.getByRole('button', { name: words.drop.button }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: words.drop.run }));
  expect(dialog.getByText(prepare.fill(words.drop.reason))).toBeVisible();
  await user.click(dialog.getByRole('button', { name: words.drop.usual[0] }));
  await user.click(dialog.getByRole('button', { name: words.drop.run }));
  await waitFor(() => expect(formOf(run, 'F2')).toBeUndefined());
});

test('a paper whose round has begun stands still and says why; another can be set up beside it', async () => {
  const run = await withForms([committeeForm(), secretaryForm()]);
  await run.headCounted();
  show(run);
  const first = await open('委员选票');
  expect(first.getByText(refusals['frozen.afterHeadCount']({}).what)).toBeVisible();
  expect(first.getByLabelText(prepare.contest.office)).toBeDisabled();
  expect(first.queryByRole('button', { name: words.addContest })).toBeNull();
  const second = await open('书记选票');
  await user.clear(second.getByLabelText(prepare.contest.office));
  await user.type(second.getByLabelText(prepare.contest.office), '支部副书记');
  await user.click(second.getByRole('button', { name: prepare.store }));
  await waitFor(() =>
    expect(formOf(run, 'F2')?.contests).toMatchObject([{ office: '支部副书记' }]),
  );
});

test('once the committee is announced the next paper may be among those elected, and proposes them', async () => {
  const run = await withForms([committeeForm()]);
  await castHere(run);
  await countedHere(
    run,
    Array.from({ length: 8 }, () => marked('-ooo')),
  );
  show(run);
  // Whoever comes here after a round wants another paper.
  await user.click(await screen.findByRole('button', { name: words.add }));
  const part = within(screen.getByRole('region', { name: terms.form('F2') }));
  await user.click(part.getByLabelText(words.among.elected(COMMITTEE, 3)));
  await user.type(part.getByLabelText(prepare.contest.add), '丁');
  expect(part.queryByRole('button', { name: '+ 丁小宁' })).toBeNull();
  await part.findByText(prepare.contest.noneYet);
  await user.click(part.getByRole('button', { name: words.among.propose(3) }));
  await user.type(part.getByLabelText(words.name), '书记选票');
  await user.type(part.getByLabelText(prepare.contest.office), SECRETARY);
  await user.type(part.getByLabelText(prepare.contest.seats), '1');
  await user.click(part.getByRole('button', { name: prepare.store }));
  await waitFor(() =>
    expect(formOf(run, 'F2')).toMatchObject({
      among: { form: F1, contest: C1 },
      contests: [{ candidates: ['王小宁', '李一鸣', '欧阳少东'], order: { by: 'strokes' } }],
    }),
  );
});

test('what a pre-selection came to starts the election that follows, by one press', async () => {
  const run = await withForms([committeeForm({ purpose: { kind: 'preselection' } })]);
  await castHere(run);
  await countedHere(
    run,
    Array.from({ length: 8 }, () => marked('oo-o')),
  );
  show(run);
  await user.click(await screen.findByRole('button', { name: words.add }));
  const part = within(screen.getByRole('region', { name: terms.form('F2') }));
  await user.click(
    part.getByRole('button', { name: prepare.purpose.fromPreselection(COMMITTEE, 3) }),
  );
  await user.type(part.getByLabelText(words.name), '委员选票（正式）');
  await user.type(part.getByLabelText(prepare.contest.office), COMMITTEE);
  await user.type(part.getByRole('textbox', { name: prepare.contest.seats }), '2');
  await user.click(part.getByRole('button', { name: prepare.store }));
  await waitFor(() =>
    expect(formOf(run, 'F2')?.contests[0]?.candidates).toEqual(['丁小宁', '王小宁', '欧阳少东']),
  );
});
