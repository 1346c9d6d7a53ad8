import { HallRun } from '@test/drivers/hallRun';
import { named } from '@test/drivers/people';
import { newDevice } from '@test/drivers/platform';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createMeeting } from '@/controller/createMeeting';
import type { MeetingController } from '@/controller/MeetingController';
import { openMeeting } from '@/controller/openMeeting';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { PrepareScreen } from './PrepareScreen';

const { prepare, terms } = wordsIn('zh');
const user = userEvent.setup({ delay: null });

async function newDesk(): Promise<MeetingController> {
  const device = newDevice();
  const created = await createMeeting({ practice: false }, device);
  if (!created.ok) throw new Error(created.failure.kind);
  const opened = await openMeeting(created.meeting, device);
  if (!opened.ok) throw new Error(opened.lost.why);
  return opened.controller;
}

function show(controller: MeetingController) {
  render(
    <MeetingControllerContext value={controller}>
      <PinPromptProvider>
        <PrepareScreen />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
}

type Part = 'details' | 'roster' | 'exclusions' | 'method' | 'contest';

/** Goes to a part and stays in it. */
async function open(part: Part) {
  const name = prepare.sections[part];
  const parts = screen.getByRole('navigation', { name: prepare.sections.label });
  await user.click(within(parts).getByRole('button', { name: new RegExp(`^${name}`) }));
  return within(screen.getByRole('region', { name }));
}

const meetingOf = (controller: MeetingController) => controller.store.getState().meeting;

test('what is missing is named beside its field, nothing is stored, and what was typed stays', async () => {
  const controller = await newDesk();
  show(controller);
  const details = await open('details');
  const place = details.getByLabelText(prepare.details.place);
  await user.type(place, '社区礼堂');
  await user.click(details.getByRole('button', { name: prepare.store }));
  const missing = prepare.fill(prepare.details.presidingOfficer);
  expect(details.getByText(missing)).toBeVisible();
  expect(place).toHaveValue('社区礼堂');
  expect(meetingOf(controller).details).toBeNull();
});

test('what is typed in one part outlasts a look at another, and says that it is not stored', async () => {
  show(await newDesk());
  const details = await open('details');
  await user.type(details.getByLabelText(prepare.details.place), '社区礼堂');
  await open('method');
  const again = await open('details');
  expect(again.getByLabelText(prepare.details.place)).toHaveValue('社区礼堂');
  expect(screen.getByRole('button', { name: new RegExp(prepare.state.changed) })).toBeVisible();
});

test('two of one name are told apart before the roster is stored', async () => {
  const controller = await newDesk();
  show(controller);
  const roster = await open('roster');
  fireEvent.change(roster.getByLabelText(prepare.roster.paste), {
    target: { value: '1、王伟\n2、丁小宁\t预备党员\n3、王伟' },
  });
  await user.click(roster.getByRole('button', { name: prepare.store }));
  expect(roster.getByText(prepare.roster.twice('王伟'))).toBeVisible();
  expect(meetingOf(controller).roster).toEqual([]);

  for (const [i, suffix] of ['东头', '西头'].entries()) {
    const field = roster.getAllByLabelText(prepare.roster.suffix('王伟'))[i];
    if (field !== undefined) await user.type(field, suffix);
  }
  await user.click(roster.getByRole('button', { name: prepare.store }));
  await waitFor(() =>
    expect(meetingOf(controller).roster).toEqual([
      { name: '王伟〔东头〕', standing: 'full' },
      { name: '丁小宁', standing: 'probationary' },
      { name: '王伟〔西头〕', standing: 'full' },
    ]),
  );
});

test('nobody is left out of due without a category and the consent, and the list says what it does', async () => {
  const run = await HallRun.to('prepared', { members: 12 });
  show(run.controller);
  const part = await open('exclusions');
  await user.type(part.getByLabelText(prepare.exclusions.add), '党员04{Enter}');
  expect(part.getByText(prepare.exclusions.effect(12, 1, 11))).toBeVisible();
  await user.click(part.getByRole('button', { name: prepare.store }));
  expect(part.getByText(prepare.exclusions.noCategory)).toBeVisible();
  expect(part.getByText(prepare.exclusions.noConsent)).toBeVisible();
  expect(run.meeting.exclusions).toEqual([]);

  await user.selectOptions(
    part.getByLabelText(prepare.exclusions.categoryOf('党员04')),
    terms.exclusion.abroad,
  );
  await user.type(part.getByLabelText(prepare.exclusions.consentOf('党员04')), '镇党委批复');
  await user.click(part.getByRole('button', { name: prepare.store }));
  await waitFor(() => expect(run.meeting.exclusions).toHaveLength(1));
});

test('a parameter changed by hand is shown to differ from the profile, with the numbers of this meeting', async () => {
  const run = await HallRun.to('prepared', { members: 12 });
  show(run.controller);
  const part = await open('method');
  expect(part.getByText(prepare.method.quorum.needs(12, 10))).toBeVisible();
  await user.selectOptions(
    part.getByLabelText(prepare.method.quorum.comparator),
    prepare.method.comparators['>'],
  );
  expect(part.getAllByText(prepare.method.differs('2020'), { exact: false })).toHaveLength(1);
  await user.click(part.getByRole('button', { name: prepare.store }));
  await waitFor(() =>
    expect(run.meeting.method?.rules.quorum).toEqual({ num: 4, den: 5, comparator: '>' }),
  );
});

test('the ratio is said and is no wall; the order set by hand stands, with its reason', async () => {
  const run = await HallRun.to('prepared', { members: 12 });
  show(run.controller);
  const part = await open('contest');
  const { order } = prepare.contest;
  expect(part.getByText(prepare.contest.ratio(4, 3, 1, '33.3%'))).toBeVisible();
  expect(await part.findByText(`✓ ${order.sorted}`)).toBeVisible();
  await user.click(part.getByRole('button', { name: prepare.contest.up('欧阳少东') }));
  await user.click(part.getByRole('button', { name: prepare.contest.remove('丁小宁') }));
  expect(part.getByText(prepare.contest.saysDifferential(3, 3))).toBeVisible();
  await user.click(part.getByRole('button', { name: prepare.store }));
  expect(part.getByText(order.reasonMissing)).toBeVisible();
  const reason = part.getByLabelText(order.reason);
  await waitFor(() => expect(reason).toHaveFocus());
  await user.type(reason, '按镇党委批复的名单顺序{Enter}');
  await waitFor(() =>
    expect(run.meeting.round.ballot?.contests[0]).toMatchObject({
      candidates: ['王小宁', '欧阳少东', '李一鸣'],
      order: { by: 'hand', reason: '按镇党委批复的名单顺序' },
    }),
  );
  expect(part.getByLabelText(order.reason)).toHaveValue('按镇党委批复的名单顺序');
});

test('one press puts the candidates in stroke order, and no reason is kept', async () => {
  const candidates = ['欧阳少东', '李一鸣', '丁小宁'].map(named);
  const run = await HallRun.to('prepared', { members: 12, seats: 2, candidates });
  show(run.controller);
  const part = await open('contest');
  const { order } = prepare.contest;
  await user.type(await part.findByLabelText(order.reason), '先写了原因');
  await user.click(part.getByRole('button', { name: order.sort }));
  expect(part.getByText(`✓ ${order.sorted}`)).toBeVisible();
  expect(part.queryByLabelText(order.reason)).toBeNull();
  await user.click(part.getByRole('button', { name: prepare.store }));
  await waitFor(() =>
    expect(run.meeting.round.ballot?.contests[0]).toMatchObject({
      candidates: ['丁小宁', '李一鸣', '欧阳少东'],
      order: { by: 'strokes' },
    }),
  );
});

test('a name with a character outside the table is said, and may be put where it belongs', async () => {
  const candidates = ['丁小宁', '李𬘬', '李一鸣'].map(named);
  const run = await HallRun.to('prepared', { members: 12, seats: 2, candidates });
  show(run.controller);
  const part = await open('contest');
  const { order } = prepare.contest;
  expect(await part.findByText(order.outside('李𬘬', ['𬘬']), { exact: false })).toBeVisible();
  expect(part.getByText(`✓ ${order.sorted}`)).toBeVisible();
  await user.click(part.getByRole('button', { name: prepare.contest.up('李𬘬') }));
  expect(part.getByLabelText(order.reason)).toBeVisible();
});

test('after sign-in was opened a name is corrected with a reason, and after the head-count nothing', async () => {
  const run = await HallRun.to('signedIn', { members: 12, present: 10 });
  show(run.controller);
  const part = await open('roster');
  await user.click(part.getByRole('button', { name: prepare.roster.correctOf('党员04') }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByLabelText(terms.standing.suspended));
  await user.click(dialog.getByRole('button', { name: prepare.store }));
  expect(dialog.getByText(prepare.fill(prepare.roster.reason))).toBeVisible();
  await user.type(dialog.getByLabelText(prepare.roster.reason), '县纪委通知{Enter}');
  await waitFor(() => expect(run.meeting.dueChanges).toHaveLength(1));
  expect(run.meeting.roster.find(({ name }) => name === '党员04')?.standing).toBe('suspended');
});
