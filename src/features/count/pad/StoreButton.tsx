import { capOf, type Layout, type PadAction } from '@/features/count/shortcuts/shortcuts';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import styles from './PadFoot.module.css';

interface Props {
  readonly layout: Layout;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly onKey: (key: PadAction) => void;
}

/** The end of every paper. */
export function StoreButton({ layout, busy, disabled, onKey }: Props) {
  const { count } = useWords();
  return (
    <Button
      kind="primary"
      className={styles.store}
      disabled={disabled}
      onClick={() => onKey({ do: 'store' })}
    >
      {busy ? count.storing : count.store}
      <Kbd>{capOf(layout, 'store')}</Kbd>
    </Button>
  );
}
