import { HallRun, PINS } from '@test/drivers/hallRun';
import { BLANK_KEYS, VOID_KEYS } from '@test/drivers/padKeys';
import { marked } from '@test/drivers/papers';
import { CHIEF, COUNTER, named } from '@test/drivers/people';
import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Answer } from '@/controller/answer';
import type { MeetingController } from '@/controller/MeetingController';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { voidReasons } from '@/election/events/count';
import { placeAtHand } from '@/election/state/packets';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { CountScreen } from './CountScreen';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const words = wordsIn('zh');
const { count } = words;

/** The count screen over a real controller, seven members here. */
async function atTheDesk(
  enter: readonly ReturnType<typeof marked>[] = [],
  change: (controller: MeetingController) => MeetingController = (controller) => controller,
) {
  const run = await HallRun.to('opened', { members: 8, present: 7, received: 8 });
  await run.enter(...enter);
  render(
    <MeetingControllerContext value={change(run.controller)}>
      <PinPromptProvider>
        <CountScreen />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
  return run;
}

const press = (code: string, more: Partial<KeyboardEventInit> = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, ...more });
const row = (name: string) => within(screen.getByRole('group', { name }));
const markOf = (name: string) =>
  row(name)
    .queryAllByRole('button', { pressed: true })
    .map((button) => button.getAttribute('aria-label'));
/** The key that does the same stands on the button as well. */
const button = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const stored = (packet: number, place: number) =>
  screen.findByText(new RegExp(count.echo.stored(packet, place)));
const refusalOf = (title: string) => screen.findByText(title);

test('a paper is typed with numbers and one key for the store, and said to be stored', async () => {
  const run = await atTheDesk();
  for (const code of ['Numpad3', 'Digit4', 'NumpadDecimal', 'NumpadSubtract']) press(code);
  expect(markOf('丁小宁')).toEqual([words.terms.mark.for]);
  expect(markOf('李一鸣')).toEqual([words.terms.mark.against]);
  expect(screen.getByText(count.judged.valid(2, 3))).toBeVisible();
  press('NumpadEnter');
  await stored(1, 1);
  expect(run.meeting.round.packets[0]?.places[0]?.standing).toMatchObject({
    enteredBy: COUNTER,
    paper: marked('oox-'),
  });
  expect(screen.getByRole('heading', { name: count.at(1, 2) })).toBeVisible();
  expect(markOf('丁小宁')).toEqual([]);
});

test('nothing is preset', async () => {
  await atTheDesk();
  expect(
    screen.queryAllByRole('button', { pressed: true }).map(({ textContent }) => textContent),
  ).toEqual([`✓${COUNTER}`]);
  expect(screen.getByText(count.judged.untouched)).toBeVisible();
});

test('a held key acts once', async () => {
  await atTheDesk();
  press('Digit1');
  for (let i = 0; i < 20; i += 1) press('Digit1', { repeat: true });
  expect(markOf('丁小宁')).toEqual([words.terms.mark.against]);
  press('NumpadMultiply');
  for (let i = 0; i < 20; i += 1) press('NumpadMultiply', { repeat: true });
  expect(screen.getByRole('group', { name: words.pad.layer.label })).toBeVisible();
});

test('the store key pressed twice, or held, stores one paper', async () => {
  const run = await atTheDesk();
  press('Digit1');
  press('Enter');
  press('Enter');
  press('Enter', { repeat: true });
  await stored(1, 1);
  expect(run.meeting.round.entered).toBe(1);
});

test('an untouched paper is not stored by the store key: blank has its own', async () => {
  const run = await atTheDesk();
  press('Enter');
  await refusalOf(words.frame.answered.refused);
  expect(run.meeting.round.entered).toBe(0);
  for (const code of BLANK_KEYS) press(code);
  expect(screen.queryByText(words.frame.answered.refused)).toBeNull();
  expect(screen.getByText(count.judged.blankValid)).toBeVisible();
  press('Enter');
  await stored(1, 1);
  expect(run.meeting.round.packets[0]?.places[0]?.standing?.paper).toEqual({ kind: 'blank' });
});

test('while an input method composes no key is the pad\u2019s', async () => {
  const imeHasTheKey = { keyCode: 229 };
  const run = await atTheDesk();
  press('Digit1', { isComposing: true });
  press('Digit1', imeHasTheKey);
  expect(markOf('丁小宁')).toEqual([]);
  press('Digit1');
  press('Enter', { isComposing: true });
  press('Enter', imeHasTheKey);
  expect(run.meeting.round.entered).toBe(0);
});

test('the word "stored" comes once the paper is stored, and nothing is accepted before', async () => {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const run = await atTheDesk([], (controller) => ({
    ...controller,
    submit: async (...command) => {
      await gate;
      return controller.submit(...command);
    },
  }));
  press('Digit1');
  press('Enter');
  press('Digit2');
  press('Delete');
  expect(screen.queryByText(/已存入/)).toBeNull();
  expect(markOf('丁小宁')).toEqual([words.terms.mark.against]);
  expect(markOf('王小宁')).toEqual([]);
  letGo();
  await stored(1, 1);
  expect(run.meeting.round.packets[0]?.places[0]?.standing?.paper).toEqual(marked('x---'));
});

test.each(['full', 'failed', 'otherWriter'] as const)(
  'not stored (%s): it is said, and the paper stays on the screen',
  async (why) => {
    const run = await atTheDesk([], (controller) => ({
      ...controller,
      submit: () => Promise.resolve<Answer>({ kind: 'notStored', why }),
    }));
    press('Digit1');
    press('Enter');
    expect(await screen.findByText(words.frame.answered.trouble[why])).toBeVisible();
    expect(screen.queryByText(/已存入/)).toBeNull();
    expect(markOf('丁小宁')).toEqual([words.terms.mark.against]);
    expect(run.meeting.round.entered).toBe(0);
  },
);

test('a paper beyond those returned stays on the screen, and the recount is offered', async () => {
  const run = await atTheDesk(Array.from({ length: 7 }, () => marked('ooo-')));
  expect(screen.getByText(count.progress(7, 0))).toBeVisible();
  press('Digit4');
  press('Enter');
  await refusalOf(words.frame.answered.refused);
  expect(markOf('欧阳少东')).toEqual([words.terms.mark.against]);
  expect(run.meeting.round.entered).toBe(7);
  expect(
    screen.getByRole('button', { name: new RegExp(words.figures.again.countAgain) }),
  ).toBeEnabled();
});

test('a name that is no full member is asked about before it is stored, and counts for nobody', async () => {
  const user = userEvent.setup();
  const run = await atTheDesk();
  press('NumpadAdd');
  const field = screen.getByRole('textbox', { name: count.write.name });
  await user.type(field, '王大年');
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
  expect(field).toHaveFocus();
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(field).not.toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByText(count.write.cannot.notFull('王大年'))).toBeVisible();
  expect(run.meeting.round.entered).toBe(0);
  await user.click(screen.getByRole('button', { name: count.write.asWritten }));
  expect(screen.getByText(count.judged.ineligible.notFull('王大年'))).toBeVisible();
  press('Enter');
  await stored(1, 1);
  expect(run.meeting.round.packets[0]?.places[0]?.standing?.paper).toMatchObject({
    contests: [{ writeIns: [{ name: '王大年', circled: true, confirmed: true }] }],
  });
  expect(run.meeting.round.totals.contests[0]?.writeIns.size).toBe(0);
});

test('a full member is suggested by the characters typed, and a candidate is said to be no entry', async () => {
  const user = userEvent.setup();
  await atTheDesk();
  press('Equal');
  const field = screen.getByRole('textbox', { name: count.write.name });
  await user.type(field, '玉孙');
  await user.click(screen.getByRole('button', { name: '孙玉兰' }));
  expect(field).toHaveValue('孙玉兰');
  await user.clear(field);
  await user.type(field, '丁小宁');
  expect(screen.getByText(count.judged.listed('丁小宁'))).toBeVisible();
});

test('a void paper needs its reason and who ruled, and is stored without marks', async () => {
  const user = userEvent.setup();
  const run = await atTheDesk();
  press('Digit1');
  for (const code of VOID_KEYS) press(code);
  await user.click(button(count.ruling.set));
  expect(screen.getByText(count.ruling.reasonMissing)).toBeVisible();
  expect(screen.getByText(count.ruling.ruledByMissing)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: words.terms.voidReason.damaged }));
  await user.click(screen.getByRole('radio', { name: CHIEF }));
  await user.click(button(count.ruling.set));
  press('Digit2');
  press('Enter');
  await stored(1, 1);
  expect(run.meeting.round.packets[0]?.places[0]?.standing?.paper).toEqual({
    kind: 'void',
    reason: 'damaged',
    ruledBy: CHIEF,
  });
});

test('a void paper by the numeric pad alone: its reason and who ruled have keys, and Enter confirms', async () => {
  const run = await atTheDesk();
  const reason = voidReasons.indexOf('identifying') + 1;
  const chief = voidReasons.length + 1;
  for (const code of ['NumpadMultiply', 'Numpad1', `Numpad${reason}`]) press(code);
  press('NumpadEnter');
  expect(screen.getByText(count.ruling.ruledByMissing)).toBeVisible();
  press('NumpadMultiply');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByText(count.judged.untouched)).toBeVisible();
  for (const code of ['NumpadMultiply', 'Numpad1', `Numpad${reason}`, `Numpad${chief}`])
    press(code);
  press('NumpadEnter');
  press('NumpadEnter');
  await stored(1, 1);
  expect(run.meeting.round.packets[0]?.places[0]?.standing?.paper).toEqual({
    kind: 'void',
    reason: 'identifying',
    ruledBy: CHIEF,
  });
});

test('whom nobody dealt with is said before the paper is stored', async () => {
  await atTheDesk();
  expect(screen.queryByText(words.pad.unmarked.abstain(4))).toBeNull();
  press('Digit1');
  expect(screen.getByText(words.pad.unmarked.abstain(3))).toBeVisible();
  press('Minus');
  expect(screen.queryByText(words.pad.unmarked.abstain(3))).toBeNull();
});

test('a doubtful paper is put aside by one key: its place is kept, and the next is taken up empty', async () => {
  const run = await atTheDesk();
  press('Digit1');
  press('NumpadDivide');
  expect(await screen.findByText(words.pad.setAside(1, 1))).toBeVisible();
  expect(run.meeting.round.packets[0]?.places[0]).toMatchObject({ standing: null });
  expect(run.meeting.round.packets[0]?.places[0]?.aside).not.toBeNull();
  expect(screen.getByRole('heading', { name: count.at(1, 2) })).toBeVisible();
  expect(markOf('丁小宁')).toEqual([]);
});

test('a packet ends by the layer, and not while a paper is in the hand', async () => {
  const run = await atTheDesk([marked('ooo-'), marked('ooo-')]);
  press('Digit1');
  for (const code of ['NumpadMultiply', 'Numpad5', 'Escape', 'Delete']) press(code);
  expect(run.meeting.round.packets[0]?.closed).toBe(false);
  for (const code of ['NumpadMultiply', 'Numpad5']) press(code);
  expect(await screen.findByRole('heading', { name: count.at(2, 1) })).toBeVisible();
  expect(run.meeting.round.packets[0]?.closed).toBe(true);
});

test('a paper found by packet and place is withdrawn before a scrutineer and entered again there', async () => {
  const user = userEvent.setup();
  const run = await atTheDesk([marked('ooo-'), marked('oo-o'), marked('o-oo')]);
  // Marks already entered for the paper in the hand stay with its place.
  press('Digit4');
  await user.type(screen.getByRole('textbox', { name: count.packets.packet }), '1');
  await user.type(screen.getByRole('textbox', { name: count.packets.placeIn }), '２{Enter}');
  expect(screen.getByRole('button', { name: count.packets.correctOf(1, 2) })).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.keyboard('1');
  await user.click(await screen.findByRole('radio', { name: CHIEF }));
  await user.type(screen.getByLabelText(words.pins.prompt.pinOf(CHIEF)), PINS.get(CHIEF) ?? '');
  await user.click(screen.getByRole('button', { name: words.pins.prompt.confirm }));

  expect(await screen.findByText(count.packets.awaits)).toBeVisible();
  expect(screen.getByRole('heading', { name: count.at(1, 4) })).toBeVisible();
  press('Enter');
  await stored(1, 4);
  expect(screen.getByRole('heading', { name: count.at(1, 2) })).toBeVisible();
  press('Digit2');
  press('Enter');
  await stored(1, 2);
  expect(run.meeting.round.packets[0]?.places[1]).toMatchObject({
    standing: { paper: marked('-x--') },
    struck: [{ paper: marked('oo-o'), reason: 'misread' }],
  });
  expect(
    screen.getByText(count.packets.witnessed(words.terms.correctionReason.misread, CHIEF), {
      exact: false,
    }),
  ).toBeVisible();
});

test('a paper found later goes to the end of its own packet', async () => {
  const user = userEvent.setup();
  const run = await atTheDesk([marked('ooo-'), marked('oo-o')]);
  await user.click(screen.getByRole('button', { name: count.place.open }));
  await user.click(screen.getByRole('button', { name: count.place.close(1, 2) }));
  await waitFor(() => expect(placeAtHand(run.meeting)).toEqual({ packet: 2, place: 1 }));
  expect(await screen.findByRole('heading', { name: count.at(2, 1) })).toBeVisible();
  press('Digit1');
  press('Enter');
  await stored(2, 1);
  await user.click(screen.getByRole('button', { name: count.place.open }));
  await user.selectOptions(screen.getByRole('combobox', { name: count.place.later }), '1');
  await user.click(screen.getByRole('button', { name: count.place.put }));
  press('Digit2');
  press('Enter');
  await stored(1, 3);
  expect(screen.getByRole('heading', { name: count.at(2, 2) })).toBeVisible();
});

test('without anybody at the keys nothing is entered until somebody is chosen', async () => {
  const user = userEvent.setup();
  const run = await atTheDesk();
  await run.submit({ type: 'memberLeft', name: COUNTER, reason: 'left' });
  expect(await screen.findByText(count.offices.title)).toBeVisible();
  press('Digit1');
  expect(markOf('丁小宁')).toEqual([]);
  const officers = [{ office: 'counter' as const, name: named('孙玉兰') }];
  await run.submit(
    { type: 'officersProposed', officers },
    {
      type: 'handsShown',
      matter: { kind: 'officers', officers },
      for: 6,
      against: 0,
      abstain: 0,
    },
  );
  expect(await screen.findByText(count.keys.choose)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '孙玉兰' }));
  await waitFor(() => expect(run.meeting.operator).toBe('孙玉兰'));
  press('Digit1');
  expect(markOf('丁小宁')).toEqual([words.terms.mark.against]);
});

test('the screen says that nothing pointing to a voter is typed', async () => {
  await atTheDesk();
  expect(screen.getByText(count.privacy)).toBeVisible();
});
