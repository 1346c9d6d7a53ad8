import { useReducer, useState } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import { takesNames } from '../../election/ballots/purpose';
import type { BallotForm } from '../../election/events';
import { useWords } from '../../text';
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
import { rowsOf } from './rows';
import { ON_PAD, usePadKeys } from './usePadKeys';
import { usePaperAtHand } from './usePaperAtHand';
import { useStable } from './useStable';
import { VoidDialog } from './VoidDialog';
import { WriteInDialog } from './WriteInDialog';

/** The paper at hand: entered by keys or touch, judged as it is entered, stored at its place. */
export function PaperPad({ ballot, held, onHold, pad }: PadProps) {
  const words = useWords();
  const meeting = useMeeting();
  const [draft, change] = useReducer(drafted, ballot, emptyDraft);
  const [asking, setAsking] = useState<'writeIn' | 'void' | 'place' | null>(null);
  const hand = usePaperAtHand({ held, onHold, pad, onStored: () => change({ type: 'clear' }) });
  const { at, act, closed } = hand;

  /** While a paper is being stored nothing is accepted: it would be lost with the old paper. */
  const edit = useStable((gesture: DraftAct) => {
    if (hand.isStoring() || closed) return;
    act.forget();
    change(gesture);
    // The marks belong to the place that stood above them when the first one was entered.
    if (gesture.type === 'clear') onHold(held?.chosen === true ? held : null);
    else if (held === null) onHold({ at, chosen: false });
  });

  function ask(what: typeof asking) {
    if (!hand.isStoring() && !closed) setAsking(what);
  }

  function carryOut(key: PadAct) {
    const gesture = gestureOf(key, draft);
    if (gesture.type === 'store') hand.store(toPaper(draft, ballot));
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
          goingOn={hand.goingOn}
          onPlace={choosePlace}
          onGoOn={(packet) => {
            hand.setGoingOn(packet);
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
