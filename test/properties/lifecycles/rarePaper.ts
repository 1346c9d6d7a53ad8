import { type Action, does } from '@test/drivers/actions';
import type { Command } from '@/election/events/catalogue';
import type { Meeting } from '@/election/state/meeting';
import type { Stage } from './carryOut';
import type { Path } from './path';

export type Act = (path: Path) => Promise<void>;

/** Ways that chance finds too seldom to be sure of them. */
export interface Extreme {
  readonly from: readonly [hall: number, stage: Stage];
  readonly acts: readonly Act[];
}

/** A deed that must be taken; it may depend on how the meeting stands. */
export const takes =
  (action: Action | ((meeting: Meeting) => Action)): Act =>
  async (path) => {
    const asked = typeof action === 'function' ? action(path.meeting) : action;
    if (!(await path.do(asked))) throw new Error(`not taken: ${JSON.stringify(asked)}`);
  };

export const act = (command: Command): Act => takes(does(command));
