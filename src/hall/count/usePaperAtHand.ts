import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDeskState, useMeeting } from '../../desk/DeskContext';
import type { EnteredPaper } from '../../election/events';
import type { PaperPlace } from '../../election/packets';
import { type Act, useAct } from '../parts/useAct';
import { type GoingOn, type Held, placeOf } from './place';

interface Given {
  readonly held: Held | null;
  readonly onHold: (held: Held | null) => void;
  readonly pad: RefObject<HTMLElement | null>;
  /** Empties the pad for the next paper. */
  readonly onStored: () => void;
}

interface PaperAtHand {
  readonly at: PaperPlace;
  readonly goingOn: GoingOn;
  readonly setGoingOn: (packet: GoingOn) => void;
  readonly act: Act;
  /** Nobody may enter anything: this window only looks, or nobody is at the keys. */
  readonly closed: boolean;
  readonly isStoring: () => boolean;
  readonly store: (paper: EnteredPaper) => void;
}

/** Where the paper at hand lies, and how it is stored there; while it is, nothing is accepted. */
export function usePaperAtHand({ held, onHold, pad, onStored }: Given): PaperAtHand {
  const meeting = useMeeting();
  const looks = useDeskState(({ mode }) => mode === 'looks');
  const act = useAct();
  const storing = useRef(false);
  const [goingOn, setGoingOn] = useState<GoingOn>(null);
  const at = placeOf(meeting, held, goingOn);
  const closed = looks || meeting.atTheKeys === null;

  function stored() {
    // At once: a key pressed now must find the next paper, empty, and never this one again.
    flushSync(() => {
      onStored();
      onHold(null);
    });
    pad.current?.focus({ preventScroll: true });
  }

  function store(paper: EnteredPaper) {
    if (storing.current || closed) return;
    storing.current = true;
    void act
      .run({ type: 'paperEntered', ...at, paper })
      .then((done) => (done ? stored() : undefined))
      .finally(() => {
        storing.current = false;
      });
  }

  return { at, goingOn, setGoingOn, act, closed, isStoring: () => storing.current, store };
}
