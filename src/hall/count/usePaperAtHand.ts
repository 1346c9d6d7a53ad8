import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDeskState, useMeeting } from '../../desk/DeskContext';
import type { Command, EnteredPaper } from '../../election/events';
import type { PaperPlace } from '../../election/packets';
import { type Act, useAct } from '../parts/useAct';
import { type GoingOn, type Held, mayClose, placeOf } from './place';

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
  /** Doubtful: put aside, its place kept, to be decided at the end of the packet. */
  readonly setAside: () => void;
  /** The packet that may end here, with fewer papers than usual or more; `null` where none is open. */
  readonly ends: number | null;
  readonly endPacket: () => void;
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
  const ends = mayClose(meeting, goingOn);

  function stored() {
    // At once: a key pressed now must find the next paper, empty, and never this one again.
    flushSync(() => {
      onStored();
      onHold(null);
    });
    pad.current?.focus({ preventScroll: true });
  }

  /** One thing at a time: a second press while the first is under way does nothing. */
  function submit(command: Command, done: () => void) {
    if (storing.current || closed) return;
    storing.current = true;
    void act
      .run(command)
      .then((isStored) => (isStored ? done() : undefined))
      .finally(() => {
        storing.current = false;
      });
  }

  return {
    ...{ at, goingOn, setGoingOn, act, closed, ends },
    isStoring: () => storing.current,
    store: (paper) => submit({ type: 'paperEntered', ...at, paper }, stored),
    setAside: () => submit({ type: 'paperSetAside', ...at }, stored),
    endPacket: () => {
      if (ends !== null) submit({ type: 'packetClosed', packet: ends }, () => setGoingOn(null));
    },
  };
}
