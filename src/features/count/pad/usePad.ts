import { useRef, useState } from 'react';
import type { BallotForm } from '@/election/events/ballot';
import {
  type Draft,
  type DraftAction,
  emptyDraft,
  isUntouched,
} from '@/features/count/draft/draft';
import type { Layout, PadAction } from '@/features/count/shortcuts/shortcuts';
import { usePadKeys } from '@/features/count/shortcuts/usePadKeys';
import { useStable } from '@/features/count/useStable';
import type { ScreenAction } from './gesture';
import { type PadState, padDo, padEdit, padStep, type Step } from './padStep';

interface Given {
  readonly ballot: BallotForm;
  readonly layout: Layout;
  /** While a paper is being stored nothing is accepted: it would be lost with the old paper. */
  readonly mayAct: () => boolean;
  readonly onEffect: (effect: ScreenAction, draft: Draft) => void;
  /** The draft has changed; `empty`: nothing is left on it. */
  readonly onEdited: (empty: boolean) => void;
}

interface Pad extends PadState {
  readonly press: (action: PadAction) => void;
  readonly edit: (action: DraftAction) => void;
  /** Opens the layer of rarer things, or closes it. */
  readonly turnLayer: () => void;
  /** The next paper. */
  readonly empty: () => void;
}

/** The pad of an election's paper: its keys and buttons change the draft, and ask the rest of the screen. */
export function usePad({ ballot, layout, mayAct, onEffect, onEdited }: Given): Pad {
  const [state, show] = useState<PadState>(() => nothingOn(ballot));
  // Keys may come faster than the screen is drawn.
  const now = useRef(state);

  function to(next: PadState) {
    const { draft } = now.current;
    now.current = next;
    show(next);
    if (next.draft !== draft) onEdited(isUntouched(next.draft) && next.draft.at === null);
  }

  function take(step: Step | null) {
    if (step === null) return;
    to(step.state);
    if (step.effect !== null) onEffect(step.effect, step.state.draft);
  }

  usePadKeys(layout, state.pending !== 'none', (code) => {
    if (mayAct()) take(padStep(now.current, code, layout));
  });

  return {
    ...state,
    press: (action) => {
      if (mayAct()) take(padDo({ ...now.current, pending: 'none' }, action));
    },
    edit: useStable((action: DraftAction) => {
      if (mayAct()) to(padEdit(now.current, action));
    }),
    turnLayer: () => {
      const open = now.current.pending === 'layer';
      if (mayAct()) to({ ...now.current, pending: open ? 'none' : 'layer' });
    },
    empty: () => {
      now.current = nothingOn(ballot);
      show(now.current);
    },
  };
}

const nothingOn = (ballot: BallotForm): PadState => ({
  draft: emptyDraft(ballot),
  pending: 'none',
});
