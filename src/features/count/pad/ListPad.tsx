import { type ReactNode, useState } from 'react';
import { useControllerState } from '@/controller/react/MeetingControllerContext';
import type { EnteredPaper } from '@/election/events/count';
import { Echo } from '@/features/count/echo/Echo';
import { useLayout } from '@/features/count/shortcuts/shortcutSettings';
import type { PadAction } from '@/features/count/shortcuts/shortcuts';
import { ON_PAD } from '@/features/count/shortcuts/usePadKeys';
import { useCorrecting } from '@/features/count/task/correcting';
import { Answered } from '@/features/shared/Answered';
import { useCover, usePreventsCover } from '@/features/shared/cover/cover';
import { useWords } from '@/text';
import { Beyond } from './Beyond';
import { DecidedBy } from './DecidedBy';
import { ListKeys } from './ListKeys';
import { ListVerdict } from './ListVerdict';
import type { ListOnPaper } from './listOnPaper';
import styles from './PadFoot.module.css';
import { PadHead } from './PadHead';
import pads from './PaperPad.module.css';
import { PlaceDialog } from './PlaceDialog';
import type { PadProps } from './padProps';
import { useListKeys } from './useListKeys';
import { usePaperAtHand } from './usePaperAtHand';
import { VoidDialog } from './VoidDialog';

type Whole = Exclude<EnteredPaper, { readonly kind: 'marked' }>;

interface Props extends PadProps {
  readonly list: ListOnPaper;
  readonly children: (disabled: boolean) => ReactNode;
}

/** Nobody has a mark here that could be filled in. */
const NOT_HERE: readonly PadAction['do'][] = ['onlyThese', 'fill'];

/** The pad of a paper that recommends or evaluates: the same keys, places and store button as an election's. */
export function ListPad({ held, onHold, pad, list, children }: Props) {
  const words = useWords();
  const [whole, setWhole] = useState<Whole | null>(null);
  const [asking, setAsking] = useState<'void' | 'place' | null>(null);
  const hand = usePaperAtHand({ held, onHold, pad, onStored: clear });
  const { at, submission, closed } = hand;
  const isVoid = whole?.kind === 'void';
  const touched = whole !== null || list.touched;
  usePreventsCover(touched);
  const layout = useLayout();
  const pause = useCover();
  const { correctLast } = useCorrecting();
  const nothingStored = useControllerState(({ meeting }) => meeting.round.entered === 0);

  function clear() {
    setWhole(null);
    list.onClear();
  }

  /** The marks belong to the place that stood above them when the first one was entered. */
  function begin() {
    submission.forget();
    if (held === null) onHold({ at, chosen: false });
  }

  function toggleVoid() {
    if (isVoid) setWhole(null);
    else setAsking('void');
  }

  function toggleBlank() {
    if (isVoid || list.touched) return;
    begin();
    setWhole(whole === null ? { kind: 'blank' } : null);
  }

  function carryOut(key: PadAction) {
    if (closed || hand.isStoring()) return;
    if (key.do === 'store') hand.store(whole ?? list.paper);
    else if (key.do === 'clear') clear();
    else if (key.do === 'void') toggleVoid();
    else if (key.do === 'blank') toggleBlank();
    else if (key.do === 'aside') hand.setAside();
    else if (key.do === 'pause') pause();
    else if (key.do === 'correctLast') correctLast?.();
    else if (key.do === 'endPacket') {
      if (!touched) hand.endPacket();
    } else if (NOT_HERE.includes(key.do) || isVoid) return;
    else {
      begin();
      // Whoever marks a paper that was called blank has seen a mark.
      setWhole(null);
      list.onKey(key);
    }
  }
  const { pending, setPending } = useListKeys(layout, list.rows, carryOut);

  const disabled = closed || isVoid;
  return (
    <section
      ref={pad}
      className={pads.pad}
      tabIndex={-1}
      aria-label={words.count.paperLabel(at.packet, at.place)}
      {...ON_PAD}
    >
      <PadHead
        at={at}
        held={held}
        ballot={null}
        onPlace={() => setAsking('place')}
        onClear={closed || !touched ? null : clear}
      />
      <DecidedBy decider={hand.decider} onDecided={hand.storeBy} />
      <Echo />
      {children(disabled)}
      <div className={styles.foot}>
        <Answered submission={submission} />
        <Beyond answer={submission.answer} />
        <ListKeys
          whole={whole?.kind ?? null}
          touched={list.touched}
          closed={closed}
          busy={submission.busy}
          pending={pending}
          layout={layout}
          list={list}
          without={['onlyThese']}
          off={[
            ...(touched || hand.ends === null ? (['endPacket'] as const) : []),
            ...(correctLast === null || nothingStored ? (['correctLast'] as const) : []),
            ...(list.isAtRow ? [] : (['illegible', 'takeOff'] as const)),
          ]}
          onKey={(key) => {
            setPending('none');
            carryOut(key);
          }}
          onLayer={() => setPending(pending === 'layer' ? 'none' : 'layer')}
        >
          <ListVerdict paper={whole ?? (list.touched ? list.paper : null)} />
        </ListKeys>
      </div>
      {asking === 'void' ? (
        <VoidDialog
          onRule={(reason, ruledBy) => {
            setAsking(null);
            begin();
            setWhole({ kind: 'void', reason, ruledBy });
          }}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {asking === 'place' ? (
        <PlaceDialog
          goingOn={hand.goingOn}
          onPlace={(place) => {
            setAsking(null);
            onHold({ at: place, chosen: true });
          }}
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
