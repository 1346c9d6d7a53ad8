import type { MemberName } from '@/election/events/ids';
import { byStrokes, outsideTable, standByStrokes } from '@/names/strokeOrder';
import type { StrokeTable } from '@/names/strokeTable';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import styles from './prepare.module.css';

interface Ordered {
  readonly names: readonly MemberName[];
  readonly table: StrokeTable;
}

interface Sorting extends Ordered {
  readonly onChange: (names: readonly MemberName[]) => void;
}

/** Stroke order at one press, and whether the candidates stand in it. */
export function SortByStrokes({ names, table, onChange }: Sorting) {
  const { order } = useWords().prepare.contest;
  const sorted = standByStrokes(names, table);
  return (
    <div className={styles.order}>
      <Button onClick={() => onChange(byStrokes(names, table))}>{order.sort}</Button>
      <span role="status" className={sorted ? undefined : styles.changed}>
        {sorted ? `✓ ${order.sorted}` : `● ${order.byHand}`}
      </span>
    </div>
  );
}

/** The reason why the candidates do not stand by strokes, as far as it is typed. */
export interface ReasonProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly reasonMissing: boolean;
}

/**
 * Another order says why, for the paper follows the approved list. It stands below the names, so
 * that no arrow moves from under the finger when it appears.
 */
export function OrderByHand(props: Ordered & ReasonProps) {
  const { names, table, reason, onReason, reasonMissing } = props;
  const { order } = useWords().prepare.contest;
  const unknown = names.flatMap((name) => {
    const characters = outsideTable(name, table);
    return characters.length === 0 ? [] : [{ name, characters }];
  });
  return (
    <>
      {unknown.map(({ name, characters }) => (
        <p key={name} className={styles.changed}>
          ▲ {order.outside(name, characters)}
        </p>
      ))}
      {standByStrokes(names, table) ? null : (
        <Field
          label={order.reason}
          hint={order.reasonHint}
          {...(reasonMissing ? { error: order.reasonMissing } : {})}
        >
          {(control) => (
            <input
              {...control}
              maxLength={100}
              value={reason}
              onChange={(event) => onReason(event.target.value)}
            />
          )}
        </Field>
      )}
    </>
  );
}
