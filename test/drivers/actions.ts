import type { Command } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { makeKey, sign } from './meetings';
import type { Run } from './run';

/** What people do at the desk: a command with the PINs of who witnesses it, a PIN chosen, a signature given. */
export type Action =
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly before: readonly MemberName[];
    }
  | { readonly kind: 'choosesPin'; readonly name: MemberName }
  | { readonly kind: 'signs'; readonly name: MemberName };

export const does = (command: Command, ...before: readonly MemberName[]): Action => ({
  kind: 'command',
  command,
  before,
});

/** Does it without a device: keys and signatures stand for real ones. */
export function perform(run: Run, action: Action): void {
  if (action.kind === 'choosesPin') makeKey(run, action.name);
  else if (action.kind === 'signs') sign(run, action.name);
  else run.submit(action.command, ...action.before);
}
