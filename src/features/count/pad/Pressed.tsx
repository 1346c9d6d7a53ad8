import type { Pending } from '@/features/count/shortcuts/resolveKey';
import { capOfJob, type Layout } from '@/features/count/shortcuts/shortcuts';
import { useWords } from '@/text';
import { Kbd } from '@/ui/Kbd';
import styles from './Pressed.module.css';

/** A row's number is half typed: nothing is stored until it is finished, or taken back. */
export function Pressed({
  pending,
  layout,
}: {
  readonly pending: Pending;
  readonly layout: Layout;
}) {
  const { pad } = useWords();
  return (
    <p className={styles.said} role="status">
      {pending === 'prefix' ? (
        <span className={styles.pressed}>
          <Kbd>{capOfJob(layout, 'prefix')} _</Kbd> {pad.prefix}
        </span>
      ) : null}
    </p>
  );
}
