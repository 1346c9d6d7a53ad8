import { takesNames } from '../../election/ballots/purpose';
import type { BallotForm } from '../../election/events';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Kbd';
import { Answered } from '../parts/Answered';
import type { Act } from '../parts/useAct';
import { Beyond } from './Beyond';
import type { Draft, DraftAct } from './draft';
import { Judgement } from './Judgement';
import type { Judged } from './judge';
import { capOf, type PadAct } from './keys';
import styles from './PadFoot.module.css';
import { WriteIns } from './WriteIns';

interface Props {
  readonly draft: Draft;
  readonly ballot: BallotForm;
  readonly judged: Judged;
  /** In a run-off nobody is written in: what stands there all the same is recorded, and counts for nobody. */
  readonly runoff: boolean;
  readonly act: Pick<Act, 'answer' | 'busy'>;
  readonly disabled: boolean;
  /** The buttons do what their keys do. */
  readonly onKey: (key: PadAct) => void;
  readonly edit: (act: DraftAct) => void;
}

/** Always in view: what stands in the way, who is written in, the whole paper, and the store button. */
export function PadFoot(props: Props) {
  const { draft, ballot, judged, runoff, act, disabled, onKey, edit } = props;
  const { count } = useWords();
  const { kind } = draft.whole;
  const whole = count.wholes[ballot.blankMeans];
  return (
    <div className={styles.foot}>
      <Answered act={act} />
      <Beyond answer={act.answer} />
      <WriteIns
        writeIns={draft.writeIns}
        contests={ballot.contests}
        notes={judged.notes}
        disabled={disabled || kind === 'void'}
        edit={edit}
      />
      <div className={styles.line}>
        <Button
          className={styles.whole}
          aria-pressed={kind === 'blank'}
          disabled={disabled || kind === 'void'}
          onClick={() => onKey({ do: 'blank' })}
        >
          {whole.blank}
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
        {takesNames(ballot.purpose) ? (
          <Button
            className={styles.whole}
            disabled={disabled || kind === 'void'}
            onClick={() => onKey({ do: 'writeIn' })}
          >
            {runoff ? count.write.openInRunoff : count.write.open}
            <Kbd>{capOf('writeIn')}</Kbd>
          </Button>
        ) : null}
        <Judgement judged={judged} draft={draft} ballot={ballot} />
        <Button
          kind="primary"
          className={styles.store}
          disabled={disabled}
          onClick={() => onKey({ do: 'store' })}
        >
          {act.busy ? count.storing : count.store}
          <Kbd>{capOf('store')}</Kbd>
        </Button>
      </div>
      <div className={styles.hints}>
        <Hint cap="1…">{whole.round}</Hint>
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
