import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { BallotForm } from '@/election/events/ballot';
import { takesNames } from '@/election/tally/ballots/purpose';
import { type Draft, type DraftAction, isUntouched, toPaper } from '@/features/count/draft/draft';
import { rowsOf } from '@/features/count/draft/rows';
import { useLayout } from '@/features/count/shortcuts/shortcutSettings';
import { capOf, type Rarer } from '@/features/count/shortcuts/shortcuts';
import { ON_PAD } from '@/features/count/shortcuts/usePadKeys';
import { useCorrecting } from '@/features/count/task/correcting';
import { WriteInDialog } from '@/features/count/writeIns/WriteInDialog';
import { useCover, usePreventsCover } from '@/features/shared/cover/cover';
import { useWords } from '@/text';
import { CandidateRows } from './CandidateRows';
import { DecidedBy } from './DecidedBy';
import type { ScreenAction } from './gesture';
import { PadFoot } from './PadFoot';
import { PadHead } from './PadHead';
import styles from './PaperPad.module.css';
import { PlaceDialog } from './PlaceDialog';
import type { PadProps } from './padProps';
import { paperPreview } from './paperPreview';
import { usePad } from './usePad';
import { usePaperAtHand } from './usePaperAtHand';
import { VoidDialog } from './VoidDialog';

/** The paper at hand: entered by keys or touch, judged as it is entered, stored at its place. */
export function PaperPad({ ballot, held, onHold, pad }: PadProps) {
  const words = useWords();
  const meeting = useMeeting();
  const layout = useLayout();
  const pause = useCover();
  const { correctLast } = useCorrecting();
  const [asking, setAsking] = useState<'writeIn' | 'void' | 'place' | null>(null);
  const hand = usePaperAtHand({ held, onHold, pad, onStored: () => paper.empty() });
  const { at, submission, closed } = hand;
  const paper = usePad({
    ballot,
    layout,
    onEdited,
    onEffect: (effect, now) => carryOut[effect](now),
    mayAct: () => !hand.isStoring() && !closed,
  });
  const { draft, pending } = paper;
  usePreventsCover(!isUntouched(draft));

  /** The marks belong to the place that stood above them when the first one was entered. */
  function onEdited(empty: boolean) {
    submission.forget();
    if (empty) onHold(held?.chosen === true ? held : null);
    else if (held === null) onHold({ at, chosen: false });
  }

  const carryOut: Readonly<Record<ScreenAction, (now: Draft) => void>> = {
    store: (now) => hand.store(toPaper(now, ballot)),
    askVoid: () => setAsking('void'),
    askName: () => {
      if (takesNames(ballot.purpose)) setAsking('writeIn');
    },
    setAside: hand.setAside,
    endPacket: hand.endPacket,
    correctLast: () => correctLast?.(),
    pause,
  };

  function then(gesture: DraftAction) {
    setAsking(null);
    paper.edit(gesture);
  }

  function choosePlace(place: typeof at) {
    setAsking(null);
    onHold({ at: place, chosen: true });
  }

  const isVoid = draft.whole.kind === 'void';
  const judged = paperPreview(
    words,
    meeting,
    draft,
    toPaper(draft, ballot),
    capOf(layout, 'blank'),
  );
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
        ballot={ballot}
        onPlace={() => (hand.isStoring() || closed ? undefined : setAsking('place'))}
        onClear={closed || isUntouched(draft) ? null : () => paper.press({ do: 'clear' })}
      />
      <DecidedBy decider={hand.decider} onDecided={hand.storeBy} />
      <CandidateRows
        ballot={ballot}
        draft={draft}
        judged={judged.contests}
        disabled={closed || isVoid}
        edit={paper.edit}
      />
      <PadFoot
        draft={draft}
        pending={pending}
        layout={layout}
        ballot={ballot}
        judged={judged}
        runoff={meeting.round.kind === 'runoff'}
        submission={submission}
        disabled={closed}
        without={ballot.blankMeans === 'for' ? ['onlyThese'] : []}
        off={[
          ...offNow(draft, hand.ends),
          ...(correctLast === null || meeting.round.entered === 0
            ? (['correctLast'] as const)
            : []),
        ]}
        onKey={paper.press}
        onLayer={paper.turnLayer}
        edit={paper.edit}
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

/** Rarer things that would do nothing to the paper as it is. */
function offNow(draft: Draft, ends: number | null): readonly Rarer[] {
  const { at, marks, whole } = draft;
  return [
    ...(at === null || whole.kind === 'void' ? (['illegible'] as const) : []),
    ...(at === null && whole.kind === 'read' ? (['takeOff'] as const) : []),
    ...(marks.includes('against') && whole.kind === 'read' ? [] : (['onlyThese'] as const)),
    // A paper that was begun belongs to this packet: it is stored first.
    ...(ends === null || !isUntouched(draft) ? (['endPacket'] as const) : []),
    ...(isUntouched(draft) ? (['clear'] as const) : []),
  ];
}

/** Whose row is at hand; the only contest where the paper asks one thing. */
function contestAtHand(ballot: BallotForm, { at }: Draft): number | null {
  if (ballot.contests.length === 1) return 0;
  return at === null ? null : (rowsOf(ballot)[at]?.contest ?? null);
}
