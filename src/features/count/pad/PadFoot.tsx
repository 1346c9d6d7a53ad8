import type { BallotForm } from '@/election/events/ballot';
import { takesNames } from '@/election/tally/ballots/purpose';
import type { Draft, DraftAction } from '@/features/count/draft/draft';
import type { Pending } from '@/features/count/shortcuts/resolveKey';
import {
  capOf,
  capOfJob,
  type Layout,
  type PadAction,
  type Rarer,
} from '@/features/count/shortcuts/shortcuts';
import { WriteIns } from '@/features/count/writeIns/WriteIns';
import { Answered } from '@/features/shared/Answered';
import type { Submission } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Beyond } from './Beyond';
import { Judgement } from './Judgement';
import { Layer } from './Layer';
import styles from './PadFoot.module.css';
import { Pressed } from './Pressed';
import type { PaperPreview } from './paperPreview';
import { StoreButton } from './StoreButton';
import { WholeButton } from './WholeButton';

interface Props {
  readonly draft: Draft;
  readonly pending: Pending;
  readonly layout: Layout;
  readonly ballot: BallotForm;
  readonly judged: PaperPreview;
  /** In a run-off nobody is written in: what stands there all the same is recorded, and counts for nobody. */
  readonly runoff: boolean;
  readonly submission: Pick<Submission, 'answer' | 'busy'>;
  readonly disabled: boolean;
  /** Rarer things that mean nothing on such a paper, and those that cannot be had just now. */
  readonly without: readonly Rarer[];
  readonly off: readonly Rarer[];
  /** The buttons do what their keys do. */
  readonly onKey: (key: PadAction) => void;
  readonly onLayer: () => void;
  readonly edit: (action: DraftAction) => void;
}

/** Always in view: what stands in the way, who is written in, the whole paper, and the store button. */
export function PadFoot(props: Props) {
  const { draft, pending, layout, ballot, judged, runoff, submission, disabled, onKey, edit } =
    props;
  const { count, pad } = useWords();
  const { kind } = draft.whole;
  const off = disabled || kind === 'void';
  return (
    <div className={styles.foot}>
      <Answered submission={submission} />
      <Beyond answer={submission.answer} />
      <WriteIns
        writeIns={draft.writeIns}
        contests={ballot.contests}
        notes={judged.notes}
        disabled={off}
        edit={edit}
      />
      <Judgement judged={judged} draft={draft} ballot={ballot} />
      <div className={styles.line}>
        <Pressed pending={pending} layout={layout} />
        {pending === 'layer' ? (
          <Layer
            layout={layout}
            blankMeans={ballot.blankMeans}
            illegible={pad.layer.illegible}
            without={props.without}
            off={props.off}
            onKey={onKey}
            onClose={props.onLayer}
          />
        ) : null}
        <WholeButton
          cap={capOf(layout, 'fill')}
          disabled={off}
          onPress={() => onKey({ do: 'fill' })}
        >
          {pad.fill[ballot.blankMeans]}
        </WholeButton>
        <WholeButton
          cap={capOf(layout, 'aside')}
          disabled={disabled}
          onPress={() => onKey({ do: 'aside' })}
        >
          {pad.aside}
        </WholeButton>
        <WholeButton
          cap={capOf(layout, 'blank')}
          pressed={kind === 'blank'}
          disabled={off}
          onPress={() => onKey({ do: 'blank' })}
        >
          {count.wholes[ballot.blankMeans].blank}
        </WholeButton>
        <WholeButton
          cap={capOf(layout, 'void')}
          pressed={kind === 'void'}
          disabled={disabled}
          onPress={() => onKey({ do: 'void' })}
        >
          {kind === 'void' ? count.takenBack : count.void}
        </WholeButton>
        {takesNames(ballot.purpose) ? (
          <WholeButton
            cap={capOf(layout, 'writeIn')}
            disabled={off}
            onPress={() => onKey({ do: 'writeIn' })}
          >
            {runoff ? count.write.openInRunoff : count.write.open}
          </WholeButton>
        ) : null}
        <WholeButton
          cap={capOfJob(layout, 'layer')}
          expanded={pending === 'layer'}
          disabled={disabled}
          onPress={props.onLayer}
        >
          {pad.more}
        </WholeButton>
        <StoreButton layout={layout} busy={submission.busy} disabled={disabled} onKey={onKey} />
      </div>
    </div>
  );
}
