import { expect, test } from 'vitest';
import type { Command } from '@/election/events/catalogue';
import { cleanCommand } from './cleanCommand';

test('texts lose what nobody sees, wherever they stand, and nothing else changes', () => {
  const command = {
    type: 'rosterSet',
    members: [{ name: '王\u200b伟', standing: 'full' }],
  } as unknown as Command;
  expect(cleanCommand(command)).toEqual({
    type: 'rosterSet',
    members: [{ name: '王伟', standing: 'full' }],
  });
  const text = '第一条\n第二条\u202e';
  const adopted = {
    type: 'handsShown',
    matter: { kind: 'method', text },
    for: 9,
    against: 0,
    abstain: 0,
  } as const;
  expect(cleanCommand(adopted)).toEqual({
    ...adopted,
    matter: { kind: 'method', text: '第一条\n第二条' },
  });
});
