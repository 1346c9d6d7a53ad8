import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { expect, test } from 'vitest';
import { lastPaper } from './lastPaper';

test('the last paper is the one stored last, wherever it lies, as long as it stands', async () => {
  const run = await HallRun.to('opened');
  const last = () => lastPaper(run.meeting.round);
  expect(last()).toBeNull();
  await run.enter(marked('ooo-'), marked('oo-o'), marked('o-oo'));
  expect(last()).toMatchObject({ at: { packet: 1, place: 3 }, paper: marked('o-oo') });
  await run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' });
  expect(last()?.at).toEqual({ packet: 1, place: 3 });
  await run.enter(marked('-ooo'));
  expect(last()).toMatchObject({ at: { packet: 1, place: 1 }, paper: marked('-ooo') });
  await run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' });
  expect(last()?.at).toEqual({ packet: 1, place: 3 });
});
