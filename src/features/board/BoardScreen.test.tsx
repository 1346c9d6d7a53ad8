import { HallRun } from '@test/drivers/hallRun';
import { byMembers, formOf, graded, naming } from '@test/drivers/otherBallots';
import { marked } from '@test/drivers/papers';
import { CANDIDATES, CHIEF, PRESIDING, TELLER } from '@test/drivers/people';
import {
  ALL_LEVEL,
  castHere,
  committeeForm,
  countedHere,
  markedIn,
  paperForBoth,
  withForms,
} from '@test/drivers/severalForms';
import { act, render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Matter } from '@/election/events/meeting';
import { wordsIn } from '@/text';
import { BoardScreen } from './BoardScreen';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const { board, terms } = wordsIn('zh');
const show = ({ meeting }: HallRun) => render(<BoardScreen meeting={meeting} checked />);
const rowOf = (name: string) => {
  const row = screen.getAllByRole('listitem').find((one) => one.textContent.startsWith(name));
  if (row === undefined) throw new Error(`no row of ${name}`);
  return row;
};

test.each([
  ['while papers are counted nothing is said of it', 'opened', null],
  ['a drawn result has a quiet line', 'drawn', board.unchecked],
] as const)('not checked: %s', async (_, at, said) => {
  const run = await HallRun.to('opened', { members: 9, present: 8, received: 8 });
  await run.enter(...Array.from({ length: 8 }, () => marked('ooox')));
  if (at === 'drawn') await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  vi.useFakeTimers();
  const { rerender } = render(<BoardScreen meeting={run.meeting} checked={false} />);
  // What is over before anybody has read of it is not said.
  expect(screen.queryByText(board.unchecked)).toBeNull();
  act(() => {
    vi.advanceTimersByTime(3000);
  });
  expect(screen.queryByText(board.unchecked)?.textContent ?? null).toBe(said);
  rerender(<BoardScreen meeting={run.meeting} checked />);
  expect(screen.queryByText(board.unchecked)).toBeNull();
  vi.useRealTimers();
});

test('before the count it says who is here and what the meeting is at, and nothing else', async () => {
  show(await HallRun.to('voted'));
  expect(screen.getByText(board.figures.present)).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.queryByText(board.figures.issued)).toBeNull();
});

test('the last paper stands beside the names, and its votes are the newest strokes', async () => {
  const run = await HallRun.to('opened');
  await run.enter(marked('oo--'), marked('ox-?', '党员02'));
  show(run);
  const [first, second, third, fourth] = CANDIDATES.map(rowOf);
  for (const [row, mark] of [
    [first, 'for'],
    [second, 'against'],
    [third, 'abstain'],
    [fourth, 'illegible'],
  ] as const)
    expect(within(row as HTMLElement).getByRole('img', { name: terms.mark[mark] })).toBeVisible();
  expect(first?.querySelectorAll('path')).toHaveLength(2);
  expect(second?.querySelectorAll('path')).toHaveLength(1);
  expect(rowOf('党员02')).toHaveTextContent('党员02另选○1');
  expect(screen.getByText(board.last.at(1, 2))).toBeVisible();
  expect(screen.getByText(board.last.valid, { selector: 'span' })).toBeVisible();
});

test('a void paper is said to be void, and no mark of it is shown', async () => {
  const run = await HallRun.to('opened');
  await run.enter(marked('ooox'), { kind: 'void', reason: 'damaged', ruledBy: CHIEF });
  show(run);
  expect(screen.getByText(board.last.void(terms.voidReason.damaged))).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});

test('an overvoted paper is shown as it was marked, and is worth nothing', async () => {
  const run = await HallRun.to('opened');
  await run.enter(marked('oooo'));
  show(run);
  expect(screen.getByText(board.last.void(terms.voidReason.overvote))).toBeVisible();
  expect(screen.getAllByRole('img', { name: terms.mark.for })).toHaveLength(4);
  for (const name of CANDIDATES) expect(rowOf(name)).toHaveTextContent(/0$/);
});

test('a paper that was withdrawn is gone from the votes, and the board says why', async () => {
  const run = await HallRun.to('opened');
  await run.enter(marked('ooox'));
  await run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' });
  show(run);
  expect(screen.getByText(board.last.withdrawn(terms.correctionReason.misread))).toBeVisible();
  expect(rowOf(CANDIDATES[0] ?? '')).toHaveTextContent(/0$/);
});

test('those who hear the page are told of each packet and not of each paper', async () => {
  const run = await HallRun.to('opened');
  await run.enter(...Array.from({ length: 10 }, () => marked('ooox')));
  const { rerender } = show(run);
  const said = screen.getByRole('status').textContent;
  expect(said).toBe(board.summary(board.phase.counting, 10, 23));
  await run.enter(marked('ooox'));
  rerender(<BoardScreen meeting={run.meeting} checked />);
  expect(screen.getByRole('status')).toHaveTextContent(said);
});

test('several contests of one paper stand under their offices, announced each by itself', async () => {
  const run = await withForms([paperForBoth()]);
  await castHere(run);
  await countedHere(run, [
    ...Array.from({ length: 6 }, () => markedIn('oooo-', 'ox')),
    ...Array.from({ length: 2 }, () => markedIn('ooo-x', '-o')),
  ]);
  show(run);
  for (const { office } of run.meeting.round.ballot?.contests ?? []) {
    expect(screen.getByText(office, { selector: 'strong' })).toBeVisible();
    expect(screen.getByText(new RegExp(`^${board.outcomeOf(office, '当选')}`))).toBeVisible();
  }
  expect(screen.getAllByText(board.passed.election)).toHaveLength(5);
});

test('level at the last seat: that they stand again is said with the result', async () => {
  const run = await withForms([committeeForm()]);
  await castHere(run);
  await countedHere(run, ALL_LEVEL);
  show(run);
  expect(screen.getByText(board.next.runoff(CANDIDATES, 3))).toBeVisible();
  expect(screen.queryByText(board.passed.election)).toBeNull();
});

test('more came back than may: after it is announced it says so, and shows no votes', async () => {
  const run = await HallRun.to('voted');
  await run.submit(
    { type: 'procedureRecorded', procedure: 'boxOpened' },
    { type: 'procedureRecorded', procedure: 'papersMixed' },
    { type: 'returnedCounted', count: 24 },
    { type: 'roundVoided' },
    { type: 'sheetDrawn' },
  );
  await run.controller.signSheet(CHIEF, '246801');
  const { rerender } = show(run);
  expect(screen.queryByText(board.void(24))).toBeNull();
  rerender(
    <BoardScreen
      checked
      meeting={{ ...run.meeting, round: { ...run.meeting.round, announced: true } }}
    />,
  );
  expect(screen.getByText(board.void(24))).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
});

test('an evaluation shows how many papers have each grade', async () => {
  const run = await withForms([formOf({ kind: 'evaluation' }, CANDIDATES)]);
  await castHere(run);
  await run.enter(graded('优称基不'), graded('优优-称'));
  show(run);
  const row = screen.getByRole('row', { name: new RegExp(`^${CANDIDATES[0]}`) });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual([...['2', '0', '0', '0', '0']]);
});

test('a recommendation shows those named in the order in which they first were', async () => {
  const run = await withForms([formOf(byMembers, [], 3)], { members: 12 });
  await castHere(run);
  await run.enter(naming('党员02', '党员01'), naming('党员01'));
  show(run);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^党员02.*1$/),
    expect.stringMatching(/^党员01.*2$/),
  ]);
  expect(screen.queryByText(board.writeIn)).toBeNull();
});

test('the hall sees what it agreed to, and with how many, until the result is announced', async () => {
  const run = await HallRun.to('opened');
  const { rerender } = show(run);
  const shown = () => {
    rerender(<BoardScreen meeting={run.meeting} checked />);
    return screen.queryByText(/^会场举手同意/)?.textContent;
  };
  const agree = (matter: Matter, inFavour: number) =>
    run.submit({ type: 'handsShown', matter, for: inFavour, against: 0, abstain: 0 });
  const without: Matter = {
    kind: 'withoutSignature',
    act: 'memberLeft',
    about: TELLER,
    of: [PRESIDING],
  };
  await agree(without, 11);
  expect(shown()).toBeUndefined();

  const line = `会场举手同意：“离场（${TELLER}）”缺${PRESIDING}签字，仍往下进行（赞成 21 人，在场 23 人）`;
  await agree(without, 21);
  expect(shown()).toBe(line);
  await run.submit({ type: 'memberLeft', name: TELLER, reason: 'left' });
  await run.enter(marked('ooox'));
  expect(shown()).toBe(line);

  // Something else is done instead: what was agreed served for nothing.
  await agree({ ...without, act: 'handedOver', about: null }, 22);
  expect(shown()).toBe(
    `会场举手同意：“移交其他设备”缺${PRESIDING}签字，仍往下进行（赞成 22 人，在场 22 人）`,
  );
  await run.enter(marked('ooox'));
  expect(shown()).toBeUndefined();

  await agree({ kind: 'presidingOfficer', name: PRESIDING }, 20);
  expect(shown()).toBe(`会场举手同意：${PRESIDING}换用新签字密码（赞成 20 人，在场 22 人）`);
  const announced = { ...run.meeting, round: { ...run.meeting.round, announced: true } };
  rerender(<BoardScreen meeting={announced} checked />);
  expect(screen.queryByText(/^会场举手同意/)).toBeNull();
});
