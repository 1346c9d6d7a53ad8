import { type ReactNode, type RefObject, useState } from 'react';
import type { EnteredPaper } from '../../election/events';
import { useWords } from '../../text';
import { Answered } from '../parts/Answered';
import { Beyond } from './Beyond';
import { Echo } from './Echo';
import type { PadAct } from './keys';
import { ListKeys } from './ListKeys';
import { ListVerdict } from './ListVerdict';
import styles from './PadFoot.module.css';
import { PadHead } from './PadHead';
import pads from './PaperPad.module.css';
import { PlaceDialog } from './PlaceDialog';
import type { Held } from './place';
import { ON_PAD, usePadKeys } from './usePadKeys';
import { usePaperAtHand } from './usePaperAtHand';
import { VoidDialog } from './VoidDialog';

type Marked = Extract<EnteredPaper, { readonly kind: 'marked' }>;
type Whole = Exclude<EnteredPaper, { readonly kind: 'marked' }>;

/** What one kind of paper has beside its place, its store button, blank and void. */
export interface ListOnPaper {
  /** Something was entered. */
  readonly touched: boolean;
  readonly paper: Marked;
  /** What a row's key, the arrows and the keys without a number do; others are the pad's own. */
  readonly onKey: (key: PadAct) => void;
  readonly onClear: () => void;
  /** Opens the field for a name; left out where no name is written. */
  readonly onName?: () => void;
  readonly hints: ReadonlyMap<PadAct['do'], string>;
}

interface Props {
  readonly held: Held | null;
  readonly onHold: (held: Held | null) => void;
  readonly pad: RefObject<HTMLElement | null>;
  readonly list: ListOnPaper;
  readonly children: (disabled: boolean) => ReactNode;
}

/** The pad of a paper that recommends or evaluates: the same keys, places and store button as an election's. */
export function ListPad({ held, onHold, pad, list, children }: Props) {
  const words = useWords();
  const [whole, setWhole] = useState<Whole | null>(null);
  const [asking, setAsking] = useState<'void' | 'place' | null>(null);
  const hand = usePaperAtHand({ held, onHold, pad, onStored: clear });
  const { at, act, closed } = hand;
  const isVoid = whole?.kind === 'void';

  function clear() {
    setWhole(null);
    list.onClear();
  }

  /** The marks belong to the place that stood above them when the first one was entered. */
  function begin() {
    act.forget();
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

  function carryOut(key: PadAct) {
    if (closed || hand.isStoring()) return;
    if (key.do === 'store') hand.store(whole ?? list.paper);
    else if (key.do === 'clear') clear();
    else if (key.do === 'void') toggleVoid();
    else if (key.do === 'blank') toggleBlank();
    else if (isVoid) return;
    else {
      begin();
      // Whoever marks a paper that was called blank has seen a mark.
      setWhole(null);
      list.onKey(key);
    }
  }
  usePadKeys(carryOut);

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
        onPlace={() => setAsking('place')}
        onClear={closed || (whole === null && !list.touched) ? null : clear}
      />
      <Echo />
      {children(disabled)}
      <div className={styles.foot}>
        <Answered act={act} />
        <Beyond answer={act.answer} />
        <ListKeys
          whole={whole?.kind ?? null}
          touched={list.touched}
          closed={closed}
          busy={act.busy}
          list={list}
          onKey={carryOut}
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
