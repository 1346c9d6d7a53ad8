import { HallRun } from '@test/drivers/hallRun';
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Check } from '@/controller/controllerState';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import type { RecordLost } from '@/controller/readRecord';
import { keptCopies } from '@/features/shared/keptCopies';
import { zh } from '@/text/zh';
import { Banners } from './Banners';

const { frame } = zh;

// What a lost record leaves for other screens is none of another test's.
afterEach(() => keptCopies.setState({ copies: new Map() }));

async function show() {
  const run = await HallRun.to('prepared');
  const state = (change: {
    lost: RecordLost | null;
    isPart?: boolean;
    mode?: 'looks';
    secondCopy?: 'cache' | null;
    check?: Check;
  }) => act(() => run.controller.store.setState(change));
  render(
    <MeetingControllerContext value={run.controller}>
      <Banners />
    </MeetingControllerContext>,
  );
  return state;
}

test.each<[RecordLost, string, string]>([
  [{ why: 'broken', break: { seq: 7, why: 'chain' } }, frame.broken.title, frame.broken.body(7)],
  [{ why: 'unreadable' }, frame.broken.title, frame.broken.failed],
  [{ why: 'notFound' }, frame.notFound.title, frame.notFound.body],
  [{ why: 'gone', entries: 7, copied: false }, frame.gone.title, frame.gone.body(7)],
  [{ why: 'gone', entries: 7, copied: true }, frame.gone.copied.title, frame.gone.copied.body(7)],
  [{ why: 'fork', seq: 7 }, frame.fork.title, frame.fork.body(7)],
  [{ why: 'notMended' }, frame.notMended.title, frame.notMended.body],
])(
  'a record that is %o is said, and no longer that another window writes',
  async (lost, title, body) => {
    const state = await show();
    state({ lost: null, mode: 'looks' });
    expect(screen.getByText(frame.looks.title)).toBeVisible();
    state({ lost });
    expect(screen.getByText(title)).toBeVisible();
    expect(screen.getByText(body)).toBeVisible();
    expect(screen.queryByText(frame.looks.title)).toBeNull();
    state({ lost: null });
    expect(screen.queryByText(title)).toBeNull();
  },
);

test.each([
  { isPart: true, kept: 0 },
  { isPart: false, kept: 1 },
])(
  'a record that does not hold: what only this window has is kept ($kept), what can be read on the device is said to be a part',
  async ({ isPart, kept }) => {
    const state = await show();
    state({ lost: { why: 'fork', seq: 7 }, isPart });
    expect(screen.queryAllByText(/前 \d+ 条记录/)).toHaveLength(isPart ? 1 : 0);
    expect(keptCopies.getState().copies.size).toBe(kept);
  },
);

test('that one copy stands alone stays in view, in a window that writes', async () => {
  const state = await show();
  expect(screen.queryByText(frame.oneCopy.title)).toBeNull();
  state({ lost: null, secondCopy: null });
  expect(screen.getByText(frame.oneCopy.body)).toBeVisible();
  state({ lost: null, mode: 'looks' });
  expect(screen.queryByText(frame.oneCopy.title)).toBeNull();
});

test('a record that could not be checked is said not to be, until it is said that it does not hold', async () => {
  const state = await show();
  expect(screen.queryByText(zh.recordCheck.notDone)).toBeNull();
  state({ lost: null, check: { kind: 'notDone' } });
  expect(screen.getByText(zh.recordCheck.notDone)).toBeVisible();
  state({ lost: { why: 'unreadable' } });
  expect(screen.queryByText(zh.recordCheck.notDone)).toBeNull();
});

test('that the second copy is weak is said without alarm, in a window that writes', async () => {
  const state = await show();
  expect(screen.queryByText(frame.weakCopy)).toBeNull();
  state({ lost: null, secondCopy: 'cache' });
  expect(screen.getByText(frame.weakCopy)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  state({ lost: null, mode: 'looks' });
  expect(screen.queryByText(frame.weakCopy)).toBeNull();
});

test('it takes no room from the count', async () => {
  const run = await HallRun.to('opened');
  render(
    <MeetingControllerContext value={run.controller}>
      <Banners />
    </MeetingControllerContext>,
  );
  act(() => run.controller.store.setState({ secondCopy: 'cache' }));
  expect(screen.queryByText(frame.weakCopy)).toBeNull();
});

test.each(['full', 'failed', 'unreadable'] as const)(
  'that nothing more is taken (%s) stays in view',
  async (stopped) => {
    const run = await HallRun.to('prepared');
    render(
      <MeetingControllerContext value={run.controller}>
        <Banners />
      </MeetingControllerContext>,
    );
    act(() => run.controller.store.setState({ stopped }));
    expect(screen.getByText(frame.stopped[stopped].body)).toBeVisible();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      frame.stopped[stopped].steps,
    );
    expect(screen.getByRole('button', { name: frame.inMemory.save })).toBeEnabled();
  },
);
