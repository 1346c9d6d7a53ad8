import { HallRun } from '@test/drivers/hallRun';
import { expect, test } from 'vitest';
import type { ControllerState } from '@/controller/controllerState';
import type { WriterId } from '@/election/events/ids';
import { howOpened } from './howOpened';

const another = 'f'.repeat(32) as WriterId;

test.each<[string, Partial<ControllerState>, ReturnType<typeof howOpened>]>([
  ['in the window that writes', {}, 'password'],
  ['in one that only looks', { mode: 'looks' }, 'elsewhere'],
  // A wrong password could not be recorded: nobody is asked for one, and nobody is locked out.
  ['once the device refuses to write', { stopped: 'full' }, 'enter'],
  ['where the record is lost', { lost: { why: 'notFound' } }, 'enter'],
  ['of a meeting that another device writes', { writer: another }, 'enter'],
])('the covered desk %s', async (_where, changed, how) => {
  const run = await HallRun.to('appointed', { members: 10, present: 8, received: 8 });
  expect(howOpened({ ...run.controller.store.getState(), ...changed })).toBe(how);
});
