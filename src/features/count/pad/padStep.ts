import { type Draft, type DraftAction, reduceDraft } from '@/features/count/draft/draft';
import { type Pending, resolveKey } from '@/features/count/shortcuts/resolveKey';
import type { Layout, PadAction } from '@/features/count/shortcuts/shortcuts';
import { resolveAction, type ScreenAction } from './gesture';

/** The paper at hand and what the last key left open: all that the keys work on. */
export interface PadState {
  readonly draft: Draft;
  readonly pending: Pending;
}

/** Where one key leads; what `effect` asks is carried out by the screen. */
export interface Step {
  readonly state: PadState;
  readonly effect: ScreenAction | null;
}

/** One key of an election's paper, from code to draft: the whole pad, without a screen. `null`: not a key of ours. */
export function padStep(state: PadState, code: string, layout: Layout): Step | null {
  const { draft, pending } = state;
  const key = resolveKey(pending, code, layout, draft.marks.length);
  if (key === null) return null;
  const next = key.pending === pending ? state : { draft, pending: key.pending };
  return key.action === null ? { state: next, effect: null } : padDo(next, key.action);
}

/** The same by a button. */
export function padDo(state: PadState, action: PadAction): Step {
  const gesture = resolveAction(action, state.draft);
  if (gesture === null) return { state, effect: null };
  if (gesture.type === 'screen') return { state, effect: gesture.effect };
  return { state: padEdit(state, gesture), effect: null };
}

/** Something was entered, by whatever hand: nothing stays open. */
export function padEdit({ draft }: PadState, action: DraftAction): PadState {
  return { draft: reduceDraft(draft, action), pending: 'none' };
}
