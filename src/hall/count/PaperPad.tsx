import { type RefObject, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDeskState, useMeeting } from '../../desk/DeskContext';
import type { BallotContest } from '../../election/events';
import { useWords } from '../../text';
import { useAct } from '../parts/useAct';
import { CandidateRows } from './CandidateRows';
import { type DraftAct, drafted, emptyDraft, isUntouched, toPaper } from './draft';
import { gestureOf } from './gesture';
import type { PadAct } from './keys';
import { PadFoot } from './PadFoot';
import { PadHead } from './PadHead';
import styles from './PaperPad.module.css';
import { PlaceDialog } from './PlaceDialog';
import { type GoingOn, type Held, placeOf } from './place';
import { ON_PAD, usePadKeys } from './usePadKeys';
import { useStable } from './useStable';
import { VoidDialog } from './VoidDialog';
import { WriteInDialog } from './WriteInDialog';

interface Props {
  readonly contest: BallotContest;
  readonly held: Held | null;
  readonly onHold: (held: Held | null) => void;
  readonly pad: RefObject<HTMLElement | null>;
}

/** The paper at hand: entered by keys or touch, judged as it is entered, stored at its place. */
export function PaperPad({ contest, held, onHold, pad }: Props) {
  const { count } = useWords();
  const meeting = useMeeting();
  const looks = useDeskState(({ mode }) => mode === 'looks');
  const act = useAct();
  const storing = useRef(false);
  const [draft, change] = useReducer(drafted, contest.candidates.length, emptyDraft);
  const [goingOn, setGoingOn] = useState<GoingOn>(null);
  const [asking, setAsking] = useState<'writeIn' | 'void' | 'place' | null>(null);
  const at = placeOf(meeting, held, goingOn);
  const closed = looks || meeting.atTheKeys === null;

  /** While a paper is being stored nothing is accepted: it would be lost with the old paper. */
  const edit = useStable((gesture: DraftAct) => {
    if (storing.current || closed) return;
    act.forget();
    change(gesture);
    // The marks belong to the place that stood above them when the first one was entered.
    if (gesture.type === 'clear') onHold(held?.chosen === true ? held : null);
    else if (held === null) onHold({ at, chosen: false });
  });

  function stored() {
    // At once: a key pressed now must find the next paper, empty, and never this one again.
    flushSync(() => {
      change({ type: 'clear' });
      onHold(null);
    });
    pad.current?.focus({ preventScroll: true });
  }

  function store() {
    if (storing.current || closed) return;
    storing.current = true;
    const command = { type: 'paperEntered', ...at, paper: toPaper(draft, contest) } as const;
    void act
      .run(command)
      .then((done) => (done ? stored() : undefined))
      .finally(() => {
        storing.current = false;
      });
  }

  function ask(what: typeof asking) {
    if (!storing.current && !closed) setAsking(what);
  }

  function carryOut(key: PadAct) {
    const gesture = gestureOf(key, draft);
    if (gesture.type === 'store') store();
    else if (gesture.type === 'askVoid') ask('void');
    else if (gesture.type === 'askName') ask('writeIn');
    else edit(gesture);
  }
  usePadKeys(carryOut);

  function then(gesture: DraftAct) {
    setAsking(null);
    edit(gesture);
  }

  function choosePlace(place: typeof at) {
    setAsking(null);
    onHold({ at: place, chosen: true });
  }

  const isVoid = draft.whole.kind === 'void';
  return (
    <section
      ref={pad}
      className={styles.pad}
      tabIndex={-1}
      aria-label={count.paperLabel(at.packet, at.place)}
      {...ON_PAD}
    >
      <PadHead
        at={at}
        held={held}
        onPlace={() => ask('place')}
        onClear={closed || isUntouched(draft) ? null : () => edit({ type: 'clear' })}
      />
      <CandidateRows contest={contest} draft={draft} disabled={closed || isVoid} edit={edit} />
      <PadFoot
        draft={draft}
        contest={contest}
        act={act}
        disabled={closed}
        onKey={carryOut}
        edit={edit}
      />
      {asking === 'writeIn' ? (
        <WriteInDialog
          written={draft.writeIns}
          onWrite={(entry) => then({ type: 'write', entry })}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {asking === 'void' ? (
        <VoidDialog
          onRule={(reason, ruledBy) => then({ type: 'void', reason, ruledBy })}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {asking === 'place' ? (
        <PlaceDialog
          goingOn={goingOn}
          onPlace={choosePlace}
          onGoOn={(packet) => {
            setGoingOn(packet);
            setAsking(null);
          }}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </section>
  );
}
