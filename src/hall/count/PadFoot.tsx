import type { BallotContest } from '../../election/events';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Kbd';
import type { Draft } from './draft';
import { Judgement } from './Judgement';
import { capOf, type PadAct } from './keys';
import styles from './PadFoot.module.css';

interface Props {
  readonly draft: Draft;
  readonly contest: BallotContest;
  readonly busy: boolean;
  readonly disabled: boolean;
  /** The buttons do what their keys do. */
  readonly onKey: (key: PadAct) => void;
}

/** The whole paper: blank, void, what it is worth, and the store button. */
export function PadFoot({ draft, contest, busy, disabled, onKey }: Props) {
  const { count } = useWords();
  const { kind } = draft.whole;
  return (
    <div className={styles.foot}>
      <div className={styles.line}>
        <Button
          className={styles.whole}
          aria-pressed={kind === 'blank'}
          disabled={disabled || kind === 'void'}
          onClick={() => onKey({ do: 'blank' })}
        >
          {count.blank}
          <Kbd>{capOf('blank')}</Kbd>
        </Button>
        <Button
          className={styles.whole}
          aria-pressed={kind === 'void'}
          disabled={disabled}
          onClick={() => onKey({ do: 'void' })}
        >
          {kind === 'void' ? count.takenBack : count.void}
          <Kbd>{capOf('void')}</Kbd>
        </Button>
        <Button
          className={styles.whole}
          disabled={disabled || kind === 'void'}
          onClick={() => onKey({ do: 'writeIn' })}
        >
          {count.write.open}
          <Kbd>{capOf('writeIn')}</Kbd>
        </Button>
        <Judgement draft={draft} contest={contest} />
        <Button
          kind="primary"
          className={styles.store}
          disabled={disabled}
          onClick={() => onKey({ do: 'store' })}
        >
          {busy ? count.storing : count.store}
          <Kbd>{capOf('store')}</Kbd>
        </Button>
      </div>
      <div className={styles.hints}>
        <Hint cap="1…">{count.hints.row}</Hint>
        <Hint cap="↑ ↓">{count.hints.move}</Hint>
        <Hint cap={capOf('here')}>{count.hints.here}</Hint>
        <Hint cap={capOf('illegible')}>{count.hints.illegible}</Hint>
        <Hint cap={capOf('takeOff')}>{count.hints.takeOff}</Hint>
        <Hint cap={capOf('clear')}>{count.hints.clear}</Hint>
      </div>
    </div>
  );
}

function Hint({ cap, children }: { readonly cap: string; readonly children: string }) {
  return (
    <span>
      <Kbd>{cap}</Kbd> {children}
    </span>
  );
}
