import type { BallotForm } from '@/election/events/ballot';
import {
  capOfChoice,
  capOfJob,
  LAYER,
  type Layout,
  type PadAction,
  type Rarer,
} from '@/features/count/shortcuts/shortcuts';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import styles from './Layer.module.css';

interface Props {
  readonly layout: Layout;
  readonly blankMeans: BallotForm['blankMeans'];
  readonly illegible: string;
  /** Those that mean nothing on such a paper. */
  readonly without: readonly Rarer[];
  /** Those that cannot be had just now. */
  readonly off: readonly Rarer[];
  readonly onKey: (key: PadAction) => void;
  readonly onClose: () => void;
}

/** What is rarer, above the buttons it belongs to: each choice with the key of its number. */
export function Layer({ layout, blankMeans, illegible, without, off, onKey, onClose }: Props) {
  const { layer } = useWords().pad;
  const said = { ...layer, blank: layer.blank[blankMeans], illegible };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around a few buttons
    <div className={styles.layer} role="group" aria-label={layer.label}>
      {[...LAYER.values()]
        .filter((what) => !without.includes(what))
        .map((what) => (
          <Button
            key={what}
            className={styles.choice}
            disabled={off.includes(what)}
            onClick={() => onKey({ do: what })}
          >
            <Kbd>{capOfChoice(layout, what)}</Kbd>
            {said[what]}
          </Button>
        ))}
      <Button className={styles.choice} onClick={onClose}>
        <Kbd>{capOfJob(layout, 'layer')}</Kbd>
        {layer.close}
      </Button>
    </div>
  );
}
