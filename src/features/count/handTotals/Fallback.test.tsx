import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { fingerprint } from '@/election/events/fingerprint';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { Fallback } from './Fallback';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const { handTotals } = wordsIn('zh');
const paper = () => screen.getByRole('article', { name: handTotals.sheet.title, hidden: true });
const rowOf = (name: string) =>
  within(paper()).getByRole('rowheader', { name, hidden: true }).closest('tr');

const print = vi.fn();
beforeEach(() => {
  print.mockReset();
  vi.stubGlobal('print', print);
});

function show(run: HallRun): void {
  render(
    <MeetingControllerContext value={run.controller}>
      <PinPromptProvider>
        <Fallback onStored={() => {}} />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
}

test('one press prints the count as it stands, with the fingerprint of the journal', async () => {
  const user = userEvent.setup();
  const run = await HallRun.to('opened');
  await run.enter(marked('ooox'), marked('oxo-'));
  show(run);
  await user.click(screen.getByRole('button', { name: handTotals.ways.print }));
  expect(print).toHaveBeenCalledOnce();
  expect(rowOf('王小宁')).toHaveTextContent('王小宁1100');
  const { seq, hash } = run.controller.store.getState().head;
  expect(paper()).toHaveTextContent(handTotals.sheet.entry(seq, fingerprint(hash)));
  expect(paper()).toHaveTextContent(handTotals.sheet.next(1, 3));
});

test("what is printed later by the browser's own key has the papers stored meanwhile", async () => {
  const user = userEvent.setup();
  const run = await HallRun.to('opened');
  await run.enter(marked('ooox'));
  show(run);
  await user.click(screen.getByRole('button', { name: handTotals.ways.printBlank }));
  expect(rowOf('王小宁')).toHaveTextContent(/^王小宁$/);
  await run.enter(marked('ooox'));
  act(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  expect(rowOf('王小宁')).toHaveTextContent('王小宁2000');
});
