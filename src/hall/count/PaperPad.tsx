import { type RefObject, useReducer, useRef, useState } from 'react';
import { useDeskState, useMeeting } from '../../desk/DeskContext';
import type { BallotContest } from '../../election/events';
import { Answered } from '../parts/Answered';
import { useAct } from '../parts/useAct';
import { Beyond } from './Beyond';
import { CandidateRows } from './CandidateRows';
import { type DraftAct, drafted, emptyDraft, isUntouched, toPaper } from './draft';
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
import { WriteIns } from './WriteIns';

interface Props {
  readonly contest: BallotContest;
  readonly held: Held | null;
  readonly onHold: (held: Held | null) => void;
  readonly pad: RefObject<HTMLElement | null>;
}

/** The paper at hand: entered by keys or touch, judged as it is entered, stored at its place. */
export function PaperPad({ contest, held, onHold, pad }: Props) {
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

  const store = useStable(() => void storeNow());
  async function storeNow() {
    if (storing.current || closed) return;
    storing.current = true;
    try {
      const command = { type: 'paperEntered', ...at, paper: toPaper(draft, contest) } as const;
      if (!(await act.run(command))) return;
      change({ type: 'clear' });
      onHold(null);
      pad.current?.focus({ preventScroll: true });
    } finally {
      storing.current = false;
    }
  }

  const ask = useStable((what: typeof asking) => {
    if (!storing.current && !closed) setAsking(what);
  });

  usePadKeys((key) => carryOut(key));
  function carryOut(key: PadAct) {
    switch (key.do) {
      case 'row':
        return edit({ type: 'press', row: key.row });
      case 'move':
        return edit({ type: 'move', by: key.by });
      case 'here':
        return edit({ type: 'pressHere' });
      case 'illegible':
        return edit({ type: 'markHere', mark: 'illegible' });
      case 'takeOff':
      case 'clear':
        return edit({ type: key.do });
      case 'blank':
        return edit({ type: draft.whole.kind === 'blank' ? 'read' : 'blank' });
      case 'void':
        return draft.whole.kind === 'void' ? edit({ type: 'read' }) : ask('void');
      case 'writeIn':
        return ask('writeIn');
      case 'store':
        return store();
    }
  }

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
    <section ref={pad} className={styles.pad} tabIndex={-1} {...ON_PAD}>
      <PadHead
        at={at}
        held={held}
        onPlace={() => ask('place')}
        onClear={closed || isUntouched(draft) ? null : () => edit({ type: 'clear' })}
      />
      <CandidateRows contest={contest} draft={draft} disabled={closed || isVoid} edit={edit} />
      <WriteIns writeIns={draft.writeIns} disabled={closed || isVoid} edit={edit} />
      <Answered act={act} />
      <Beyond answer={act.answer} />
      <PadFoot draft={draft} contest={contest} busy={act.busy} disabled={closed} onKey={carryOut} />
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
