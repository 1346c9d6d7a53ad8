import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { named } from '@test/drivers/people';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { loadReadings } from '@/names/readings';
import { wordsIn } from '@/text';
import { WriteInDialog } from './WriteInDialog';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const words = wordsIn('zh');
const { write } = words.count;
const OTHERS = ['赵志远', '罗杰', '刘军', '王伟〔东头〕', '王伟〔西头〕'].map(named);

beforeAll(loadReadings);

async function asked(...written: readonly string[]) {
  const run = await HallRun.to('opened', {
    members: 14,
    present: 12,
    received: 13,
    others: OTHERS,
  });
  for (const name of written) await run.enter(marked('oo--', name));
  const onWrite = vi.fn();
  render(
    <MeetingControllerContext value={run.controller}>
      <WriteInDialog
        contests={run.meeting.round.ballot?.contests ?? []}
        at={0}
        written={[]}
        onWrite={onWrite}
        onClose={() => {}}
      />
    </MeetingControllerContext>,
  );
  const field = screen.getByRole('textbox', { name: write.name });
  expect(field).toHaveFocus();
  // Letters are read once that is loaded; nothing on the screen changes by it.
  await waitFor(() => loadReadings());
  const user = userEvent.setup();
  const entered = (name: string, more: object = {}) =>
    expect(onWrite.mock.calls).toEqual([
      [{ contest: 0, entry: { name, circled: true, confirmed: false, ...more } }],
    ]);
  return { field, user, onWrite, entered };
}

const question = () => screen.queryByRole('group', { name: words.writeIns.which('王伟', 2) });

test('initials, Enter, the name is seen, Enter: written in and circled', async () => {
  const { field, user, onWrite, entered } = await asked();
  await user.keyboard('zzy{Enter}');
  expect(field).toHaveValue('赵志远');
  expect(screen.getByRole('button', { name: new RegExp(write.circled) })).toHaveFocus();
  expect(onWrite).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  entered('赵志远');
});

test.each(['赵志远', '赵　志　远', 'zhaozhiyuan', '赵zy', '赵'])(
  '%s is the same person',
  async (typed) => {
    const { user, entered } = await asked();
    await user.keyboard(`${typed}{Enter}{Enter}`);
    entered('赵志远');
  },
);

test('a held Enter does not go past the name', async () => {
  const { field, user, onWrite } = await asked();
  await user.keyboard('zzy{Enter}');
  fireEvent.keyDown(field, { key: 'Enter', repeat: true });
  const circle = screen.getByRole('button', { name: new RegExp(write.circled) });
  expect(fireEvent.keyDown(circle, { key: 'Enter', repeat: true })).toBe(false);
  expect(onWrite).not.toHaveBeenCalled();
});

test('while an input method composes neither Enter nor a digit is ours', async () => {
  const { field, user, onWrite } = await asked();
  await user.keyboard('lj');
  for (const key of [{ key: 'Enter' }, { key: '1', code: 'Digit1' }])
    for (const composing of [{ isComposing: true }, { keyCode: 229 }])
      expect(fireEvent.keyDown(field, { ...key, ...composing })).toBe(true);
  expect(field).toHaveValue('lj');
  expect(field).toHaveFocus();
  expect(onWrite).not.toHaveBeenCalled();
});

test('letters that fit two people choose neither; a digit does, and so do the arrows', async () => {
  const { field, user, entered } = await asked();
  await user.keyboard('lj{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent(words.writeIns.several);
  expect(field).toHaveFocus();
  await user.keyboard('2');
  expect(field).toHaveValue('刘军');
  await user.keyboard('{Backspace}');
  expect(field).toHaveFocus();
  await user.clear(field);
  await user.keyboard('lj{ArrowDown}{ArrowRight}{ArrowLeft}{Enter}');
  expect(field).toHaveValue('罗杰');
  await user.keyboard('{Enter}');
  entered('罗杰');
});

test('where names have digits in them a digit that goes on with one is typed', async () => {
  const { field, user } = await asked();
  await user.keyboard('党员01');
  expect(field).toHaveValue('党员01');
});

test.each(['王伟', 'ww', '王 伟'])(
  'two of one name: %s is asked about, and Enter guesses nobody',
  async (typed) => {
    const { user, onWrite, entered } = await asked();
    await user.keyboard(`${typed}{Enter}`);
    expect(question()).toHaveFocus();
    await user.keyboard('{Enter}{Enter}');
    expect(onWrite).not.toHaveBeenCalled();
    await user.keyboard('2');
    expect(question()).toBeNull();
    await user.keyboard('{Enter}');
    entered('王伟〔西头〕');
  },
);

test('which of two nobody can tell is recorded as it is written, after it was asked', async () => {
  const { user, onWrite, entered } = await asked();
  await user.keyboard('王伟{Enter}0{Enter}');
  expect(screen.getByText(write.cannot.namesakes('王伟'))).toBeVisible();
  expect(onWrite).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: write.asWritten }));
  entered('王伟', { confirmed: true });
});

test('the circle pressed at once shows first whom the letters mean', async () => {
  const { field, user, onWrite, entered } = await asked();
  await user.type(field, 'zzy');
  await user.click(screen.getByRole('button', { name: new RegExp(write.circled) }));
  expect(field).toHaveValue('赵志远');
  expect(onWrite).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: new RegExp(write.circled) }));
  entered('赵志远');
});

test('who was written in before is offered before anything is typed, most papers first', async () => {
  const { user, entered } = await asked('罗杰', '赵志远', '赵志远');
  expect(
    screen
      .getAllByRole('button', { name: /^(罗杰|赵志远)$/ })
      .map((button) => button.lastChild?.textContent),
  ).toEqual(['赵志远', '罗杰']);
  await user.keyboard('1{Enter}');
  entered('赵志远');
});

test('a stranger written before is found by initials, and is one however spaced', async () => {
  const { field, user } = await asked('钱多多');
  await user.keyboard('qdd{Enter}');
  expect(field).toHaveValue('钱多多');
  await user.clear(field);
  await user.type(field, '钱 多 多');
  await user.keyboard('{Enter}');
  expect(field).toHaveValue('钱多多');
});

test('without its circle, and illegible, by one key each', async () => {
  const { field, user, onWrite } = await asked();
  fireEvent.keyDown(field, { key: 'Delete', code: 'NumpadDecimal' });
  expect(onWrite).toHaveBeenLastCalledWith({ contest: 0, entry: { illegible: true } });
  await user.keyboard('zzy{Enter}0');
  expect(onWrite).toHaveBeenLastCalledWith({
    contest: 0,
    entry: { name: '赵志远', circled: false, confirmed: false },
  });
});

test('nothing typed is said, and enters nobody', async () => {
  const { user, onWrite } = await asked();
  await user.keyboard('{Enter}');
  expect(screen.getByText(write.missing)).toBeVisible();
  expect(onWrite).not.toHaveBeenCalled();
});
