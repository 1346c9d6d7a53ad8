import { HallRun } from '@test/drivers/hallRun';
import { named } from '@test/drivers/people';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { adoptable, methodFacts } from '@/documents/methodText';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { HandsScreen } from './HandsScreen';

const { hands, methodPaper } = wordsIn('zh');
const user = userEvent.setup({ delay: null });

function show(run: HallRun) {
  render(
    <MeetingControllerContext value={run.controller}>
      <PinPromptProvider>
        <HandsScreen />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
}

async function reported(changes: Parameters<typeof HallRun.to>[1] = {}): Promise<HallRun> {
  const run = await HallRun.to('signedIn', changes);
  await run.submit({ type: 'procedureRecorded', procedure: 'report' });
  return run;
}

const written = ({ meeting }: HallRun): string => {
  const facts = methodFacts(meeting);
  if (facts === null) throw new Error('nothing to write the method from');
  return adoptable(facts);
};
const page = () => within(screen.getByRole('region', { name: methodPaper.read }));

async function adopt({ plan }: HallRun) {
  await user.click(screen.getByRole('button', { name: hands.form.all(plan.present) }));
  await user.click(screen.getByRole('button', { name: hands.form.store }));
}

test('the text that is read out is the one that is adopted, word for word', async () => {
  const run = await reported();
  show(run);
  expect(page().getByText(methodPaper.draft)).toBeVisible();
  expect(page().getByText(/须到 21 人；现到 23 人/)).toBeVisible();
  const text = written(run);
  await adopt(run);
  expect(await screen.findByText(`✓ ${hands.method.adopted}`)).toBeVisible();
  expect(run.meeting.methodText).toBe(text);
  expect(page().queryByText(methodPaper.draft)).toBeNull();
  expect(screen.queryByRole('button', { name: hands.form.store })).toBeNull();
});

test('papers changed after the vote are shown paragraph by paragraph, and voted on anew', async () => {
  const run = await reported();
  show(run);
  await adopt(run);
  await waitFor(() => expect(run.meeting.methodAdopted).toBe(true));
  const { ballot } = run.meeting.round;
  if (ballot === null) throw new Error('no paper is prepared');
  const contests = ballot.contests.map((contest) => ({ ...contest, seats: 2 }));
  await run.submit({ type: 'formSet', form: { ...ballot, contests } });
  expect(await screen.findByText(methodPaper.differs.title)).toBeVisible();
  expect(screen.getByText(/应选|委员3名/, { selector: 'dd' })).toBeVisible();
  expect(screen.getByText(/委员2名/, { selector: 'dd' })).toBeVisible();
  await adopt(run);
  await waitFor(() => expect(screen.queryByText(methodPaper.differs.title)).toBeNull());
  expect(run.meeting.methodText).toBe(written(run));
});

test('once papers were handed out the adopted text stands, and what differs is still said', async () => {
  const run = await HallRun.to('signedIn');
  await run.submit({ type: 'procedureRecorded', procedure: 'report' });
  const text = written(run);
  const inFavour = { for: run.plan.present, against: 0, abstain: 0 };
  await run.submit({ type: 'handsShown', matter: { kind: 'method', text }, ...inFavour });
  await run.appointed();
  await run.headCounted();
  await run.submit({
    type: 'handsShown',
    matter: { kind: 'presidingOfficer', name: named('周立') },
    ...inFavour,
  });
  show(run);
  expect(screen.getByText(methodPaper.differs.held)).toBeVisible();
  expect(page().getByText(/会议由周明同志主持/)).toBeVisible();
  expect(screen.queryByRole('button', { name: hands.form.store })).toBeNull();
});
