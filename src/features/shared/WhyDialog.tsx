import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import styles from './WhyDialog.module.css';
import type { WhySaid } from './whyLines';

interface Props {
  readonly said: WhySaid;
  readonly onClose: () => void;
}

/** A few short lines, one after the other from the rule to what came of it. */
export function WhyDialog({ said, onClose }: Props) {
  const { why } = useWords();
  return (
    <Dialog
      title={said.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{why.close}</Button>}
    >
      <ol className={styles.lines}>
        {said.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </Dialog>
  );
}
