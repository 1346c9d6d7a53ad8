import type { ReactNode } from 'react';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Kbd';
import { capOf, type PadAct } from './keys';
import type { ListOnPaper } from './ListPad';
import styles from './PadFoot.module.css';

interface Props {
  readonly whole: 'blank' | 'void' | null;
  readonly touched: boolean;
  readonly closed: boolean;
  readonly busy: boolean;
  readonly list: Pick<ListOnPaper, 'onName' | 'hints'>;
  /** The buttons do what their keys do. */
  readonly onKey: (key: PadAct) => void;
  readonly children: ReactNode;
}

/** The paper as a whole, what it is worth, and the store button; below them what the other keys do. */
export function ListKeys({ whole, touched, closed, busy, list, onKey, children }: Props) {
  const { count } = useWords();
  const isVoid = whole === 'void';
  return (
    <>
      <div className={styles.line}>
        <Button
          className={styles.whole}
          aria-pressed={whole === 'blank'}
          disabled={closed || isVoid || touched}
          onClick={() => onKey({ do: 'blank' })}
        >
          {count.wholes.abstain.blank}
          <Kbd>{capOf('blank')}</Kbd>
        </Button>
        <Button
          className={styles.whole}
          aria-pressed={isVoid}
          disabled={closed}
          onClick={() => onKey({ do: 'void' })}
        >
          {isVoid ? count.takenBack : count.void}
          <Kbd>{capOf('void')}</Kbd>
        </Button>
        {list.onName === undefined ? null : (
          <Button
            className={styles.whole}
            disabled={closed || isVoid}
            onClick={() => onKey({ do: 'writeIn' })}
          >
            {count.others.addName}
            <Kbd>{capOf('writeIn')}</Kbd>
          </Button>
        )}
        {children}
        <Button
          kind="primary"
          className={styles.store}
          disabled={closed}
          onClick={() => onKey({ do: 'store' })}
        >
          {busy ? count.storing : count.store}
          <Kbd>{capOf('store')}</Kbd>
        </Button>
      </div>
      <div className={styles.hints}>
        {[...list.hints].map(([what, said]) => (
          <span key={what}>
            <Kbd>{what === 'row' ? '1…' : capOf(what)}</Kbd> {said}
          </span>
        ))}
        <span>
          <Kbd>{capOf('clear')}</Kbd> {count.hints.clear}
        </span>
      </div>
    </>
  );
}
