import { useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDeskState, useMeeting } from '../../desk/DeskContext';
import { takesNames } from '../../election/ballots/purpose';
import type { BallotForm } from '../../election/events';
import { useWords } from '../../text';
import { useAct } from '../parts/useAct';
import { CandidateRows } from './CandidateRows';
import { type Draft, type DraftAct, drafted, emptyDraft, isUntouched, toPaper } from './draft';
import { gestureOf } from './gesture';
import { judge } from './judge';
import type { PadAct } from './keys';
import { PadFoot } from './PadFoot';
import { PadHead } from './PadHead';
import styles from './PaperPad.module.css';
import { PlaceDialog } from './PlaceDialog';
import type { PadProps } from './padProps';
import { type GoingOn, placeOf } from './place';
import { rowsOf } from './rows';
import { ON_PAD, usePadKeys } from './usePadKeys';
import { useStable } from './useStable';
import { VoidDialog } from './VoidDialog';
import { WriteInDialog } from './WriteInDialog';

/** The paper at hand: entered by keys or touch, judged as it is entered, stored at its place. */
export function PaperPad({ ballot, held, onHold, pad }: PadProps) {
  const words = useWords();
  const meeting = useMeeting();
  const looks = useDeskState(({ mode }) => mode === 'looks');
  const act = useAct();
  const storing = useRef(false);
  const [draft, change] = useReducer(drafted, ballot, emptyDraft);
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
    const command = { type: 'paperEntered', ...at, paper: toPaper(draft, ballot) } as const;
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
    else if (gesture.type === 'askName') {
      if (takesNames(ballot.purpose)) ask('writeIn');
    } else edit(gesture);
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
  const judged = judge(words, meeting, draft, toPaper(draft, ballot));
  return (
    <section
      ref={pad}
      className={styles.pad}
      tabIndex={-1}
      aria-label={words.count.paperLabel(at.packet, at.place)}
      {...ON_PAD}
    >
      <PadHead
        at={at}
        held={held}
        onPlace={() => ask('place')}
        onClear={closed || isUntouched(draft) ? null : () => edit({ type: 'clear' })}
      />
      <CandidateRows
        ballot={ballot}
        draft={draft}
        judged={judged.contests}
        disabled={closed || isVoid}
        edit={edit}
      />
      <PadFoot
        draft={draft}
        ballot={ballot}
        judged={judged}
        runoff={meeting.round.kind === 'runoff'}
        act={act}
        disabled={closed}
        onKey={carryOut}
        edit={edit}
      />
      {asking === 'writeIn' ? (
        <WriteInDialog
          contests={ballot.contests}
          at={contestAtHand(ballot, draft)}
          written={draft.writeIns}
          onWrite={(written) => then({ type: 'write', written })}
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

/** Whose row is at hand; the only contest where the paper asks one thing. */
function contestAtHand(ballot: BallotForm, { at }: Draft): number | null {
  if (ballot.contests.length === 1) return 0;
  return at === null ? null : (rowsOf(ballot)[at]?.contest ?? null);
}
