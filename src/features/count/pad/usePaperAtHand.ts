import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Command } from '@/election/events/catalogue';
import type { EnteredPaper } from '@/election/events/count';
import type { MemberName } from '@/election/events/ids';
import type { PaperPlace } from '@/election/state/packets';
import { maySecondEnd, placeOfTask, storing } from '@/features/count/task/task';
import { useEndSecond } from '@/features/count/task/useEndSecond';
import { useTask } from '@/features/count/task/useTask';
import { useWhat } from '@/features/count/task/useWhat';
import { useLooks } from '@/features/shared/useLooks';
import { type Submission, useSubmit } from '@/features/shared/useSubmit';
import { type GoingOn, mayClose, type PaperInHand, placeOf } from './paperInHand';
import { type Decider, useDecider } from './useDecider';

interface Given {
  readonly held: PaperInHand | null;
  readonly onHold: (held: PaperInHand | null) => void;
  readonly pad: RefObject<HTMLElement | null>;
  /** Empties the pad for the next paper. */
  readonly onStored: () => void;
}

interface PaperAtHand {
  readonly at: PaperPlace;
  readonly goingOn: GoingOn;
  readonly setGoingOn: (packet: GoingOn) => void;
  readonly submission: Submission;
  /** Nobody may enter anything: this window only looks, or there is no operator. */
  readonly closed: boolean;
  readonly isStoring: () => boolean;
  readonly store: (paper: EnteredPaper) => void;
  /** Doubtful: put aside, its place kept, to be decided at the end of the packet. */
  readonly setAside: () => void;
  /** The packet that may end here, with fewer papers than usual or more; `null` where none is open. */
  readonly ends: number | null;
  /** Who says how a paper put aside before reads, and what storing it then does. */
  readonly decider: Decider;
  readonly storeBy: (paper: EnteredPaper, by: MemberName) => void;
  readonly endPacket: () => void;
}

/** Where the paper at hand lies, and how it is stored there; while it is, nothing is accepted. */
export function usePaperAtHand({ held, onHold, pad, onStored }: Given): PaperAtHand {
  const meeting = useMeeting();
  const looks = useLooks();
  const submission = useSubmit();
  const underWay = useRef(false);
  const [goingOn, setGoingOn] = useState<GoingOn>(null);
  const { task, unsettle } = useTask();
  const what = useWhat();
  const endSecond = useEndSecond();
  const at = placeOfTask(meeting, task) ?? placeOf(meeting, held, goingOn);
  const decider = useDecider(at);
  const closed = looks || meeting.operator === null;
  const ends = task.kind === 'first' ? mayClose(meeting, goingOn) : maySecondEnd(meeting, task);

  function stored() {
    // At once: a key pressed now must find the next paper, empty, and never this one again.
    flushSync(() => {
      onStored();
      onHold(null);
      if (task.kind === 'settle') unsettle();
    });
    pad.current?.focus({ preventScroll: true });
  }

  /** One thing at a time: a second press while the first is under way does nothing. */
  function submit(command: Command | null, done: () => void) {
    if (underWay.current || closed || command === null) return;
    underWay.current = true;
    void submission
      .run(command, what(task))
      .then((isStored) => (isStored ? done() : undefined))
      .finally(() => {
        underWay.current = false;
      });
  }

  const storeBy = (paper: EnteredPaper, by: MemberName | null) =>
    submit(storing(task, at, paper, by), stored);

  return {
    at,
    goingOn,
    setGoingOn,
    submission,
    closed,
    ends,
    decider,
    storeBy,
    isStoring: () => underWay.current,
    store: (paper) => {
      if (decider.needed && decider.name === null) decider.ask(paper);
      else storeBy(paper, decider.needed ? decider.name : null);
    },
    setAside: () => submit(storing(task, at, null, null), stored),
    endPacket: () => {
      if (ends === null) return;
      if (task.kind === 'second') endSecond(submission, ends);
      else submit({ type: 'packetClosed', packet: ends }, () => setGoingOn(null));
    },
  };
}
