import type { ReactNode } from 'react';
import type { Pending } from '@/features/count/shortcuts/resolveKey';
import {
  capOf,
  capOfJob,
  type Layout,
  type PadAction,
  type Rarer,
} from '@/features/count/shortcuts/shortcuts';
import { useWords } from '@/text';
import { Kbd } from '@/ui/Kbd';
import { Layer } from './Layer';
import type { ListOnPaper } from './listOnPaper';
import styles from './PadFoot.module.css';
import { Pressed } from './Pressed';
import { StoreButton } from './StoreButton';
import { WholeButton } from './WholeButton';

interface Props {
  readonly whole: 'blank' | 'void' | null;
  readonly touched: boolean;
  readonly closed: boolean;
  readonly busy: boolean;
  readonly pending: Pending;
  readonly layout: Layout;
  readonly list: Pick<ListOnPaper, 'onName' | 'hint' | 'illegible'>;
  readonly without: readonly Rarer[];
  readonly off: readonly Rarer[];
  /** The buttons do what their keys do. */
  readonly onKey: (key: PadAction) => void;
  readonly onLayer: () => void;
  /** What the paper is worth. */
  readonly children: ReactNode;
}

/** The paper as a whole, what it is worth, and the store button. */
export function ListKeys(props: Props) {
  const { whole, touched, closed, busy, pending, layout, list, onKey, onLayer } = props;
  const { count, pad } = useWords();
  const isVoid = whole === 'void';
  return (
    <>
      {props.children}
      <div className={styles.line}>
        <Pressed pending={pending} layout={layout} />
        {pending === 'layer' ? (
          <Layer
            layout={layout}
            blankMeans="abstain"
            illegible={list.illegible ?? pad.layer.illegible}
            without={props.without}
            off={props.off}
            onKey={onKey}
            onClose={onLayer}
          />
        ) : null}
        <WholeButton
          cap={capOf(layout, 'aside')}
          disabled={closed}
          onPress={() => onKey({ do: 'aside' })}
        >
          {pad.aside}
        </WholeButton>
        <WholeButton
          cap={capOf(layout, 'blank')}
          pressed={whole === 'blank'}
          disabled={closed || isVoid || touched}
          onPress={() => onKey({ do: 'blank' })}
        >
          {count.wholes.abstain.blank}
        </WholeButton>
        <WholeButton
          cap={capOf(layout, 'void')}
          pressed={isVoid}
          disabled={closed}
          onPress={() => onKey({ do: 'void' })}
        >
          {isVoid ? count.takenBack : count.void}
        </WholeButton>
        {list.onName === undefined ? null : (
          <WholeButton
            cap={capOf(layout, 'writeIn')}
            disabled={closed || isVoid}
            onPress={() => onKey({ do: 'writeIn' })}
          >
            {count.others.addName}
          </WholeButton>
        )}
        <WholeButton
          cap={capOfJob(layout, 'layer')}
          expanded={pending === 'layer'}
          disabled={closed}
          onPress={onLayer}
        >
          {pad.more}
        </WholeButton>
        <StoreButton layout={layout} busy={busy} disabled={closed} onKey={onKey} />
      </div>
      <p className={styles.hint}>
        <Kbd>{capOfJob(layout, 'row1')}…</Kbd> {list.hint}
      </p>
    </>
  );
}
